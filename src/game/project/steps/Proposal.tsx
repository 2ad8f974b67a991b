/** A proposal put to somebody who may say no, with a reason; then a better one. */
import { approvedOf, APPROVERS, mayPropose, SCALES } from "../../../project/state.ts";
import { NEED_WORDS, SCALE_WORDS } from "../../../project/words.ts";
import { chairTaken } from "../../play/chairTaken.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { Many, One, Words } from "../fields.tsx";

export function Proposal({ data, caseData, state, saveId, give }: StepProps) {
  const form = useForm(saveId, "proposal", state.agreed ? { option: state.agreed.option } : {});
  const { authority, options, measures } = data;
  const nameOf = (who: string): string =>
    `${caseData.cast[who]!.name}, ${caseData.cast[who]!.role}`;
  const last = state.proposals.at(-1);
  const lacks = approvedOf(state)?.lacks ?? [];
  return (
    <>
      {last && (
        <section aria-labelledby="answer-title" class="pj-answer">
          <h3 id="answer-title">{last.approved ? "Approved" : "Refused"}</h3>
          <blockquote>{last.reason}</blockquote>
          <p>
            {caseData.cast[authority[last.to]]!.name}
            {last.by === "person" && ", answered by a person in the manager's chair"}
            {!last.approved &&
              mayPropose(state) &&
              ". Put a better one: everything you wrote is still below."}
          </p>
        </section>
      )}
      {state.waiting && <p>What you put is with them, and among the documents.</p>}
      {mayPropose(state) && lacks.length > 0 && (
        <p>
          What was approved may be started. It would be sounder with what was missing from it:{" "}
          {lacks.map((need) => NEED_WORDS[need]).join("; ")}. Until it starts you can put it again.
        </p>
      )}
      {mayPropose(state) && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const waits = chairTaken.value;
            give({
              id: "propose",
              fields: waits ? { ...form.draft, waits: "yes" } : form.draft,
              said: waits ? "It is put to a person." : "There is an answer above the form.",
            });
          }}
        >
          <One
            form={form}
            field="option"
            label="What do you propose?"
            items={options.map(({ id, title }) => ({ id, title }))}
          />
          <One
            form={form}
            field="scale"
            label="How far?"
            items={SCALES.map((id) => ({ id, title: SCALE_WORDS[id] }))}
          />
          <One
            form={form}
            field="to"
            label="To whom?"
            hint={`The service manager may sign up to £${authority.limit} for the six weeks.`}
            items={APPROVERS.map((id) => ({ id, title: nameOf(authority[id]) }))}
          />
          <Words
            form={form}
            field="cost"
            label="What do the six weeks cost, set-up and all?"
            hint="In pounds, like 640."
            short
          />
          <One
            form={form}
            field="measure"
            label="How shall we know whether it works?"
            items={measures.map(({ id, title }) => ({ id, title }))}
          />
          <Many
            form={form}
            field="figures"
            label="Put in"
            items={[{ id: "share", title: "The count of the repeat contacts and their cause" }]}
          />
          <Words
            form={form}
            field="staff"
            label="What does it ask of staff, and what do you do about it?"
          />
          <Words form={form} field="words" label={caseData.ownWords["proposal"]!} />
          <button type="submit" class="solid">
            Put the proposal
          </button>
        </form>
      )}
    </>
  );
}
