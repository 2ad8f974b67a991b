/** A name as it should be, or nearly. */
import { findOne, type Place } from "./phrase.ts";

/** How many letters differ, are missing, too many or changed over; 3 stands for more than two. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let twoAgo: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        best = Math.min(best, twoAgo[j - 2]! + 1);
      }
      row.push(best);
    }
    twoAgo = last;
    last = row;
  }
  return Math.min(3, last[other.length]!);
}

export interface NameFound {
  readonly place: Place;
  /** Written as one of the accepted ways. */
  readonly right: boolean;
}

/** Another title before the right surname, or a slip of a letter or two in it, is "nearly". */
export function findName(text: string, any: readonly string[]): NameFound | null {
  const right = findOne(text, any);
  if (right) return { place: right, right: true };
  const surname = any[0]?.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const slack = surname.length > 5 ? 2 : 1;
  for (const match of text.matchAll(/(?:\b(?:mrs?|ms|miss|dr)\.?\s+)?(\p{Lu}[\p{L}'’-]+)/giu)) {
    const word = match[1]!.toLowerCase();
    if (word.length > 2 && distance(word, surname) <= (word === surname ? 0 : slack)) {
      return { place: { start: match.index, end: match.index + match[0].length }, right: false };
    }
  }
  return null;
}
