/** Which moments the story ahead can still change: all others are settled and may be counted. */
import type { Tally } from "../play/score/tallyState.ts";
import type { MomentAhead, Outlook } from "./outlook.ts";

/** `pending`: a record is due or may yet be asked for. */
function isOpen(
  { moment, waived, met, promises, promised }: MomentAhead,
  { ahead }: Outlook,
  tally: Tally,
  pending: boolean,
): boolean {
  if (waived && !tally.waived.includes(moment.id)) return true;
  if (promises.length > 0) {
    return (
      promised ||
      tally.ledger.entries.some((e) => e.status === "open" && promises.includes(e.promise))
    );
  }
  // The fit of redress follows the sums, once there are any.
  if (moment.behaviour === "s.fit" && (ahead.redress || tally.fair > 0)) return ahead.redress;
  if (moment.behaviour === "s.record") return pending;
  // What was done is held at adequate by a record that lacks essentials.
  if (moment.behaviour === "s.do" && pending) return true;
  return met && tally.earned[moment.id]?.credit !== 1;
}

/** By the number of each moment in its case. */
export const openMoments = (outlook: Outlook, tally: Tally, pending: boolean): readonly boolean[] =>
  outlook.moments.map((moment) => isOpen(moment, outlook, tally, pending));
