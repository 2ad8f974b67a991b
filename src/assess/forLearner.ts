/**
 * What of an assessment is for its learner's eyes [AS20]. What the assessor notes, marks, weighs and
 * decides is told with the feedback, not before; how the centre samples is never told.
 */
import type { EventType, Stamped } from "./event.ts";

const WHEN: Readonly<Record<EventType, "always" | "with-feedback" | "never">> = {
  Planned: "always",
  PlanAccepted: "always",
  IdentityChecked: "always",
  AuthenticityDeclared: "always",
  ObservationBegun: "always",
  PlayTied: "always",
  ObservationPaused: "always",
  ObservationResumed: "always",
  ObservationEnded: "always",
  NoteMade: "with-feedback",
  NoteAmended: "with-feedback",
  NoteWithdrawn: "with-feedback",
  QuestionPut: "always",
  QuestionAnswered: "always",
  AnswerMarked: "with-feedback",
  ReflectionWritten: "always",
  ProductAttached: "always",
  WitnessInvited: "always",
  WitnessTestified: "always",
  EvidenceWeighed: "with-feedback",
  Decided: "with-feedback",
  Suggested: "with-feedback",
  FeedbackGiven: "always",
  LearnerCommented: "always",
  Signed: "always",
  Appealed: "always",
  AppealAnswered: "always",
  Sampled: "never",
  QualityAssured: "never",
  ActionAnswered: "never",
};

/**
 * The events of an assessment that its learner may have, numbers and all as they stand. Given the
 * whole list, never a part of it: feedback lets out what lies before it, so a learner who asks again
 * is told everything again. An event of a type not known here is kept back.
 */
export function forLearner(events: readonly Stamped[]): readonly Stamped[] {
  const told = events.some(({ event }) => event.type === "FeedbackGiven");
  return events.filter(({ event }) => {
    const when = WHEN[event.type];
    return when === "always" || (when === "with-feedback" && told);
  });
}
