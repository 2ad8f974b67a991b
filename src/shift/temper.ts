/**
 * How somebody at the desk takes it: worked out from what befell them, for the words they open with
 * and for whoever looks. No score reads it.
 */
import type { StoryFact } from "../play/event.ts";
import { TEMPERS, type Contact, type Temper } from "./day.ts";
import type { Caller, Desk } from "./desk.ts";
import type { Day } from "./run.ts";

/** Steps from calm to furious that each of these takes them; below zero, settles them. */
export const STIRS = {
  aside: 1,
  gaveUp: 1,
  brokenPromise: 2,
  badly: 1,
  well: -1,
} as const;

const FURIOUS = TEMPERS.length - 1;

const within = (steps: number): number => Math.min(FURIOUS, Math.max(0, steps));

/** How they come. */
export const firstStirred = ({ temper = "calm" }: Contact): number => TEMPERS.indexOf(temper);

/** Moved by so many steps from what has befallen them so far. */
export const stirredBy = (stirred: number, steps: number): number => within(stirred + steps);

/** Whether the last of a wait is near, after which they give up. */
export const nearlyGone = ({ patience }: Contact, { since }: Caller, clock: number): boolean =>
  patience - (clock - since) <= patience / 3;

/** Steps that the wait they are in adds: beyond the house standard, and the end of their patience. */
function waiting(day: Day, caller: Caller, clock: number): number {
  if (caller.state !== "waiting" && caller.state !== "held") return 0;
  const contact = day.contacts.get(caller.id)!;
  const standard = day.shift.standards.find(({ id }) => id === contact.standard);
  // Put aside, they wait anew; before their first answer they have waited since they first came.
  const from = caller.waited === null ? (caller.came ?? clock) : caller.since;
  const over = standard !== undefined && clock - from > standard.minutes;
  return (over ? 1 : 0) + (nearlyGone(contact, caller, clock) ? 1 : 0);
}

/** Steps from calm, 0-3, with the wait that they are in. */
export const stirredNow = (day: Day, caller: Caller, clock: number): number =>
  within(caller.stirred + waiting(day, caller, clock));

export const temperOf = (day: Day, { clock }: Desk, caller: Caller): Temper =>
  TEMPERS[stirredNow(day, caller, clock)]!;

/** Cross at least, and more so than they came: whoever is opens with other words, if there are any. */
export function isHot(day: Day, caller: Caller): boolean {
  const came = firstStirred(day.contacts.get(caller.id)!);
  return caller.stirred >= TEMPERS.indexOf("cross") && caller.stirred > came;
}

/** What the facts of a reply are to whoever hears it. */
export function answeredWith(facts: readonly StoryFact[]): number {
  const bad = facts.some(
    (fact) =>
      fact.type === "Harmed" ||
      fact.type === "UntruthTold" ||
      fact.type === "CriticalFailed" ||
      (fact.type === "MomentMet" && fact.grade === "weak"),
  );
  if (bad) return STIRS.badly;
  const good = facts.some(
    (fact) => fact.type === "PromiseKept" || (fact.type === "MomentMet" && fact.grade === "full"),
  );
  return good ? STIRS.well : 0;
}
