/** Statements of what happened in an assessment [EX20]: one for each line of the log that has a verb. */
import type { AssessmentPart } from "../assessmentPart.ts";
import type { AssessmentEvent, Stamped } from "../../event.ts";
import { helpFor, type Around } from "./around.ts";
import { saidOfDeciding } from "./decisions.ts";
import { saidOfObserving } from "./observed.ts";
import type { Statement } from "./statement.ts";
import { saidOfWork } from "./work.ts";
import { toldBy } from "./world.ts";

/** What the document of this unit's pack tells of: the rest is left to other units' packs. */
function told(
  event: AssessmentEvent,
  { questions, reflections, products, testimonies }: AssessmentPart,
) {
  const among = (list: readonly { readonly id: string }[], id: string): boolean =>
    list.some((one) => one.id === id);
  switch (event.type) {
    case "QuestionPut":
    case "QuestionAnswered":
    case "AnswerMarked":
      return among(questions, event.question);
    case "ReflectionWritten":
      return among(reflections, event.reflection);
    case "ProductAttached":
      return among(products, event.product);
    case "WitnessInvited":
    case "WitnessTestified":
      return among(testimonies, event.witness);
    case "EvidenceWeighed":
      return among([...products, ...testimonies], event.evidence);
    default:
      return true;
  }
}

/**
 * Without a statement stay the software's suggestions, which are no experience of anybody's, the tie
 * of a play, which the play's own lines tell, and sampling.
 */
export const eventStatements = (events: readonly Stamped[], around: Around): readonly Statement[] =>
  events.flatMap((stamped) => {
    if (!told(stamped.event, around.part)) return [];
    const help = helpFor(stamped, around);
    const said =
      saidOfObserving(stamped, around, help) ??
      saidOfWork(stamped, around, help) ??
      saidOfDeciding(stamped, around, help);
    return said ? around.world.statement(toldBy(stamped), said) : [];
  });
