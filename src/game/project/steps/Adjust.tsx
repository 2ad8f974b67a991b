/** The change adjusted between two weeks, or stopped. */
import { PILOT_WEEKS } from "../../../project/data.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Words } from "../fields.tsx";

export function Adjust({ data, caseData, state, saveId, give }: StepProps) {
  const form = useForm(saveId, "adjust");
  const done = state.adjusted.map(({ adjustment }) => adjustment);
  const open = data.adjustments.filter(
    ({ id, options }) => options.includes(state.started!.option) && !done.includes(id),
  );
  const between = state.weeksRun < PILOT_WEEKS;
  if (state.stopped) return null;
  return (
    <details class="fold">
      <summary>Adjust or stop</summary>
      {state.adjusted.length > 0 && (
        <p>
          Adjusted so far:{" "}
          {state.adjusted
            .map(
              ({ adjustment, afterWeek }) =>
                `${data.adjustments.find(({ id }) => id === adjustment)!.title} (after week ${afterWeek})`,
            )
            .join("; ")}
          .
        </p>
      )}
      {between && (
        <One
          form={form}
          field="adjustment"
          label="What could be adjusted?"
          items={open.map(({ id, title, what }) => ({ id, title, about: what }))}
        />
      )}
      <Words form={form} field="why" label={caseData.ownWords["adjust"]!} />
      <p class="row">
        {between && (
          <button
            type="button"
            class="solid"
            onClick={() => {
              const [on, why] = [form.text("adjustment"), form.text("why")];
              if (give({ id: "adjust", on, fields: { why }, said: "Adjusted." })) form.clear();
            }}
          >
            Adjust it from next week
          </button>
        )}
        <button
          type="button"
          class="plain"
          onClick={() => {
            const fields = { why: form.text("why") };
            if (give({ id: "stop", fields, said: "The change is stopped." })) form.clear();
          }}
        >
          Stop the change
        </button>
      </p>
    </details>
  );
}
