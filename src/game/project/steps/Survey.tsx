/** The survey: what to ask, whom and how; later the same again. */
import type { Way } from "../../../project/data.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { Many, One, Words } from "../fields.tsx";

export function Survey({ data, caseData, state, saveId, give }: StepProps) {
  const form = useForm(saveId, "survey");
  const { questions, people, ways } = data.survey;
  return (
    <>
      {state.survey && (
        <p class="notice">
          The survey is out, with {state.survey.questions.length} questions. Its replies are in the
          next step.
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give({
            id: "survey",
            fields: form.draft,
            said: "The survey is sent. Who answered stands in the next step.",
          });
        }}
      >
        <Many
          form={form}
          field="questions"
          label="Questions"
          hint="Three to six. Some of these are better left out."
          items={questions}
        />
        <Words
          form={form}
          field="own"
          label={caseData.ownWords["survey"]!}
          hint="If you like."
          short
        />
        <One form={form} field="people" label="Whom do you ask?" items={strip(people)} />
        <One form={form} field="way" label="How do you ask?" items={strip(ways)} />
        <button type="submit" class="solid">
          {state.survey ? "Change the survey" : "Send it"}
        </button>
      </form>
      {state.weeksRun >= 4 && !state.askedAgain && (
        <p>
          <button
            type="button"
            class="solid"
            onClick={() =>
              give({ id: "ask-again", said: "The second survey's replies are in the next step." })
            }
          >
            Ask the same again
          </button>
        </p>
      )}
    </>
  );
}

const strip = (ways: readonly Way[]) => ways.map(({ id, title, about }) => ({ id, title, about }));
