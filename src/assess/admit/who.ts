/** Who may add which event to an assessment; whose assessment it is, the table of rights has settled. */
import type { Actor, EventType } from "../event.ts";

const WHO: Readonly<Record<EventType, readonly Actor["as"][]>> = {
  Planned: ["assessor"],
  PlanAccepted: ["learner"],
  IdentityChecked: ["assessor"],
  AuthenticityDeclared: ["learner"],
  ObservationBegun: ["assessor"],
  PlayTied: ["server"],
  ObservationPaused: ["assessor"],
  ObservationResumed: ["assessor"],
  ObservationEnded: ["assessor"],
  NoteMade: ["assessor"],
  NoteAmended: ["assessor"],
  NoteWithdrawn: ["assessor"],
  QuestionPut: ["assessor"],
  // The assessor takes down word for word what is said.
  QuestionAnswered: ["learner", "assessor"],
  AnswerMarked: ["assessor"],
  ReflectionWritten: ["learner"],
  ProductAttached: ["learner", "assessor", "server"],
  WitnessInvited: ["assessor"],
  WitnessTestified: ["witness"],
  EvidenceWeighed: ["assessor"],
  Decided: ["assessor"],
  Suggested: ["server"],
  FeedbackGiven: ["assessor"],
  LearnerCommented: ["learner"],
  Signed: ["assessor", "learner"],
  Appealed: ["learner"],
  // Not by whoever decided: the table of rights sees to that.
  AppealAnswered: ["quality-assurer"],
  Sampled: ["quality-assurer"],
  QualityAssured: ["quality-assurer"],
  ActionAnswered: ["assessor"],
};

export const mayAdd = (actor: Actor, type: EventType): boolean => WHO[type].includes(actor.as);
