/** From activity to decision: how long learners wait to hear [QA10]. */
import type { CriterionId } from "../../pack/pack.ts";
import type { Facts } from "../facts.ts";

const DAY_MS = 86_400_000;

export interface Timing {
  readonly decisions: number;
  /** Days, with fractions; null: no decision has a time to count from. */
  readonly median: number | null;
  /** Nine of ten were made within so many days. */
  readonly ninetieth: number | null;
  /** Made after more than the days allowed. */
  readonly late: number;
}

/** Nearest rank: always one of the values themselves. `sorted` rises and is not empty. */
const rank = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Of the decisions that one assessor made, or of everybody's for null. */
export function timingOf(
  facts: readonly Facts[],
  assessor: string | null,
  lateDays: number,
): Timing {
  const days = facts
    .flatMap(({ decisions }) => decisions)
    .filter(({ by }) => assessor === null || by === assessor)
    .flatMap(({ at, activityAt }) => (activityAt === null ? [] : (at - activityAt) / DAY_MS))
    .toSorted((a, b) => a - b);
  if (days.length === 0) return { decisions: 0, median: null, ninetieth: null, late: 0 };
  return {
    decisions: days.length,
    median: median(days),
    ninetieth: rank(days, 0.9),
    late: days.filter((one) => one > lateDays).length,
  };
}

export interface Overdue {
  readonly assessment: string;
  readonly learnerId: string;
  readonly assessorId: string;
  readonly criteria: readonly CriterionId[];
  /** Whole days since the last activity towards the one that has waited longest. */
  readonly days: number;
}

/** Assessments where a decision has waited longer than the days allowed, the longest first. */
export const overdueOf = (
  facts: readonly Facts[],
  now: number,
  lateDays: number,
): readonly Overdue[] =>
  facts
    .flatMap(({ id, learnerId, assessorId, waiting }) => {
      const late = waiting.filter(({ since }) => now - since > lateDays * DAY_MS);
      if (late.length === 0) return [];
      const since = Math.min(...late.map((one) => one.since));
      return {
        assessment: id,
        learnerId,
        assessorId,
        criteria: late.map(({ criterion }) => criterion),
        days: Math.floor((now - since) / DAY_MS),
      };
    })
    .toSorted((a, b) => b.days - a.days || (a.assessment < b.assessment ? -1 : 1));
