/** A lesson is begun from something ready-made, or from nothing. */
import { useState } from "preact/hooks";
import { LESSON_NAME_MOST } from "../../../../protocol/lesson.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { go, lessonAddress } from "../../address.ts";
import { casesAnswer, type ClassFacts } from "../../classes/classes.ts";
import { ask, done, path } from "../../parts/ask.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useAsked, useDoing } from "../../parts/useAsked.ts";
import { minutesOf } from "../../../../lesson/clock.ts";
import { CaseChoice } from "../plan/CaseChoice.tsx";
import { planFrom, TEMPLATES } from "./templates.ts";

const EMPTY = "empty";

export function NewLesson({ of }: { readonly of: ClassFacts }) {
  const cases = useAsked("cases", () => ask(casesAnswer, "GET", "cases"));
  const [id] = useState(uuid);
  const [from, begin] = useState(TEMPLATES[0]!.id);
  const [caseId, choose] = useState(of.cases[0]?.caseId ?? "");
  const template = TEMPLATES.find((each) => each.id === from) ?? null;
  const [name, call] = useState("");
  const doing = useDoing();
  const make = (): void => {
    const plan = planFrom(template, name.trim() || (template?.name ?? "Lesson"), caseId, uuid);
    void doing.run(ask(done, "POST", path("classes", of.id, "lessons"), { id, plan }), () => {
      say("The lesson is made. Look through its parts, then start it.");
      go(lessonAddress(of.id, id, "plan"));
    });
  };
  return (
    <section class="panel" aria-labelledby="new-lesson">
      <form class="form" onSubmit={doing.onSubmit(make)}>
        <h2 id="new-lesson">New lesson</h2>
        <fieldset class="templates">
          <legend>Begin with</legend>
          {[...TEMPLATES, null].map((each) => (
            <label key={each?.id ?? EMPTY} class="template">
              <input
                type="radio"
                name="template"
                checked={from === (each?.id ?? EMPTY)}
                onChange={() => begin(each?.id ?? EMPTY)}
              />
              <span>
                <b>{each?.name ?? "An empty plan"}</b>
                {each && (
                  <span class="template-time">
                    {minutesOf(each.blocks.map((block) => ({ ...block, id: "", caseId: "" })))} min
                  </span>
                )}
                <small>{each?.about ?? "Put the parts together yourself."}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {template && (
          <CaseChoice
            label="The case it is about"
            value={caseId}
            onValue={choose}
            cases={cases.value ?? []}
            first={of.cases.map((each) => each.caseId)}
          />
        )}
        <Field
          label="Its name"
          hint={`Left empty it is “${template?.name ?? "Lesson"}”.`}
          value={name}
          onValue={call}
          maxLength={LESSON_NAME_MOST}
          autoComplete="off"
        />
        <Problem text={doing.problem ?? cases.problem} />
        <button type="submit" class="solid" aria-busy={doing.busy}>
          Make the lesson
        </button>
      </form>
    </section>
  );
}
