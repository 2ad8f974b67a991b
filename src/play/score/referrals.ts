/** Referrals and red flags: rules 1 and 2 [IR1, IR2]. */
import type { CaseData, Matter } from "../case.ts";
import { rungCredit } from "./scale.ts";
import { earn, fail, harm, type MatterSeen, type Tally } from "./tallyState.ts";

const NOT_SEEN: MatterSeen = { cueAt: null, raised: false };

/** The learner has now been shown what a matter turns on; its turns count from here. */
export function showCue(tally: Tally, id: string): Tally {
  const seen = tally.matters[id] ?? NOT_SEEN;
  if (seen.cueAt !== null) return tally;
  return { ...tally, matters: { ...tally.matters, [id]: { ...seen, cueAt: tally.choices } } };
}

/** A referral earns by its distance from the right rung, half if it is late. */
export function refer(tally: Tally, matter: Matter, rung: number): Tally {
  const seen = tally.matters[matter.id] ?? NOT_SEEN;
  const late =
    matter.withinTurns !== undefined &&
    seen.cueAt !== null &&
    tally.choices - seen.cueAt > matter.withinTurns;
  const credit = rungCredit(rung, matter.right, matter.redFlag);
  const rules = [...(credit < 1 ? ["IR1"] : []), ...(late ? ["IR2"] : [])];
  const raised = seen.raised || rung >= Math.min(...matter.right);
  const next = { ...tally, matters: { ...tally.matters, [matter.id]: { ...seen, raised } } };
  return earn(next, matter.moment, late ? credit / 2 : credit, rules);
}

/** Red flags left where they are: by the turn the case names, or at the end [IR1]. */
export function watchFlags(tally: Tally, caseData: CaseData): Tally {
  let next = tally;
  for (const matter of caseData.matters) {
    const seen = tally.matters[matter.id];
    if (!matter.redFlag || !seen || seen.cueAt === null || seen.raised) continue;
    const waited = tally.choices - seen.cueAt;
    if (matter.critical && (waited >= matter.critical.afterTurns || tally.ended)) {
      next = fail(next, matter.critical.id);
    }
    if (tally.ended) next = harm(next, "e.misses-flag", "IR1", matter.moment);
  }
  return next;
}
