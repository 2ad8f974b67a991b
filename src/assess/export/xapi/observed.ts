/** From the plan to the end of an observation: what statements say. */
import { elapsedAt } from "../../observe/clock.ts";
import type { Stamped } from "../../event.ts";
import { worded, type Around, type Help } from "./around.ts";
import { durationOf } from "./identify.ts";
import type { Said } from "./world.ts";

export function saidOfObserving(
  { event }: Stamped,
  { world, state, part }: Around,
  { by, mine, activity }: Help,
): Said | null {
  const { learner, assessment, extension } = world;
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
        object: activity("observations", event.observation, "observation"),
        extensions: { [extension("how-observed")]: event.how },
      };
    case "ObservationPaused":
      return {
        actor: learner,
        verb: "suspended",
        object: activity("observations", event.observation, "observation"),
        result: worded(event.why),
      };
    case "ObservationResumed":
      return {
        actor: learner,
        verb: "resumed",
        object: activity("observations", event.observation, "observation"),
      };
    case "ObservationEnded": {
      const seen = state.observations.find(({ id }) => id === event.observation);
      const ran = seen?.ended ? { duration: durationOf(elapsedAt(seen, seen.ended.deviceAt)) } : {};
      return {
        actor: learner,
        verb: event.how === "stopped" ? "abandoned" : "terminated",
        object: activity("observations", event.observation, "observation"),
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
        object: activity("observations", event.observation, "observation"),
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
    default:
      return null;
  }
}
