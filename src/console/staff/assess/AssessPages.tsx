/** The pages that assessors work with, and what all of them need: the centre's ground, the outbox. */
import { useEffect } from "preact/hooks";
import type { Address } from "../address.ts";
import { Heading } from "../parts/Heading.tsx";
import { workingAs, type Staff } from "../signin/me.ts";
import { AssessingPage } from "./centre/AssessingPage.tsx";
import { DeskPage } from "./desk/DeskPage.tsx";
import { ground, groundProblem, lookAtGround } from "./model/ground.ts";
import { AssessmentPage } from "./one/AssessmentPage.tsx";
import { beginSending, loaded } from "./outbox/outbox.ts";
import { PlanPage } from "./plan/PlanPage.tsx";
import { PortfolioPage } from "./portfolio/PortfolioPage.tsx";
import { StagingPage } from "./staging/StagingPage.tsx";
import "./assess.css";

beginSending();

interface Props {
  readonly at: Extract<
    Address,
    { page: "assess" | "plan" | "assessment" | "portfolio" | "assessing" | "staging" }
  >;
  readonly staff: Staff;
}

function NoGround() {
  return (
    <main id="main" class="wide">
      {groundProblem.value === null ? (
        <p class="awaited" role="status">
          One moment…
        </p>
      ) : (
        <>
          <Heading title="This page cannot be shown yet" />
          <div class="notice grave" role="alert">
            <p>What the centre assesses by could not be fetched. {groundProblem.value}</p>
            <button type="button" class="plain" onClick={() => void lookAtGround()}>
              Try again
            </button>
          </div>
        </>
      )}
    </main>
  );
}

export function AssessPages({ at, staff }: Props) {
  // An agreement recorded meanwhile is known at the next step.
  useEffect(() => void lookAtGround(), [at.page, at.page === "assessment" && at.step]);
  const known = ground.value;
  if (known === null || !loaded.value) return <NoGround />;
  switch (at.page) {
    case "assess":
      return <DeskPage ground={known} reader={{ role: workingAs.value, userId: staff.user.id }} />;
    case "plan":
      return <PlanPage key={at.learnerId} ground={known} learnerId={at.learnerId} />;
    case "assessment":
      return <AssessmentPage key={at.id} id={at.id} step={at.step} />;
    case "portfolio":
      return <PortfolioPage key={at.learnerId} learnerId={at.learnerId} ground={known} />;
    case "assessing":
      return <AssessingPage ground={known} staff={staff} />;
    case "staging":
      return <StagingPage ground={known} />;
  }
}
