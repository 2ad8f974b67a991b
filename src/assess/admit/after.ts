/** Feedback, signatures, appeal, and quality assurance. */
import { ok } from "../../play/result.ts";
import { signedBy, type Assessment } from "../assessment.ts";
import type { Actor, AssessmentEvent } from "../event.ts";
import type { Ground } from "../evidence/support.ts";
import { missingFrom } from "../portfolio/missing.ts";
import { all, known, said } from "./checks.ts";
import { no, type Admitted } from "./refusal.ts";

type After = Extract<
  AssessmentEvent,
  {
    type:
      | "FeedbackGiven"
      | "LearnerCommented"
      | "Signed"
      | "Appealed"
      | "AppealAnswered"
      | "Sampled"
      | "QualityAssured"
      | "ActionAnswered";
  }
>;

function admitSignature(
  state: Assessment,
  event: Extract<AssessmentEvent, { type: "Signed" }>,
  actor: Actor,
  ground: Ground,
): Admitted {
  if (actor.as !== event.as) return no("not-yours", "Nobody signs for somebody else.");
  if (signedBy(state, event.as)) {
    return no("already-there", "This is signed already, and nothing has changed since.");
  }
  // What came after that needs no signature (a comment, sampling) may be unknown to the signer.
  if (event.upTo < state.lastOfSubstance || event.upTo >= state.next) {
    return no("too-late", "Something was added meanwhile. Read it, then sign.");
  }
  const [first] = missingFrom(state, ground).filter(({ blocks }) => blocks.includes(event.as));
  return first ? no("not-complete", `Before this is signed: ${first.words}`) : ok(null);
}

/** Nobody assures the quality of what they decided themselves (brief 3.9). */
const notOwn = ({ decisions }: Assessment, actor: Actor): Admitted =>
  actor.as === "quality-assurer" &&
  decisions.some(({ by }) => by.actor.as === "assessor" && by.actor.userId === actor.userId)
    ? no("not-yours", "You decided in this assessment. Somebody else has to look at it.")
    : ok(null);

const words = (text: string, message: string): Admitted =>
  said(text) ? ok(null) : no("empty", message);

export function admitAfter(
  state: Assessment,
  event: After,
  actor: Actor,
  ground: Ground,
): Admitted {
  switch (event.type) {
    case "FeedbackGiven":
      return all(
        () => words(event.text, "Write the feedback."),
        () => words(event.nextStep, "Say what the next step is."),
      );
    case "LearnerCommented":
      return words(event.text, "Write your comment.");
    case "Signed":
      return admitSignature(state, event, actor, ground);
    case "Appealed":
      if (state.appeals.some(({ answered }) => answered === null)) {
        return no("already-there", "An appeal is open already.");
      }
      return words(event.grounds, "Say what you appeal against, and why.");
    case "AppealAnswered":
      if (state.appeals.at(-1)?.answered !== null) {
        return no("no-such-thing", "There is no open appeal.");
      }
      return all(
        () => notOwn(state, actor),
        () => words(event.reason, "Give the reason."),
      );
    case "Sampled":
      return words(event.why, "Say why this was sampled.");
    case "QualityAssured":
      return all(
        () => notOwn(state, actor),
        () => words(event.reason, "Give the reason."),
        () => (event.agreed ? ok(null) : words(event.action, "Say what action is needed.")),
        () => known(event.criteria, ground),
      );
    case "ActionAnswered": {
      const last = state.assurances.at(-1);
      if (!last || last.agreed || last.answered) {
        return no("no-such-thing", "No action is asked for.");
      }
      return words(event.text, "Say what was done.");
    }
  }
}
