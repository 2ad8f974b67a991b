/** Which moments the story ahead can still change: all others are settled and may be counted. */
import type { CaseData, Moment } from "../play/case.ts";
import type { Tally } from "../play/score/tallyState.ts";
import type { Ahead } from "./ahead.ts";

export type IsOpen = (moment: Moment) => boolean;

/** `pending`: a record is due or may yet be asked for. */
export function openMoments(
  caseData: CaseData,
  tally: Tally,
  ahead: Ahead,
  pending: boolean,
): IsOpen {
  const mayEarn = ({ id }: Moment): boolean => {
    const credit = tally.earned[id]?.credit;
    if (credit === 1) return false;
    return (
      ahead.meets.has(id) ||
      caseData.matters.some((matter) => matter.moment === id && ahead.refers.has(matter.id))
    );
  };
  return (moment) => {
    if (ahead.waives.has(moment.id) && !tally.waived.includes(moment.id)) return true;
    const promises = caseData.promises.filter((p) => p.moment === moment.id).map((p) => p.id);
    if (promises.length > 0) {
      return (
        promises.some((id) => ahead.promises.has(id)) ||
        tally.ledger.entries.some((e) => e.status === "open" && promises.includes(e.promise))
      );
    }
    // The fit of redress follows the sums, once there are any.
    if (moment.behaviour === "s.fit" && (ahead.redress || tally.fair > 0)) return ahead.redress;
    if (moment.behaviour === "s.record") return pending;
    // What was done is held at adequate by a record that lacks essentials.
    if (moment.behaviour === "s.do" && pending) return true;
    return mayEarn(moment);
  };
}
