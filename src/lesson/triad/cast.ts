/** How the parts go round. */
import type { Group, Talk, TalkCast } from "./round.ts";

/**
 * The parts of the next talk: the agent is whoever has been it least often, the first of them in the
 * group's order; the customer is the one after, or the tutor; the others observe. Where nobody comes or
 * goes that is one step round the table each turn. Null without members.
 */
export function castOf(
  { members, tutor }: Pick<Group, "members" | "tutor">,
  before: readonly TalkCast[],
): TalkCast | null {
  const times = (who: string): number => before.filter(({ agent }) => agent === who).length;
  const least = Math.min(...members.map(times));
  const first = members.findIndex((who) => times(who) === least);
  const agent = members[first];
  if (agent === undefined) return null;
  const others = [...members.slice(first + 1), ...members.slice(0, first)];
  if (tutor) return { agent, customer: "", observers: others };
  const [customer = "", ...observers] = others;
  return { agent, customer, observers };
}

/** The parts of a talk that goes on, after somebody has come or gone; null: its agent is gone. */
export function recast(talk: Talk, { members, tutor }: Pick<Group, "members" | "tutor">) {
  if (!members.includes(talk.agent)) return null;
  // Who was the customer before the tutor, and who came, observe.
  const others = [
    ...new Set([talk.customer, ...talk.observers, ...members].filter((who) => who !== talk.agent)),
  ].filter((who) => members.includes(who));
  if (tutor) return { agent: talk.agent, customer: "", observers: others };
  const [customer = "", ...observers] = others;
  return { agent: talk.agent, customer, observers };
}
