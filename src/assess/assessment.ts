/** An assessment as it stands: a fold over its events. History stays in the list; this is its end. */
import type { AssessmentEvent, Plan, Stamped } from "./event.ts";
import { foldAsking, NOTHING_ASKED, type Asking } from "./fold/asking.ts";
import { foldAssuring, NOTHING_ASSURED, type Assuring } from "./fold/assuring.ts";
import { foldDeciding, NOTHING_DECIDED, type Deciding, type Decision } from "./fold/deciding.ts";
import { foldEnding, NOTHING_ENDED, type Ending, type Signature } from "./fold/ending.ts";
import { foldEvidencing, NOTHING_ATTACHED, type Evidencing } from "./fold/evidencing.ts";
import type { Mark } from "./fold/mark.ts";
import {
  foldNote,
  foldObservation,
  NOTHING_OBSERVED,
  type Observation,
  type Observing,
} from "./fold/observing.ts";
import { foldPlanning, NOTHING_PLANNED, type Planning } from "./fold/planning.ts";
import type { CriterionId } from "./pack/pack.ts";

export interface Assessment
  extends Planning, Observing, Asking, Evidencing, Deciding, Ending, Assuring {
  /** Number of the next event. */
  readonly next: number;
  /** Number of the last event that changes what a signature stands for; -1: none. */
  readonly lastOfSubstance: number;
}

export const NO_ASSESSMENT: Assessment = {
  ...NOTHING_PLANNED,
  ...NOTHING_OBSERVED,
  ...NOTHING_ASKED,
  ...NOTHING_ATTACHED,
  ...NOTHING_DECIDED,
  ...NOTHING_ENDED,
  ...NOTHING_ASSURED,
  next: 0,
  lastOfSubstance: -1,
};

/** What may follow a signature without needing it again: words about the assessment, not of it. */
const AFTERWARDS: ReadonlySet<AssessmentEvent["type"]> = new Set([
  "Signed",
  "LearnerCommented",
  "Appealed",
  "AppealAnswered",
  "Sampled",
  "QualityAssured",
  "ActionAnswered",
  "Suggested",
]);

/** What an event changes. Of an unknown type, from a newer program, it changes nothing. */
function changesBy(
  state: Assessment,
  event: AssessmentEvent,
  mark: Mark,
  id: string,
): Partial<Assessment> | undefined {
  switch (event.type) {
    case "Planned":
    case "PlanAccepted":
    case "IdentityChecked":
    case "AuthenticityDeclared":
      return foldPlanning(state, event, mark, id);
    case "ObservationBegun":
    case "PlayTied":
    case "ObservationPaused":
    case "ObservationResumed":
    case "ObservationEnded":
      return foldObservation(state, event, mark);
    case "NoteMade":
    case "NoteAmended":
    case "NoteWithdrawn":
      return foldNote(state, event, mark);
    case "QuestionPut":
    case "QuestionAnswered":
    case "AnswerMarked":
    case "ReflectionWritten":
      return foldAsking(state, event, mark, id);
    case "ProductAttached":
    case "WitnessInvited":
    case "WitnessTestified":
    case "EvidenceWeighed":
      return foldEvidencing(state, event, mark);
    case "Decided":
    case "Suggested":
      return foldDeciding(state, event, mark);
    case "FeedbackGiven":
    case "LearnerCommented":
    case "Signed":
    case "Appealed":
    case "AppealAnswered":
      return foldEnding(state, event, mark);
    case "Sampled":
    case "QualityAssured":
    case "ActionAnswered":
      return foldAssuring(state, event, mark);
  }
}

/** One more event. Any event may come in any order: `admit` keeps out what makes no sense. */
export function evolve(state: Assessment, stamped: Stamped): Assessment {
  const { seq, id, at, deviceAt, actor, name, entry, event } = stamped;
  return {
    ...state,
    ...changesBy(state, event, { seq, at, deviceAt, actor, name, entry }, id),
    next: seq + 1,
    lastOfSubstance: AFTERWARDS.has(event.type) ? state.lastOfSubstance : seq,
  };
}

export const assessmentOf = (events: readonly Stamped[], from = NO_ASSESSMENT): Assessment =>
  events.reduce(evolve, from);

export const planOf = ({ plans }: Planning): Plan | null => plans.at(-1)?.plan ?? null;

export const openObservation = ({ observations }: Observing): Observation | null =>
  observations.find(({ ended }) => ended === null) ?? null;

/** The decision that stands about a criterion. */
export const decisionOn = ({ decisions }: Deciding, criterion: CriterionId): Decision | undefined =>
  decisions.findLast((one) => one.criterion === criterion);

/** The signature that covers the assessment as it now stands, if there is one. */
export const signedBy = (
  { signatures, lastOfSubstance }: Assessment,
  as: Signature["as"],
): Signature | undefined =>
  signatures.findLast((one) => one.as === as && one.upTo >= lastOfSubstance);
