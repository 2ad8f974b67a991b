/** The notes of an observation, newest first: each may be reworded or withdrawn, and keeps its past. */
import { useState } from "preact/hooks";
import type { Note } from "../../../../assess/fold/observing.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { UNSENT, type Desk } from "../model/desk.ts";
import { ChipPick } from "../parts/ChipPick.tsx";
import { Text } from "../parts/Text.tsx";
import { clockWords } from "../words.ts";
import { chipsOf } from "./chips.ts";

interface AmendProps {
  readonly desk: Desk;
  readonly note: Note;
  readonly onDone: () => void;
}

function Amend({ desk, note, onDone }: AmendProps) {
  const [text, setText] = useState(note.text);
  const [criteria, setCriteria] = useState<readonly CriterionId[]>(note.criteria);
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const send = (withdraw: boolean): void => {
    const added = desk.add(
      withdraw
        ? { type: "NoteWithdrawn", note: note.id, why }
        : { type: "NoteAmended", note: note.id, criteria, text, why },
    );
    setProblem(added.ok ? null : added.message);
    if (added.ok) onDone();
  };
  return (
    <form
      class="form amend"
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <Text label="What you saw or heard" rows={2} value={text} onValue={setText} />
      <ChipPick
        label="Criteria of this note"
        of={chipsOf(desk.state.value, desk.ground)}
        value={criteria}
        onValue={setCriteria}
      />
      <Field
        label="Why it is changed or withdrawn"
        hint="The earlier wording stays on record."
        value={why}
        onValue={setWhy}
      />
      <Problem text={problem} />
      <div class="row">
        <button type="submit" class="plain">
          Change it
        </button>
        <button type="button" class="plain" onClick={() => send(true)}>
          Withdraw it
        </button>
        <button type="button" class="linklike" onClick={onDone}>
          Leave it as it is
        </button>
      </div>
    </form>
  );
}

export function Notes({
  desk,
  observation,
}: {
  readonly desk: Desk;
  readonly observation: string;
}) {
  const [changing, change] = useState<string | null>(null);
  const notes = desk.state.value.notes
    .filter((note) => note.observation === observation)
    .toReversed();
  const chips = chipsOf(desk.state.value, desk.ground);
  const openNotes = new Set(desk.unsent.value.flatMap(({ open, sent }) => (open ? [sent.id] : [])));
  return (
    <section class="notes" aria-label="Notes made">
      <h3>
        Notes <span class="tag">{notes.length}</span>
      </h3>
      {notes.length === 0 && <p class="hint">None yet.</p>}
      <ol class="plain-list">
        {notes.map((note) => (
          <li key={note.id} class={note.withdrawn ? "note is-withdrawn" : "note"}>
            <p>
              <b class="note-at">{clockWords(note.elapsed)}</b>{" "}
              {note.criteria.map((id) => (
                <span key={id} class="tag">
                  {chips.find((chip) => chip.id === id)?.short ?? id}
                </span>
              ))}
            </p>
            <p>
              {note.text}
              {note.quote && <q>{note.quote}</q>}
            </p>
            {note.withdrawn && <p class="hint">Withdrawn: {note.withdrawn.why}</p>}
            {note.before.length > 0 && (
              <details class="offered">
                <summary>Earlier wordings</summary>
                <ul>
                  {note.before.map(({ text, why }, at) => (
                    <li key={at}>
                      {text} (changed: {why})
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {openNotes.has(note.id) ? (
              <p class="hint">Being written</p>
            ) : (
              <p class="hint">
                {note.made.entry === UNSENT ? "Not sent yet" : `Log line ${note.made.entry}`}
                {desk.mayAdd.value && !note.withdrawn && changing !== note.id && (
                  <button
                    type="button"
                    class="linklike slim"
                    onClick={() => change(note.id)}
                    aria-label={`Change the note at ${clockWords(note.elapsed)}`}
                  >
                    Change
                  </button>
                )}
              </p>
            )}
            {changing === note.id && <Amend desk={desk} note={note} onDone={() => change(null)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
