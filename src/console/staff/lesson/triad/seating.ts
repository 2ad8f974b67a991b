/** Groups while the tutor forms them: who sits where, nothing sent yet. */
import { deal, GROUP_MOST, type GroupSize } from "../../../../lesson/triad/deal.ts";
import type { GroupMade } from "../../../../lesson/triad/event.ts";

/** Not in any group. */
export const OUT = 0;

export interface Seating {
  /** By learner: their group from 1, or OUT. Who is not in it is out. */
  readonly at: ReadonlyMap<string, number>;
  readonly groups: number;
  /** Groups in which the tutor plays the customer. */
  readonly tutor: ReadonlySet<number>;
}

export const NOBODY: Seating = { at: new Map(), groups: 0, tutor: new Set() };

/** Everybody who takes part, dealt by chance. */
export function dealt(learners: readonly string[], size: GroupSize, seed: number): Seating {
  const groups = deal(learners, size, seed);
  const at = new Map(groups.flatMap((members, n) => members.map((who) => [who, n + 1] as const)));
  return { at, groups: groups.length, tutor: new Set() };
}

export const placeOf = ({ at }: Seating, who: string): number => at.get(who) ?? OUT;

export const membersOf = ({ at }: Seating, group: number): readonly string[] =>
  [...at].flatMap(([who, place]) => (place === group ? who : []));

/** Into a group, out, or, one beyond the last, into a new one. */
export function moved(seating: Seating, who: string, to: number): Seating {
  // Who is put somewhere comes last there.
  const at = new Map(seating.at);
  at.delete(who);
  at.set(who, to);
  return { ...seating, at, groups: Math.max(seating.groups, to) };
}

export function withTutor(seating: Seating, group: number, plays: boolean): Seating {
  const tutor = new Set(seating.tutor);
  if (plays) tutor.add(group);
  else tutor.delete(group);
  return { ...seating, tutor };
}

/** Turns until everybody in the largest group has been the agent: each wants a case of its own. */
export const turnsOf = (seating: Seating, size: GroupSize): number =>
  Array.from({ length: seating.groups }, (_, n) => membersOf(seating, n + 1).length).reduce(
    (most, members) => Math.max(most, Math.min(members, GROUP_MOST)),
    size,
  );

/** Those of somebody, in order; a group left empty is none. */
export const made = (seating: Seating, uuid: () => string): readonly GroupMade[] =>
  Array.from({ length: seating.groups }, (_, n) => n + 1).flatMap((group) => {
    const members = membersOf(seating, group);
    return members.length > 0 ? { id: uuid(), members, tutor: seating.tutor.has(group) } : [];
  });

/** What the parts of so many come to, in words. */
export function partsWords(members: number, tutor: boolean): string {
  if (members === 0) return "empty";
  if (members > GROUP_MOST) return `too many: at most ${GROUP_MOST}`;
  if (members === 1) return "agent; you are the customer";
  const observers = members - (tutor ? 1 : 2);
  const customer = tutor ? "you are the customer" : "customer";
  if (observers === 0) return `agent and ${customer}; who was the customer ticks afterwards`;
  return `agent, ${customer}, ${observers === 1 ? "an observer" : `${observers} observers`}`;
}
