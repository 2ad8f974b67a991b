/** Questions, answers with what was made of each, and the reflective log. */
import type { AssessmentEvent, FileRef } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { changed } from "./list.ts";
import type { Mark } from "./mark.ts";

export interface Marked {
  readonly mark: "sound" | "not-yet";
  readonly comment: string;
  readonly by: Mark;
}

export interface Answer {
  /** Of the event that gave it. */
  readonly id: string;
  readonly text: string;
  readonly recording: FileRef | null;
  readonly help: string;
  readonly mark: Mark;
  /** What was made of it, oldest first; the last stands. */
  readonly marks: readonly Marked[];
}

export interface Question {
  readonly id: string;
  readonly source: "run" | "bank" | "own";
  readonly bankId: string;
  readonly text: string;
  readonly criteria: readonly CriterionId[];
  readonly manner: "oral" | "written";
  readonly caseId: string;
  readonly line: number | null;
  readonly put: Mark;
  /** The last stands; earlier ones stay. */
  readonly answers: readonly Answer[];
  /** Of the last answer; null: not marked since it was given. */
  readonly marked: Marked | null;
}

export interface Reflection {
  readonly id: string;
  readonly observation: string | null;
  readonly criteria: readonly CriterionId[];
  readonly did: string;
  readonly standard: string;
  readonly know: string;
  readonly written: Mark;
}

export interface Asking {
  readonly questions: readonly Question[];
  readonly reflections: readonly Reflection[];
}

export const NOTHING_ASKED: Asking = { questions: [], reflections: [] };

const answered = (question: Question, answers: readonly Answer[]): Question => ({
  ...question,
  answers,
  marked: answers.at(-1)?.marks.at(-1) ?? null,
});

export function foldAsking(
  { questions, reflections }: Asking,
  event: Extract<
    AssessmentEvent,
    { type: "QuestionPut" | "QuestionAnswered" | "AnswerMarked" | "ReflectionWritten" }
  >,
  mark: Mark,
  id: string,
): Partial<Asking> {
  switch (event.type) {
    case "QuestionPut": {
      const { type: _, question, ...told } = event;
      return {
        questions: [...questions, { ...told, id: question, put: mark, answers: [], marked: null }],
      };
    }
    case "QuestionAnswered": {
      const { text, recording, help } = event;
      return {
        questions: changed(questions, event.question, (one) =>
          answered(one, [...one.answers, { id, text, recording, help, mark, marks: [] }]),
        ),
      };
    }
    case "AnswerMarked": {
      const marked: Marked = { mark: event.mark, comment: event.comment, by: mark };
      return {
        questions: changed(questions, event.question, (one) => {
          // A mark that does not say of which answer is of the last there was.
          const of = event.answer ?? one.answers.at(-1)?.id ?? "";
          return answered(
            one,
            changed(one.answers, of, (answer) => ({ ...answer, marks: [...answer.marks, marked] })),
          );
        }),
      };
    }
    case "ReflectionWritten": {
      const { type: _, reflection, ...told } = event;
      return { reflections: [...reflections, { ...told, id: reflection, written: mark }] };
    }
  }
}
