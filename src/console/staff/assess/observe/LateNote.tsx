/** A note that comes to mind, or is found in the transcript, once an observation is over. */
import { useState } from "preact/hooks";
import type { Observation } from "../../../../assess/fold/observing.ts";
import { elapsedAt } from "../../../../assess/observe/clock.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { ChipPick } from "../parts/ChipPick.tsx";
import { Text } from "../parts/Text.tsx";
import { chipsOf } from "./chips.ts";

interface Draft {
  readonly text: string;
  readonly quote: string;
  readonly criteria: readonly CriterionId[];
}

interface Props {
  readonly desk: Desk;
  readonly observation: Observation;
}

export function LateNote({ desk, observation }: Props) {
  const [draft, setDraft, forget] = useDraft<Draft>(`late-note:${observation.id}`, {
    text: "",
    quote: "",
    criteria: [],
  });
  const [problem, setProblem] = useState<string | null>(null);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const add = (): void => {
    const note = uuid();
    const elapsed = elapsedAt(observation, observation.begun.deviceAt);
    const made = {
      type: "NoteMade",
      observation: observation.id,
      note,
      elapsed,
      line: null,
    } as const;
    const added = desk.add({ ...made, ...draft });
    setProblem(added.ok ? null : added.message);
    if (!added.ok) return;
    forget();
    say("The note is added.");
  };
  return (
    <details class="fold">
      <summary>Add a note</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <p class="hint">It stands at the end of the running clock, with the time it is now.</p>
        <Text
          label="What you saw or heard"
          rows={2}
          value={draft.text}
          onValue={(text) => set({ text })}
        />
        <Field
          label="Their actual words"
          hint="May be left empty."
          value={draft.quote}
          onValue={(quote) => set({ quote })}
        />
        <ChipPick
          label="Criteria of this note"
          of={chipsOf(desk.state.value, desk.ground)}
          value={draft.criteria}
          onValue={(criteria) => set({ criteria })}
        />
        <Problem text={problem} />
        <div class="row">
          <button type="submit" class="plain">
            Add the note
          </button>
        </div>
      </form>
    </details>
  );
}
