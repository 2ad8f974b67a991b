/** Replies read one by one, put under themes, and what they are said to show. */
import type { ProjectData } from "../../../project/data.ts";
import { codedAmong } from "../../../project/count.ts";
import { claimsOf, countWords, meanOf, type Came } from "../../../project/survey.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Pick, Words } from "../fields.tsx";

/** "2.9 on average" with what it is of; "" where no scale was asked for. */
function averageWords(came: readonly Came[]): string {
  const mean = meanOf(came);
  return mean === null
    ? ""
    : ` How easy it was, from 1 (very hard) to 5 (very easy): ${mean.toFixed(1)} on average.`;
}

/** What somebody answered, and nothing that was not asked. */
function Reply({ data, came }: { readonly data: ProjectData; readonly came: Came }) {
  const { reply, score, ticks, words } = came;
  const asked = data.survey.questions.filter(({ id }) => ticks[id] !== undefined);
  return (
    <>
      <p>
        <b>{reply.who}</b>
        {score !== null && `, ${score} of 5`}
        {words !== "" && `: "${words}"`}
      </p>
      {asked.map(({ id, title }) => (
        <p key={id} class="hint">
          {title} {ticks[id]}
        </p>
      ))}
    </>
  );
}

function Back({ data, came }: { readonly data: ProjectData; readonly came: readonly Came[] }) {
  const { groups, means } = data.survey;
  return (
    <ul class="hint">
      <li>
        Who they are:{" "}
        {countWords(
          groups,
          came.map(({ reply }) => reply.group),
        )}
        .
      </li>
      <li>
        How they answered:{" "}
        {countWords(
          means,
          came.map(({ by }) => by),
        )}
        .
      </li>
    </ul>
  );
}

export function Replies({ data, caseData, state, came, cameAgain, saveId, give }: StepProps) {
  const form = useForm(saveId, "findings");
  if (!state.survey) return <p>Nobody has been asked yet. Design the survey first.</p>;
  const before = came();
  const now = cameAgain();
  if (before.length === 0) {
    return (
      <p>
        Nobody answered: those whom you asked cannot be reached in this way. Change whom or how you
        ask.
      </p>
    );
  }
  const coded = Object.keys(codedAmong(before, state.coded)).length;
  const wordless = before.every(({ words }) => words === "");
  return (
    <>
      <p>
        {before.length} {before.length === 1 ? "reply" : "replies"} came back; {coded} put under a
        theme.{averageWords(before)} Others may answer if you change whom, how or what you ask.
      </p>
      <Back data={data} came={before} />
      {wordless && (
        <p class="notice">
          Nobody was asked to say anything in words, so there is only what was ticked to go by.
        </p>
      )}
      <ol class="pj-records">
        {before.map((one) => (
          <li key={one.reply.id} class="pj-record">
            <Reply data={data} came={one} />
            <Pick
              label={`${one.reply.id} is mostly about`}
              value={state.coded[one.reply.id] ?? ""}
              items={data.themes}
              empty="Not read yet"
              onPick={(theme) =>
                theme &&
                give({ id: "code", on: one.reply.id, fields: { theme }, said: "Put there." })
              }
            />
          </li>
        ))}
      </ol>
      {state.askedAgain && (
        <section aria-labelledby="again-title">
          <h3 id="again-title">Asked again</h3>
          <p>
            {now.length} {now.length === 1 ? "reply" : "replies"} so far.{averageWords(now)} Far too
            few to compare averages, and worth reading.
          </p>
          <ul class="pj-records">
            {now.map((one) => (
              <li key={one.reply.id} class="pj-record">
                <Reply data={data} came={one} />
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
          items={claimsOf(data, before).map(({ id, title }) => ({ id, title }))}
        />
        <Words form={form} field="words" label={caseData.ownWords["findings"]!} />
        <button type="submit" class="solid">
          Write it down
        </button>
      </form>
    </>
  );
}
