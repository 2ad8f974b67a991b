/** Statements of what happened in an assessment [EX20]: one for each line of the log that has a verb. */
import type { AssessmentPart } from "../assessmentPart.ts";
import type { Assessment } from "../../assessment.ts";
import type { AssessmentEvent, Stamped } from "../../event.ts";
import { elapsedAt } from "../../observe/clock.ts";
import { durationOf } from "./identify.ts";
import type { Result, Statement } from "./statement.ts";
import { toldBy, type Said, type World } from "./world.ts";

/** Where the statements of this assessment find what an event only points at. */
export interface Around {
  readonly world: World;
  readonly state: Assessment;
  readonly part: AssessmentPart;
  /** Criteria of the unit: others are left to their own packs. */
  readonly ofUnit: ReadonlySet<string>;
}

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

/** An empty text is no response. */
const worded = (text: string): Result => (text === "" ? {} : { response: text });

function saidOf({ event, actor }: Stamped, { world, state, part, ofUnit }: Around): Said | null {
  const { learner, assessment, extension } = world;
  const by = world.person(actor);
  const mine = (criteria: readonly string[]): readonly string[] =>
    criteria.filter((id) => ofUnit.has(id));
  const path = (kind: string, id: string): string =>
    `assessments/${encodeURIComponent(part.id)}/${kind}/${encodeURIComponent(id)}`;
  const observation = (id: string) => world.activity(path("observations", id), "observation");
  const question = (id: string, text?: string) =>
    world.activity(path("questions", id), "question", text);
  switch (event.type) {
    case "Planned":
      return {
        actor: by,
        verb: "created",
        object: assessment,
        criteria: mine(event.plan.criteria),
      };
    case "PlanAccepted":
      return { actor: by, verb: "accepted", object: assessment };
    case "IdentityChecked":
      return { actor: by, verb: "confirmed", object: assessment, result: { response: event.how } };
    case "AuthenticityDeclared":
      return {
        actor: by,
        verb: "acknowledged",
        object: assessment,
        result: {
          extensions: {
            [extension("help")]: event.help,
            [extension("machine-help")]: event.machineHelp,
          },
        },
      };
    case "ObservationBegun":
      return {
        actor: learner,
        verb: "initialized",
        object: observation(event.observation),
        extensions: { [extension("how-observed")]: event.how },
      };
    case "ObservationPaused":
      return {
        actor: learner,
        verb: "suspended",
        object: observation(event.observation),
        result: worded(event.why),
      };
    case "ObservationResumed":
      return { actor: learner, verb: "resumed", object: observation(event.observation) };
    case "ObservationEnded": {
      const seen = state.observations.find(({ id }) => id === event.observation);
      const ran = seen?.ended ? { duration: durationOf(elapsedAt(seen, seen.ended.deviceAt)) } : {};
      return {
        actor: learner,
        verb: event.how === "stopped" ? "abandoned" : "terminated",
        object: observation(event.observation),
        result: { ...ran, ...worded(event.remark) },
      };
    }
    case "NoteMade": {
      const label = part.observations
        .flatMap(({ notes }) => notes)
        .find(({ id }) => id === event.note)?.label;
      return {
        actor: by,
        verb: "commented",
        object: observation(event.observation),
        result: {
          ...worded(event.text),
          extensions: {
            [extension("quote")]: event.quote,
            [extension("label")]: label ?? "",
            [extension("clock-ms")]: event.elapsed,
            ...(event.line === null ? {} : { [extension("play-line")]: event.line }),
          },
        },
        criteria: mine(event.criteria),
      };
    }
    case "NoteAmended":
    case "NoteWithdrawn": {
      const note = state.notes.find(({ id }) => id === event.note);
      if (!note) return null;
      const amended = event.type === "NoteAmended";
      return {
        actor: by,
        verb: amended ? "updated" : "retracted",
        object: world.ref(note.made.entry),
        result: {
          ...worded(amended ? event.text : event.why),
          extensions: { [extension("why")]: event.why },
        },
        criteria: amended ? mine(event.criteria) : [],
      };
    }
    case "QuestionPut":
      return {
        actor: by,
        verb: "asked",
        object: question(event.question, event.text),
        criteria: mine(event.criteria),
      };
    case "QuestionAnswered": {
      const put = state.questions.find(({ id }) => id === event.question);
      return {
        // Whoever took it down, it is the learner's answer.
        actor: learner,
        verb: "answered",
        object: question(event.question, put?.text),
        result: {
          ...worded(event.text),
          extensions: { [extension("label")]: "Answer to the assessor" },
        },
        criteria: mine(put?.criteria ?? []),
      };
    }
    case "AnswerMarked": {
      const put = state.questions.find(({ id }) => id === event.question);
      const answer = put?.answers.at(-1);
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
        object: world.activity(path("reflections", event.reflection), "note", "Reflective log"),
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
        object: world.activity(path("products", event.product), "file", event.title),
        result: {
          ...worded(event.text),
          extensions: {
            [extension("label")]: label ?? "",
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
        object: world.activity(path("witnesses", event.witness), "note", "Witness testimony"),
        criteria: mine(event.criteria),
      };
    case "WitnessTestified":
      return {
        actor: by,
        verb: "commented",
        object: world.activity(path("witnesses", event.witness), "note", "Witness testimony"),
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
    case "Decided":
      return decided(event, by, world, ofUnit);
    case "FeedbackGiven":
      return {
        actor: by,
        verb: "commented",
        object: assessment,
        result: {
          response: event.text,
          extensions: { [extension("next-step")]: event.nextStep },
        },
      };
    case "LearnerCommented":
    case "ActionAnswered":
      return { actor: by, verb: "commented", object: assessment, result: { response: event.text } };
    case "Signed":
      return {
        actor: by,
        verb: "approved",
        object: assessment,
        result: { extensions: { [extension("signed-up-to")]: event.upTo } },
      };
    case "Appealed":
      return {
        actor: by,
        verb: "disagreed",
        object: assessment,
        result: { response: event.grounds },
      };
    case "AppealAnswered":
      return {
        actor: by,
        verb: "resolved",
        object: assessment,
        result: { response: event.reason, extensions: { [extension("upheld")]: event.upheld } },
      };
    case "QualityAssured":
      return {
        actor: by,
        verb: event.agreed ? "approved" : "disagreed",
        object: assessment,
        result: { response: event.reason, extensions: { [extension("action")]: event.action } },
        criteria: mine(event.criteria),
      };
    // What a machine suggested is no experience of anybody's; the tie is told by the play itself.
    case "Suggested":
    case "PlayTied":
    case "Sampled":
      return null;
    default:
      return null;
  }
}

const weighedLine = (evidence: string, { products, testimonies }: Assessment): number | null =>
  products.find(({ id }) => id === evidence)?.attached.entry ??
  testimonies.find(({ id }) => id === evidence)?.given?.mark.entry ??
  null;

/** By the assessor, about a criterion; success only where it was decided met or not yet. */
function decided(
  { criterion, outcome, reason }: Extract<AssessmentEvent, { type: "Decided" }>,
  by: Said["actor"],
  { activity, extension }: World,
  ofUnit: ReadonlySet<string>,
): Said | null {
  if (!ofUnit.has(criterion)) return null;
  return {
    actor: by,
    verb: "evaluated",
    object: activity(`criteria/${encodeURIComponent(criterion)}`, "criterion"),
    result: {
      ...(outcome === "not-seen" ? {} : { success: outcome === "met" }),
      response: reason,
      extensions: { [extension("outcome")]: outcome },
    },
  };
}

export const eventStatements = (events: readonly Stamped[], around: Around): readonly Statement[] =>
  events.flatMap((stamped) => {
    const said = told(stamped.event, around.part) ? saidOf(stamped, around) : null;
    return said ? around.world.statement(toldBy(stamped), said) : [];
  });
