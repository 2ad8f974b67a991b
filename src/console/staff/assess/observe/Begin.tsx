/** Before an observation: how, where, with whom, and whether it may be recorded. */
import { useState } from "preact/hooks";
import { planOf } from "../../../../assess/assessment.ts";
import { OBSERVED, type Observed, type Present } from "../../../../assess/event.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { Choose } from "../parts/Choose.tsx";
import { Radios } from "../parts/Radios.tsx";
import { OBSERVED_WORDS } from "../words.ts";

interface Draft {
  readonly how: Observed;
  readonly place: string;
  readonly caseId: string;
  readonly customer: string;
  readonly present: readonly Present[];
  readonly recordingAgreed: boolean;
}

const NOTES: Readonly<Record<Observed, string>> = {
  "play-live": "The learner plays at their own screen; you watch it here as it happens.",
  "play-recorded": "A play that is over, replayed. You were not present: it weighs less.",
  spoken: "No screen for the learner: somebody plays the customer in the room.",
  workplace: "The learner serves real customers, and you are there.",
};

export function Begin({ desk }: { readonly desk: Desk }) {
  const plan = planOf(desk.state.value)!;
  const [draft, setDraft, forget] = useDraft<Draft>(`begin:${desk.id}`, {
    how: plan.activities[0] ?? "play-live",
    place: plan.place,
    caseId: plan.cases[0] ?? "",
    customer: "",
    present: [],
    recordingAgreed: false,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const name = desk.head.value?.learner.name ?? "The learner";
  const begin = (): void => {
    const acted =
      draft.how === "spoken" && draft.customer.trim() !== ""
        ? [{ name: draft.customer.trim(), role: "played the customer" }]
        : [];
    const added = desk.add({
      type: "ObservationBegun",
      observation: uuid(),
      how: draft.how,
      place: draft.place,
      caseId: draft.how === "workplace" ? "" : draft.caseId,
      present: [...acted, ...draft.present.filter((one) => one.name.trim() !== "")],
      recordingAgreed: draft.recordingAgreed,
    });
    setProblem(added.ok ? null : added.message);
    if (added.ok) forget();
  };
  if (!desk.state.value.accepted) {
    return (
      <section class="panel form">
        <h2>Not yet</h2>
        <p>
          {name} has not accepted the plan. They find it on their own screen under “Your
          assessment”; nothing is observed before. This page notices by itself.
        </p>
      </section>
    );
  }
  return (
    <form
      class="panel form"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <h2>Begin to observe</h2>
      <Radios
        legend="How"
        of={OBSERVED.map((id) => ({ id, name: OBSERVED_WORDS[id], note: NOTES[id] }))}
        value={draft.how}
        onValue={(how) => set({ how })}
      />
      <div class="two">
        <Field label="Place" value={draft.place} onValue={(place) => set({ place })} />
        {draft.how !== "workplace" && (
          <Choose
            label="Case"
            none={draft.how === "spoken" ? "No case of the product’s" : "Whichever is played"}
            of={desk.ground.cases
              .filter(({ id }) => plan.cases.includes(id) || draft.how === "spoken")
              .map(({ id, title }) => ({ id, name: title }))}
            value={draft.caseId}
            onValue={(caseId) => set({ caseId })}
          />
        )}
        {draft.how === "spoken" && (
          <Field
            label="Who plays the customer"
            value={draft.customer}
            onValue={(customer) => set({ customer })}
          />
        )}
      </div>
      <details class="fold" open={draft.present.length > 0}>
        <summary>Who else is present</summary>
        <div class="form">
          {draft.present.map((one, at) => (
            <div key={at} class="two">
              <Field
                label={`Name of person ${at + 1}`}
                value={one.name}
                onValue={(value) =>
                  set({ present: draft.present.with(at, { ...one, name: value }) })
                }
              />
              <Field
                label={`What person ${at + 1} does there`}
                value={one.role}
                onValue={(role) => set({ present: draft.present.with(at, { ...one, role }) })}
              />
            </div>
          ))}
          <div class="row">
            <button
              type="button"
              class="plain"
              onClick={() => set({ present: [...draft.present, { name: "", role: "" }] })}
            >
              Add a person
            </button>
          </div>
        </div>
      </details>
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.recordingAgreed}
          onChange={(event) => set({ recordingAgreed: event.currentTarget.checked })}
        />
        <span>
          {name} agrees to be recorded
          <small>
            Without this there is no recording. A recording stays on this device until you attach
            it.
          </small>
        </span>
      </label>
      <Problem text={problem} />
      <div class="row">
        <button type="submit" class="solid">
          Begin now
        </button>
      </div>
    </form>
  );
}
