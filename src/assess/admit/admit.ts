/**
 * Whether an event may be added to an assessment as it stands [AS2]. Nothing is refused for being
 * late alone: what was noted without a network is merged when it comes.
 */
import { ok } from "../../play/result.ts";
import {
  planOf,
  openObservation,
  signedBy,
  type Assessment,
  type Observation,
} from "../assessment.ts";
import type { Actor, AssessmentEvent } from "../event.ts";
import { weighed, type Ground } from "../evidence/support.ts";
import { findCriterion } from "../pack/lookUp.ts";
import type { CriterionId } from "../pack/pack.ts";
import { missingFrom } from "../portfolio/missing.ts";
import { admitPlan } from "./plan.ts";
import { no, type Admitted } from "./refusal.ts";
import { mayAdd } from "./who.ts";

const said = (text: string): boolean => text.trim() !== "";

function known(criteria: readonly CriterionId[], { packs }: Ground): Admitted {
  const strange = criteria.find((id) => !findCriterion(packs, id));
  return strange === undefined
    ? ok(null)
    : no("unknown-criterion", `This centre has no criterion “${strange}”.`);
}

/** The observation, if there is one of that id. */
function seen(
  { observations }: Assessment,
  id: string,
  then: (one: Observation) => Admitted,
): Admitted {
  const one = observations.find((each) => each.id === id);
  return one ? then(one) : no("no-observation", "There is no such observation here.");
}

const running =
  (then: (one: Observation) => Admitted) =>
  (one: Observation): Admitted =>
    one.ended ? no("already-ended", "This observation has ended.") : then(one);

function admitDecision(
  state: Assessment,
  event: Extract<AssessmentEvent, { type: "Decided" }>,
  ground: Ground,
): Admitted {
  if (!state.accepted) {
    return no("not-accepted", "Nothing is decided before the learner has accepted the plan.");
  }
  if (!findCriterion(ground.packs, event.criterion)) return known([event.criterion], ground);
  if (!said(event.reason)) return no("empty", "Give the reason for this decision.");
  const weights = weighed(state, event.criterion, ground);
  const strange = event.evidence.find((id) => !weights.some(({ item }) => item.id === id));
  if (strange !== undefined) {
    return no(
      "no-such-thing",
      "Some of this evidence is not linked to the criterion. Link it first.",
    );
  }
  if (event.outcome !== "met") return ok(null);
  const chosen = weights.filter(({ item }) => event.evidence.includes(item.id));
  if (chosen.length === 0) {
    return no("not-carried", "“Met” needs evidence. Choose what it rests on.");
  }
  if (chosen.some(({ why }) => why === null)) return ok(null);
  return no("not-carried", `This evidence cannot carry “met”. ${chosen[0]!.why}`);
}

