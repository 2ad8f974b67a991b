/** Decisions and what follows them: what statements say. */
import type { AssessmentEvent, Stamped } from "../../event.ts";
import type { Around, Help } from "./around.ts";
import type { Said, World } from "./world.ts";

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

export function saidOfDeciding(
  { event }: Stamped,
  { world, ofUnit }: Around,
  { by, mine }: Help,
): Said | null {
  const { assessment, extension } = world;
  switch (event.type) {
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
    default:
      return null;
  }
}
