/** Whether it worked: the figures before and after, against the standard. */
import { VERDICTS } from "../../../project/state.ts";
import { VERDICT_WORDS } from "../../../project/words.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Words } from "../fields.tsx";
import { WeekChart } from "../WeekChart.tsx";

export function Evaluate({ data, caseData, state, weeks, saveId, give }: StepProps) {
  const form = useForm(saveId, "evaluate");
  if (state.weeksRun === 0)
    return <p>No week of the change has gone by: there is nothing to judge.</p>;
  return (
    <>
      <WeekChart
        weeks={weeks()}
        what="againPerDay"
        title="Repeat contacts on an open day"
        unit=""
      />
      <WeekChart weeks={weeks()} what="late" title={`Late jobs of ${data.team}`} unit=" %" />
      {state.evaluation && (
        <p class="notice">
          You found that it {VERDICT_WORDS[state.evaluation.verdict]}. You may think better of it.
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give({ id: "evaluate", fields: form.draft, said: "The evaluation is written down." });
        }}
      >
        <One
          form={form}
          field="verdict"
          label="The change"
          hint="That it did not work, and why, is a full result."
          items={VERDICTS.map((id) => ({ id, title: VERDICT_WORDS[id] }))}
        />
        <One
          form={form}
          field="measure"
          label="Judged by"
          items={data.measures.map(({ id, title }) => ({ id, title }))}
        />
        <Words form={form} field="words" label={caseData.ownWords["evaluate"]!} />
        <Words form={form} field="side" label={`What did it do to ${data.team}?`} />
        <button type="submit" class="solid">
          Write it down
        </button>
      </form>
    </>
  );
}
