/** The answer to a proposal: a person's in the manager's chair, or the scripted authority's. */
import { AUTHORITY, type Authority, type PlayEvent } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import type { Need, ProjectData } from "../data.ts";
import type { Answered, ProjectState, Put } from "../state.ts";
import { DAYS, facts, oneOf, tooLong, wordsOf, type Handler, type World } from "../step.ts";

/** The name by which the log says that a proposal waits for a person. */
export const PROPOSAL_ASK = "proposal";

/** The reason may be empty. */
interface Said {
  readonly answer: Authority;
  readonly reason: string;
}

/** Cast id of whoever a proposal was put to. */
export const askedIn = ({ authority }: ProjectData, { to }: Pick<Put, "to">): string =>
  to === "holder" ? authority.holder : authority.manager;

/** Asks for one thing that is missing, or says yes. */
function scripted({ authority }: ProjectData, [first]: readonly Need[]): Said {
  return first
    ? { answer: "no", reason: authority.refusals[first] }
    : { answer: "yes", reason: authority.yes };
}

/** What an answer comes to; `person` null: the scripted one. */
export function answered(
  world: World,
  state: ProjectState,
  put: Put,
  person: Said | null,
): { readonly state: ProjectState; readonly events: readonly PlayEvent[] } {
  const { answer, reason } = person ?? scripted(world.data, put.lacks);
  const approved = answer === "yes";
  const one: Answered = {
    ...put,
    approved,
    reason: reason || (approved ? "Yes." : "No."),
    by: person ? "person" : "scripted",
  };
  const { said, touched, passed } = facts(world);
  return {
    state: { ...state, proposals: [...state.proposals, one], waiting: null },
    events: [
      said(askedIn(world.data, put), one.reason),
      ...(approved ? touched("prob-3.1") : []),
      passed(DAYS(1)),
    ],
  };
}

/** `answer` and `reason` as a person gave them; without them the scripted authority answers. */
export const answer: Handler = (world, state, act) => {
  const { waiting } = state;
  if (!waiting) return refused("not-asked", "No proposal waits for an answer.");
  const [given, reason] = [wordsOf(act, "answer"), wordsOf(act, "reason")];
  const said = oneOf(AUTHORITY, given, "yes or no");
  if (given !== "" && !said.ok) return said;
  const long = tooLong(reason);
  if (long) return long;
  const person = said.ok ? { answer: said.value, reason } : null;
  const { state: next, events } = answered(world, state, waiting, person);
  const { approved, by } = next.proposals.at(-1)!;
  const told: PlayEvent = {
    type: "AuthorityAnswered",
    ask: PROPOSAL_ASK,
    answer: approved ? "yes" : "no",
    // What the scripted one says is their line.
    reason: person?.reason ?? "",
    by,
  };
  return ok({
    state: next,
    text: `Heard back from ${world.caseData.cast[askedIn(world.data, waiting)]!.name}`,
    kind: "look",
    events: [told, ...events],
  });
};
