/** One assessment: its steps along the top, each open at any time, and what is still missing. */
import { useComputed } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { packOfUnit } from "../../../../assess/pack/lookUp.ts";
import { planOf } from "../../../../assess/assessment.ts";
import { portfolioAddress, type AssessStep } from "../../address.ts";
import { Heading } from "../../parts/Heading.tsx";
import { me, workingAs } from "../../signin/me.ts";
import { DecideStep } from "../decide/DecideStep.tsx";
import { ExportStep } from "../finish/ExportStep.tsx";
import { SignStep } from "../finish/SignStep.tsx";
import { openDesk, type Desk } from "../model/desk.ts";
import { ground } from "../model/ground.ts";
import { ObserveStep } from "../observe/ObserveStep.tsx";
import { Unsent } from "../parts/Unsent.tsx";
import { PlanStep } from "../plan/PlanStep.tsx";
import { QuestionStep } from "../question/QuestionStep.tsx";
import { Steps } from "./Steps.tsx";

/** What others add (an acceptance, an answer, a signature) is looked for this often, ms. */
const LOOK_EVERY = 2_500;

function whoNow() {
  const now = me.value;
  return now?.kind === "staff"
    ? {
        userId: now.user.id,
        name: now.user.name,
        assessor: now.roles.includes("assessor") && workingAs.value === "assessor",
      }
    : { userId: "", name: "", assessor: false };
}

function useDesk(id: string): Desk {
  // These pages are not shown before the ground is there, and it never goes.
  const [desk] = useState(() => openDesk(id, () => ground.value!, whoNow));
  useEffect(() => {
    void desk.look();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void desk.look();
    }, LOOK_EVERY);
    return () => {
      clearInterval(timer);
      desk.close();
    };
  }, [desk]);
  return desk;
}

const PARTS: Readonly<Record<AssessStep, (props: { readonly desk: Desk }) => preact.JSX.Element>> =
  {
    plan: PlanStep,
    observe: ObserveStep,
    question: QuestionStep,
    decide: DecideStep,
    sign: SignStep,
    export: ExportStep,
  };

interface Props {
  readonly id: string;
  readonly step: AssessStep;
}

export function AssessmentPage({ id, step }: Props) {
  const desk = useDesk(id);
  const head = desk.head.value;
  const begun = useComputed(() => planOf(desk.state.value) !== null);
  const Part = PARTS[step];
  if (head === null || !begun.value) {
    return (
      <main id="main" class="wide">
        {desk.problem.value === null ? (
          <p class="awaited" role="status">
            One moment…
          </p>
        ) : (
          <>
            <Heading
              title="This assessment could not be opened"
              above={<a href="#/assess">All assessments</a>}
            />
            <div class="notice grave" role="alert">
              <p>{desk.problem.value}</p>
              <button type="button" class="plain" onClick={() => void desk.look()}>
                Try again
              </button>
            </div>
          </>
        )}
      </main>
    );
  }
  const plan = planOf(desk.state.value)!;
  const units = plan.units.map(
    ({ unit }) => packOfUnit(desk.ground.packs, unit)?.unit.title ?? unit,
  );
  return (
    <main id="main" class={`assessment on-${step}`}>
      <Heading
        title={head.learner.name}
        part={step}
        above={
          <p class="above">
            <a href="#/assess">All assessments</a>
            <a href={portfolioAddress(head.learner.id)}>Portfolio</a>
            <span>{units.join(" and ")}</span>
          </p>
        }
      >
        <Steps id={id} step={step} state={desk.state.value} ground={desk.ground} />
      </Heading>
      <Unsent of={desk.unsent.value} />
      {!desk.mayAdd.value && (
        <p class="notice">
          You read this assessment. Its assessor adds to it; if that is you, work as an assessor
          under your name above.
        </p>
      )}
      <Part desk={desk} />
    </main>
  );
}