function admitSignature(
  state: Assessment,
  event: Extract<AssessmentEvent, { type: "Signed" }>,
): Admitted {
  if (signedBy(state, event.as)) {
    return no("already-there", "This is signed already, and nothing has changed since.");
  }
  if (event.upTo !== state.next - 1) {
    return no("too-late", "Something was added meanwhile. Read it, then sign.");
  }
  const [first] = missingFrom(state).filter(({ blocks }) => blocks.includes(event.as));
  return first ? no("not-complete", `Before this is signed: ${first.words}`) : ok(null);
}

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
      return state.accepted ? no("already-there", "The plan is accepted already.") : ok(null);
    case "IdentityChecked":
      return said(event.how) ? ok(null) : no("empty", "Say how you know who the learner is.");
    case "ObservationBegun":
      if (!state.accepted) {
        return no("not-accepted", "The learner has not accepted the plan yet.");
      }
      if (openObservation(state)) return no("already-open", "Another observation is still open.");
      if (state.observations.some(({ id }) => id === event.observation)) {
        return no("already-there", "This observation has begun already.");
      }
      return said(event.place) ? ok(null) : no("empty", "Say where this takes place.");
    case "PlayTied":
      return seen(state, event.observation, (one) =>
        one.play === null
          ? ok(null)
          : no("already-there", "This observation has its play already."),
      );
    case "ObservationPaused":
      return seen(
        state,
        event.observation,
        running((one) =>
          one.paused === null ? ok(null) : no("already-there", "It is paused already."),
        ),
      );
    case "ObservationResumed":
      return seen(
        state,
        event.observation,
        running((one) =>
          one.paused === null ? no("already-there", "It is not paused.") : ok(null),
        ),
      );
    case "ObservationEnded":
      return seen(
        state,
        event.observation,
        running(() =>
          event.how === "stopped" && !said(event.remark)
            ? no("empty", "Say why you stopped.")
            : ok(null),
        ),
      );
    case "NoteMade":
      if (state.notes.some(({ id }) => id === event.note)) {
        return no("already-there", "This note is here already.");
      }
      if (!said(event.text) && !said(event.quote) && event.criteria.length === 0) {
        return no("empty", "Write what you saw or heard, or mark a criterion.");
      }
      return seen(state, event.observation, () => known(event.criteria, ground));
    case "NoteAmended":
    case "NoteWithdrawn": {
      const note = state.notes.find(({ id }) => id === event.note);
      if (!note) return no("no-such-thing", "There is no such note here.");
      if (note.withdrawn) return no("already-ended", "This note was withdrawn.");
      if (!said(event.why)) return no("empty", "Say why: the earlier wording stays on record.");
      return event.type === "NoteAmended" ? known(event.criteria, ground) : ok(null);
    }
    case "QuestionPut":
      if (state.questions.some(({ id }) => id === event.question)) {
        return no("already-there", "This question is here already.");
      }
      if (!said(event.text)) return no("empty", "Write the question.");
      return known(event.criteria, ground);
    case "QuestionAnswered": {
      const question = state.questions.find(({ id }) => id === event.question);
      if (!question) return no("no-such-thing", "There is no such question here.");
      return said(event.text) || event.recording
        ? ok(null)
        : no("empty", "Write the answer in the learner’s own words, or record it.");
    }
    case "AnswerMarked": {
      const question = state.questions.find(({ id }) => id === event.question);
      if (!question?.answers.length) return no("no-such-thing", "There is no answer to mark yet.");
      return event.mark === "sound" || said(event.comment)
        ? ok(null)
        : no("empty", "Say what is missing, so that the learner can go on.");
    }
    case "ReflectionWritten": {
      if (state.reflections.some(({ id }) => id === event.reflection)) {
        return no("already-there", "This reflection is here already.");
      }
      if (!said(event.did)) return no("empty", "Write what you did.");
      if (!said(event.standard)) {
        return no("empty", "Write which standard or hope of the customer’s it met.");
      }
      if (!said(event.know)) return no("empty", "Write how you know.");
      return known(event.criteria, ground);
    }
    case "ProductAttached":
      if (state.products.some(({ id }) => id === event.product)) {
        return no("already-there", "This is attached already.");
      }
      if (!said(event.title)) return no("empty", "Give it a title.");
      if (!said(event.text) && !event.file) return no("empty", "There is nothing in it.");
      if (
        event.kind === "recording" &&
        !state.observations.some(({ recordingAgreed }) => recordingAgreed)
      ) {
        return no("no-consent", "The learner has not agreed to be recorded.");
      }
      return known(event.criteria, ground);
    case "WitnessInvited":
      if (state.testimonies.some(({ id }) => id === event.witness)) {
        return no("already-there", "This witness is invited already.");
      }
      if (!said(event.name) || !said(event.role)) {
        return no("empty", "Say who the witness is, and what they are to the learner.");
      }
      if (event.criteria.length === 0) return no("empty", "Say which criteria it is about.");
      return known(event.criteria, ground);
    case "WitnessTestified": {
      const invited = state.testimonies.find(({ id }) => id === event.witness);
      if (!invited) return no("no-such-thing", "There is no such invitation here.");
      if (invited.given) return no("already-there", "This testimony has been given.");
      return said(event.seen) && said(event.name) && said(event.relation)
        ? ok(null)
        : no("empty", "Say who you are and what you saw, in your own words.");
    }
    case "EvidenceWeighed": {
      const there =
        state.products.some(({ id }) => id === event.evidence) ||
        state.testimonies.some(({ id, given }) => id === event.evidence && given !== null);
      if (!there) return no("no-such-thing", "There is no such evidence here.");
      if (!said(event.reason)) return no("empty", "Say why it carries weight, or why not.");
      return known(event.criteria, ground);
    }
    case "Decided":
      return admitDecision(state, event, ground);
    case "FeedbackGiven":
      if (!said(event.text)) return no("empty", "Write the feedback.");
      return said(event.nextStep) ? ok(null) : no("empty", "Say what the next step is.");
    case "LearnerCommented":
      return said(event.text) ? ok(null) : no("empty", "Write your comment.");
    case "Signed":
      return admitSignature(state, event);
    case "Appealed":
      if (state.appeals.some(({ answered }) => answered === null)) {
        return no("already-there", "An appeal is open already.");
      }
      return said(event.grounds) ? ok(null) : no("empty", "Say what you appeal against, and why.");
    case "AppealAnswered":
      if (state.appeals.at(-1)?.answered !== null) {
        return no("no-such-thing", "There is no open appeal.");
      }
      return said(event.reason) ? ok(null) : no("empty", "Give the reason.");
    case "Sampled":
      return said(event.why) ? ok(null) : no("empty", "Say why this was sampled.");
    case "QualityAssured":
      if (!said(event.reason)) return no("empty", "Give the reason.");
      return event.agreed || said(event.action)
        ? known(event.criteria, ground)
        : no("empty", "Say what action is needed.");
    case "ActionAnswered": {
      const last = state.assurances.at(-1);
      if (!last || last.agreed || last.answered) {
        return no("no-such-thing", "No action is asked for.");
      }
      return said(event.text) ? ok(null) : no("empty", "Say what was done.");
    }
    case "AuthenticityDeclared":
    case "Suggested":
      return ok(null);
  }
}
