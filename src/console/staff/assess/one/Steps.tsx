/** The steps of an assessment as a row of links: where one is, what is done. */
import type { Assessment } from "../../../../assess/assessment.ts";
import type { Ground } from "../../../../assess/evidence/support.ts";
import { ASSESS_STEPS, assessmentAddress, type AssessStep } from "../../address.ts";
import { Sign } from "../../parts/Sign.tsx";
import { progressOf } from "./progress.ts";

export const STEP_NAMES: Readonly<Record<AssessStep, string>> = {
  plan: "Plan",
  observe: "Observe",
  question: "Question",
  decide: "Decide",
  sign: "Sign",
  export: "Export",
};

interface Props {
  readonly id: string;
  readonly step: AssessStep;
  readonly state: Assessment;
  readonly ground: Ground;
}

export function Steps({ id, step, state, ground }: Props) {
  const progress = progressOf(state, ground);
  return (
    <nav class="steps" aria-label="Steps of the assessment">
      <ol>
        {ASSESS_STEPS.map((each) => (
          <li key={each} class={progress[each].done ? "is-done" : undefined}>
            <a href={assessmentAddress(id, each)} aria-current={each === step ? "step" : undefined}>
              <b>
                {progress[each].done && <Sign name="finished" />}
                {STEP_NAMES[each]}
                {progress[each].done && <span class="unseen">, done</span>}
              </b>
              <small>{progress[each].words}</small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
