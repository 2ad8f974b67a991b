/**
 * Whether an event may be added to an assessment as it stands [AS2]. Nothing is refused for being
 * late alone: what was noted without a network is merged when it comes.
 */
import { ok } from "../../play/result.ts";
import { planOf, type Assessment } from "../assessment.ts";
import type { Actor, AssessmentEvent } from "../event.ts";
import type { Ground } from "../evidence/support.ts";
import { admitAfter } from "./after.ts";
import { admitAsking } from "./asking.ts";
import { said } from "./checks.ts";
import { admitDecision } from "./deciding.ts";
import { admitEvidence } from "./evidence.ts";
import { admitObserving } from "./observing.ts";
import { admitAcceptance, admitPlan } from "./plan.ts";
import { no, type Admitted } from "./refusal.ts";
import { mayAdd } from "./who.ts";

export function admit(
  state: Assessment,
  event: AssessmentEvent,
  actor: Actor,
  ground: Ground,
): Admitted {
  if (!mayAdd(actor, event.type)) return no("not-yours", "This is not yours to add.");
  if (event.type === "Planned") return admitPlan(event.plan, ground.packs);
  if (!planOf(state)) return no("no-plan", "There is no assessment plan yet. Make it first.");
  switch (event.type) {
    case "PlanAccepted":
      return admitAcceptance(state, event.plan);
    case "IdentityChecked":
      return said(event.how) ? ok(null) : no("empty", "Say how you know who the learner is.");
    case "ObservationBegun":
    case "PlayTied":
    case "ObservationPaused":
    case "ObservationResumed":
    case "ObservationEnded":
    case "NoteMade":
    case "NoteAmended":
    case "NoteWithdrawn":
      return admitObserving(state, event, ground);
    case "QuestionPut":
    case "QuestionAnswered":
    case "AnswerMarked":
    case "ReflectionWritten":
      return admitAsking(state, event, actor, ground);
    case "ProductAttached":
    case "WitnessInvited":
    case "WitnessTestified":
    case "EvidenceWeighed":
      return admitEvidence(state, event, actor, ground);
    case "Decided":
      return admitDecision(state, event, ground);
    case "FeedbackGiven":
    case "LearnerCommented":
    case "Signed":
    case "Appealed":
    case "AppealAnswered":
    case "Sampled":
    case "QualityAssured":
    case "ActionAnswered":
      return admitAfter(state, event, actor, ground);
    case "AuthenticityDeclared":
    case "Suggested":
      return ok(null);
  }
}
