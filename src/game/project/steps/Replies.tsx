/** Replies read one by one, put under themes, and what they are said to show. */
import type { Reply } from "../../../project/data.ts";
import { outcomeOf } from "../../../project/weeks.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Pick, Words } from "../fields.tsx";

const mean = (replies: readonly Reply[]): string =>
  (replies.reduce((sum, { score }) => sum + score, 0) / Math.max(1, replies.length)).toFixed(1);

export function Replies({ data, caseData, state, weeks, saveId, give }: StepProps) {
  const form = useForm(saveId, "findings");
  if (!state.survey) return <p>Nobody has been asked yet. Design the survey first.</p>;
  const before = data.replies.filter(({ asked }) => asked === "before");
  const now = state.askedAgain
    ? data.replies.filter(
        ({ asked }) => asked === (outcomeOf(weeks(), state) === "not" ? "same" : "better"),
      )
    : [];
  return (
    <>
      <p>
        {before.length} replies; {Object.keys(state.coded).length} put under a theme. How easy it
        was, from 1 (very hard) to 5 (very easy): {mean(before)} on average.
      </p>
      <ol class="pj-records">
        {before.map(({ id, who, score, words }) => (
          <li key={id} class="pj-record">
            <p>
              <b>{who}</b>, {score} of 5: "{words}"
            </p>
            <Pick
              label={`${id} is mostly about`}
              value={state.coded[id] ?? ""}
              items={data.themes}
              empty="Not read yet"
              onPick={(theme) =>
                theme && give({ id: "code", on: id, fields: { theme }, said: "Put there." })
              }
            />
          </li>
        ))}
      </ol>
      {now.length > 0 && (
        <section aria-labelledby="again-title">
          <h3 id="again-title">Asked again</h3>
          <p>
            {now.length} replies so far, {mean(now)} on average: far too few to compare averages,
            and worth reading.
          </p>
          <ul class="pj-records">
            {now.map(({ id, who, score, words }) => (
              <li key={id} class="pj-record">
                <b>{who}</b>, {score} of 5: "{words}"
              </li>
            ))}
          </ul>
        </section>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give({ id: "findings", fields: form.draft, said: "The findings are written down." });
        }}
      >
        <One
          form={form}
          field="claim"
          label="What do the replies show?"
          items={data.survey.claims.map(({ id, title }) => ({ id, title }))}
        />
        <Words form={form} field="words" label={caseData.ownWords["findings"]!} />
        <button type="submit" class="solid">
          Write it down
        </button>
      </form>
    </>
  );
}
