/** The best arguments, taken into the case notes that everybody keeps. */
import { useId, useState } from "preact/hooks";
import type { VoteOption } from "../../../../lesson/event.ts";
import type { Freeze } from "../../../../lesson/lesson.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";

/** What fits on the projector; the server takes more. */
const MOST = 400;

interface Props {
  readonly table: Table;
  readonly freeze: Freeze;
  readonly options: readonly VoteOption[];
  readonly mayRun: boolean;
}

export function Arguments({ table, freeze, options, mayRun }: Props) {
  const id = useId();
  const acting = useActing(table);
  const [text, write] = useState("");
  const [about, choose] = useState("");
  const keep = (): void => {
    const index = about === "" ? null : Number(about);
    if (!acting.run({ type: "ArgumentKept", freeze: freeze.id, index, text: text.trim() })) return;
    say("It is in the case notes.");
    write("");
  };
  /** In a play of the whole class, letters of earlier lines are not those of now. */
  const letter = (index: number | null): string | null => {
    if (freeze.whole) return null;
    const at = options.findIndex((each) => each.index === index);
    return at < 0 ? null : letterOf(at);
  };
  return (
    <section class="arguments" aria-labelledby="notes-head">
      <h3 id="notes-head">Case notes</h3>
      {freeze.kept.length > 0 && (
        <ul class="kept">
          {freeze.kept.map(({ index, text: words }, at) => (
            <li key={at}>
              {letter(index) !== null && <b class="letter">{letter(index)}</b>} <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
      {mayRun && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <div class="field">
            <label for={id}>The best argument, in the class’s words</label>
            <textarea
              id={id}
              rows={2}
              maxLength={MOST}
              value={text}
              onInput={(event) => write(event.currentTarget.value)}
            />
          </div>
          <div class="row">
            <label class="inline-field">
              <span>It is for</span>
              <select value={about} onChange={(event) => choose(event.currentTarget.value)}>
                <option value="">no one way</option>
                {options.map(({ index }, at) => (
                  <option key={index} value={String(index)}>
                    {letterOf(at)}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" class="plain">
              Take it into the notes
            </button>
          </div>
          <Problem text={acting.problem} />
        </form>
      )}
    </section>
  );
}
