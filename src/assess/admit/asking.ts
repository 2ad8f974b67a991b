/** Questions, answers, marks and reflection. */
import { ok } from "../../play/result.ts";
import type { Assessment } from "../assessment.ts";
import type { Actor, AssessmentEvent } from "../event.ts";
import type { Ground } from "../evidence/support.ts";
import { all, fresh, known, said } from "./checks.ts";
import { no, type Admitted } from "./refusal.ts";

type Asking = Extract<
  AssessmentEvent,
  { type: "QuestionPut" | "QuestionAnswered" | "AnswerMarked" | "ReflectionWritten" }
>;

export function admitAsking(
  state: Assessment,
  event: Asking,
  actor: Actor,
  ground: Ground,
): Admitted {
  switch (event.type) {
    case "QuestionPut":
      return all(
        () => fresh(state.questions, event.question, "question"),
        () => (said(event.text) ? ok(null) : no("empty", "Write the question.")),
        () => known(event.criteria, ground),
      );
    case "QuestionAnswered": {
      const question = state.questions.find(({ id }) => id === event.question);
      if (!question) return no("no-such-thing", "There is no such question here.");
      if (actor.as === "assessor" && question.manner === "written") {
        return no(
          "not-yours",
          "A written answer is the learner’s own to write. To take down what they say, ask it as a spoken question.",
        );
      }
      return said(event.text) || event.recording
        ? ok(null)
        : no("empty", "Write the answer in the learner’s own words, or record it.");
    }
    case "AnswerMarked": {
      const question = state.questions.find(({ id }) => id === event.question);
      if (!question?.answers.length) return no("no-such-thing", "There is no answer to mark yet.");
      // A mark may come late: it is kept with the answer it was made on, whatever came since.
      if (event.answer !== undefined && !question.answers.some(({ id }) => id === event.answer)) {
        return no("no-such-thing", "There is no such answer to this question.");
      }
      return event.mark === "sound" || said(event.comment)
        ? ok(null)
        : no("empty", "Say what is missing, so that the learner can go on.");
    }
    case "ReflectionWritten":
      return all(
        () => fresh(state.reflections, event.reflection, "reflection"),
        () => (said(event.did) ? ok(null) : no("empty", "Write what you did.")),
        () =>
          said(event.standard)
            ? ok(null)
            : no("empty", "Write which standard or hope of the customer’s it met."),
        () => (said(event.know) ? ok(null) : no("empty", "Write how you know.")),
        () => known(event.criteria, ground),
      );
  }
}
