/** Questions, reflections, products and testimony: what statements say. */
import type { Assessment } from "../../assessment.ts";
import type { Stamped } from "../../event.ts";
import { worded, type Around, type Help } from "./around.ts";
import type { Said } from "./world.ts";

const weighedLine = (evidence: string, { products, testimonies }: Assessment): number | null =>
  products.find(({ id }) => id === evidence)?.attached.entry ??
  testimonies.find(({ id }) => id === evidence)?.given?.mark.entry ??
  null;

export function saidOfWork(
  { event }: Stamped,
  { world, state, part }: Around,
  { by, mine, activity }: Help,
): Said | null {
  const { learner, extension } = world;
  switch (event.type) {
    case "QuestionPut":
      return {
        actor: by,
        verb: "asked",
        object: activity("questions", event.question, "question", event.text),
        criteria: mine(event.criteria),
      };
    case "QuestionAnswered": {
      const put = state.questions.find(({ id }) => id === event.question);
      return {
        // Whoever took it down, it is the learner's answer.
        actor: learner,
        verb: "answered",
        object: activity("questions", event.question, "question", put?.text),
        result: {
          ...worded(event.text),
          extensions: { [extension("label")]: "Answer to the assessor" },
        },
        criteria: mine(put?.criteria ?? []),
      };
    }
    case "AnswerMarked": {
      const put = state.questions.find(({ id }) => id === event.question);
      const answer = put?.answers.findLast(({ id }) => [id, undefined].includes(event.answer));
      return answer
        ? {
            actor: by,
            verb: "evaluated",
            object: world.ref(answer.mark.entry),
            result: { ...worded(event.comment), extensions: { [extension("mark")]: event.mark } },
          }
        : null;
    }
    case "ReflectionWritten":
      return {
        actor: by,
        verb: "authored",
        object: activity("reflections", event.reflection, "note", "Reflective log"),
        result: {
          response: [event.did, event.standard, event.know].join("\n\n"),
          extensions: { [extension("label")]: "Learner’s statement" },
        },
        criteria: mine(event.criteria),
      };
    case "ProductAttached": {
      const label = part.products.find(({ id }) => id === event.product)?.label;
      return {
        actor: by,
        verb: "attached",
        object: activity("products", event.product, "file", event.title),
        result: {
          ...worded(event.text),
          extensions: {
            [extension("label")]: label ?? "",
            ...(event.sha256 ? { [extension("text-sha256")]: event.sha256 } : {}),
            ...(event.file ? { [extension("file-sha256")]: event.file.sha256 } : {}),
          },
        },
        criteria: mine(event.criteria),
      };
    }
    case "WitnessInvited":
      return {
        actor: by,
        verb: "invited",
        object: activity("witnesses", event.witness, "note", "Witness testimony"),
        criteria: mine(event.criteria),
      };
    case "WitnessTestified":
      return {
        actor: by,
        verb: "commented",
        object: activity("witnesses", event.witness, "note", "Witness testimony"),
        result: {
          response: event.seen,
          extensions: { [extension("label")]: "Witness testimony" },
        },
      };
    case "EvidenceWeighed": {
      const line = weighedLine(event.evidence, state);
      return line === null
        ? null
        : {
            actor: by,
            verb: "evaluated",
            object: world.ref(line),
            result: {
              response: event.reason,
              extensions: { [extension("accepted")]: event.accepted },
            },
            criteria: mine(event.criteria),
          };
    }
    default:
      return null;
  }
}
