/** Sums of money as people write them in letters. */
import { readPounds } from "../record/check.ts";
import type { Place } from "./phrase.ts";

export interface Amount extends Place {
  readonly pence: number;
}

/** "£12", "£1,250.00", "12.50 pounds"; what is not a sum of pounds is passed over. */
const SUM = /£\s?(\d[\d,]*(?:\.\d{1,2})?)|(?<![\d.,])(\d[\d,]*(?:\.\d{1,2})?)\s?pounds?\b/giu;

export function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const pence = readPounds((match[1] ?? match[2] ?? "").replace(/,$/, ""));
    return pence === null
      ? []
      : [{ pence, start: match.index, end: match.index + match[0].trimEnd().length }];
  });
}
