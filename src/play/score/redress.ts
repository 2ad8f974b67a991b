/** Redress: the limit of authority and like treatment, rules 6 and 11 [IR6, IR11]. */
import type { PlayEvent } from "../event.ts";
import { breach, harm, type Tally } from "./tallyState.ts";

/** Sums add up against the limit; like facts are held against the first of their group. */
export function giveRedress(tally: Tally, event: PlayEvent & { type: "RedressGiven" }): Tally {
  const given = tally.given + event.given;
  let next: Tally = { ...tally, given, fair: event.fair, givenTurn: tally.turn };
  if (given > tally.limit) next = breach(next, "IR6");
  if (event.alike) {
    const share = event.given / event.fair;
    const first = tally.alike[event.alike];
    if (first === undefined) next = { ...next, alike: { ...next.alike, [event.alike]: share } };
    else if (Math.abs(first - share) > 0.01) next = harm(next, "s.unlike-treatment", "IR11");
  }
  return next;
}
