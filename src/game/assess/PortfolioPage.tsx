/** The learner's portfolio: all of it, one assessment, or one step of one. */
import { useEffect } from "preact/hooks";
import { begin } from "../class/attendance.ts";
import { membership } from "../class/membership.ts";
import { joinAddress, portfolioAddress } from "../router.ts";
import { AssessmentPage } from "./AssessmentPage.tsx";
import { STEPS, type StepId } from "./next.ts";
import { lookAtObservation } from "./observation.ts";
import { Overview } from "./Overview.tsx";
import { attendLetters, filed, lookAtGround, lookAtPortfolio, portfolio } from "./papers.ts";
import { Leaf } from "./parts/Leaf.tsx";
import { EvidenceStep } from "./steps/EvidenceStep.tsx";
import { FeedbackStep } from "./steps/FeedbackStep.tsx";
import { OwnWorkStep } from "./steps/OwnWorkStep.tsx";
import { PlanStep } from "./steps/PlanStep.tsx";
import { QuestionsStep } from "./steps/QuestionsStep.tsx";
import { ReflectionStep } from "./steps/ReflectionStep.tsx";
import type { Filed } from "./papers.ts";
import "./assess.css";

const LOOK_EVERY_MS = 20_000;

const DESK = { label: "Back to the desk", address: "#/" } as const;

function StepPage({ step, filed }: { readonly step: StepId; readonly filed: Filed }) {
  switch (step) {
    case "plan":
      return <PlanStep filed={filed} />;
    case "own-work":
      return <OwnWorkStep filed={filed} />;
    case "questions":
      return <QuestionsStep filed={filed} />;
    case "reflection":
      return <ReflectionStep filed={filed} />;
    case "evidence":
      return <EvidenceStep filed={filed} />;
    case "feedback":
      return <FeedbackStep filed={filed} />;
    // It is done at the desk and in the case.
    case "observation":
      return <AssessmentPage filed={filed} />;
  }
}

interface Props {
  readonly assessment: string;
  readonly step: string;
}

export function PortfolioPage({ assessment, step }: Props) {
  const learner = membership.value?.learner.id;
  useEffect(() => {
    begin();
    attendLetters();
    void lookAtGround();
  }, [learner]);
  // Each page shows how things stand now, and goes on doing so.
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== "visible") return;
      void lookAtPortfolio();
      void lookAtObservation();
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [learner, assessment, step]);

  if (learner === undefined) {
    return (
      <Leaf title="Your portfolio" back={DESK}>
        <p>A portfolio belongs to a learner in a class. Join your class to see yours.</p>
        <p>
          <a class="solid" href={joinAddress("")}>
            Join a class
          </a>
        </p>
      </Leaf>
    );
  }
  if (portfolio.value === undefined) return <p class="leaf-wait">Opening your portfolio…</p>;
  if (portfolio.value === null) {
    return (
      <Leaf title="Your portfolio" back={DESK}>
        <p role="alert">
          Your portfolio could not be fetched, and nothing of it is kept on this device. Check the
          connection, then try again.
        </p>
        <p>
          <button type="button" class="solid" onClick={() => void lookAtPortfolio()}>
            Try again
          </button>
        </p>
      </Leaf>
    );
  }
  if (assessment === "") return <Overview back={DESK} />;
  const one = filed.value.find(({ id }) => id === assessment);
  if (!one) {
    return (
      <Leaf
        title="This assessment is not in your portfolio"
        back={{ label: "Your portfolio", address: portfolioAddress() }}
      >
        <p>
          It may be somebody else’s, or it has been taken away. Yours are all in your portfolio.
        </p>
      </Leaf>
    );
  }
  const known = STEPS.find((each) => each === step);
  return known ? (
    <StepPage key={`${one.id} ${known}`} step={known} filed={one} />
  ) : (
    <AssessmentPage filed={one} />
  );
}
