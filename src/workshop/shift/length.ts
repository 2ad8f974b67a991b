/** Whether length gives the best reply away, as it must not (brief 2.11). */
import { readChoice } from "../../story/lines.ts";
import type { ShiftData } from "../../shift/day.ts";
import { merit } from "./merit.ts";
import { talksOf } from "./rows.ts";

/** More than this share of steps in which the best is the longest, and one could play by length. */
const MOST = 0.5;

/** Share of the steps with better and worse replies in which one of the best is the longest, 0-1. */
export function bestIsLongest(shift: ShiftData): number {
  let steps = 0;
  let given = 0;
  for (const { row } of talksOf(shift)) {
    for (const { replies } of row.steps) {
      const rated = replies.map(({ text, tags }) => ({
        length: text.length,
        worth: merit(readChoice("", tags ?? []).facts),
      }));
      const best = Math.max(...rated.map(({ worth }) => worth));
      if (rated.every(({ worth }) => worth === best)) continue;
      const longest = rated.toSorted((a, b) => b.length - a.length)[0]!;
      steps += 1;
      if (longest.worth === best) given += 1;
    }
  }
  return steps === 0 ? 0 : given / steps;
}

/** In words, or null where length tells nothing. */
export function lengthTells(shift: ShiftData): string | null {
  const share = bestIsLongest(shift);
  return share <= MOST
    ? null
    : `in ${Math.round(share * 100)} of 100 steps the best reply is the longest: whoever always takes the longest does well`;
}
