/** On the desk of somebody who is being assessed: the one thing to do next, and the way to the rest. */
import { useEffect } from "preact/hooks";
import { planOf } from "../../assess/assessment.ts";
import { membership } from "../class/membership.ts";
import { portfolioAddress } from "../router.ts";
import { nextOf, waitingFor } from "./next.ts";
import { lookAtObservation, observation } from "./observation.ts";
import { attendLetters, filed, lookAtPortfolio, type Filed } from "./papers.ts";
import { BeginWay } from "./parts/BeginWay.tsx";
import { Told } from "./parts/Told.tsx";
import { dayWords } from "./words.ts";
import "./panel.css";

const LOOK_EVERY_MS = 5000;

/** Whoever waits for the learner comes first, then what was begun last. */
function first(all: readonly Filed[]): Filed | undefined {
  const observed = all.find(({ id }) => id === observation.value?.assessment);
  return observed ?? all.find(({ assessment }) => nextOf(assessment) !== null) ?? all[0];
}

export function AssessmentPanel() {
  const learner = membership.value?.learner.id;
  const signedOut = membership.value?.signedOut;
  const all = filed.value;
  const observed = observation.value;
  const one = first(all);
  useEffect(() => {
    attendLetters();
    void lookAtPortfolio();
    void lookAtObservation();
  }, [learner, signedOut]);
  // What the assessor has begun or ended is not in what was told before.
  const key = `${observed?.observation} ${observed?.playId}`;
  useEffect(() => {
    if (all.length > 0) void lookAtPortfolio();
  }, [key]);
  const accepted = one?.assessment.accepted !== null && one?.assessment.feedback.length === 0;
  useEffect(() => {
    if (!accepted) return;
    const look = (): void => {
      if (document.visibilityState === "visible") void lookAtObservation();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    addEventListener("online", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      removeEventListener("online", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [accepted]);

  if (!one) return null;
  const { assessment, head, id } = one;
  const plan = planOf(assessment);
  const next = nextOf(assessment);
  const ready = observed !== null && observed.assessment === id;
  return (
    <section class="assessment" aria-labelledby="assessment">
      <h2 id="assessment">Your assessment</h2>
      <p class="assessment-with">
        With {head.assessor.name}
        {plan && `, ${dayWords(plan.date)}`}
      </p>
      <Told filed={one} />
      <div role="status">
        {ready ? (
          <BeginWay observed={observed} />
        ) : next === null || next.id === "observation" ? (
          <p>{waitingFor(assessment)}</p>
        ) : (
          <>
            <p>{next.words}</p>
            <p>
              <a class="solid" href={portfolioAddress(id, next.id)}>
                {next.action}
              </a>
            </p>
          </>
        )}
      </div>
      <p class="assessment-all">
        <a href={portfolioAddress()}>Your portfolio</a>
        {all.length > 1 && <span> ({all.length} assessments)</span>}
      </p>
    </section>
  );
}
