/** How old a reader a text needs, by its sentences and syllables. */
import type { CaseData } from "../play/case.ts";

/** Oldest reading age by level: Level 1 suits 11 to 12, Level 3 14 to 15 [ours]. */
export const OLDEST_READER: Readonly<Record<CaseData["level"], number>> = {
  "1": 12,
  "1/3": 12,
  "3": 15,
};

/** Words of which the letters give too many syllables, or too few. */
const KNOWN: Readonly<Record<string, number>> = {
  area: 3,
  business: 2,
  chocolate: 2,
  colleague: 2,
  different: 2,
  evening: 2,
  every: 2,
  everyone: 3,
  everything: 3,
  favourite: 2,
  idea: 3,
  ideas: 3,
  interest: 2,
  people: 2,
  safety: 2,
  science: 2,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  usual: 3,
  usually: 4,
  wednesday: 2,
};

/** Endings that are written and not heard as a syllable of their own: make, times, whole, asked. */
const SILENT =
  /(?:[aeiou]les?|[^aeiouylsxzcgh]es|[aeiou]thes|[^tdaeiouyl]ed|(?:[aeiou]|[aeiou]l)led|[^laeiouy]e)$/;
/** An e before an ending, silent as it was before: safely, careful, statement. */
const SILENT_WITHIN = /([^aeiou])e(?=(?:ly|ful(?:ly)?|ments?|less|ness)$)/;
/** Vowels that stand together and are heard apart: trial, being, quiet, poem. */
const APART = /i[aou]|ua|[aeouy]ing|iet|oe[mt]/g;
/** The same letters heard as one after all: nation, special, question, marriage. */
const TOGETHER = /[tscxg]i[aou]|riage|[gq]ua/g;

/** Syllables of a word, as British English says it; 1 at least. Right for about nine in ten. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (Object.hasOwn(KNOWN, letters)) return KNOWN[letters]!;
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(SILENT_WITHIN, "$1")
    .replace(SILENT, (ending) => ending.slice(0, /^[aeiou]/.test(ending) ? 2 : 1))
    .replace(/^y/, "");
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = spoken.match(APART)?.length ?? 0;
  const together = spoken.match(TOGETHER)?.length ?? 0;
  return Math.max(1, groups + Math.max(0, apart - together));
}

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Years of age at which it reads easily; 5 at least. */
  readonly age: number;
}

/**
 * Reading age by the Flesch-Kincaid grade, .39 words a sentence + 11.8 syllables a word - 15.59,
 * a school grade beginning at the age of its number and five. Source: Kincaid, Fishburne, Rogers
 * and Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research
 * Branch Report 8-75, Naval Air Station Memphis, 1975.
 */
export function readingOf(text: string): Reading {
  const words = text.match(/[\p{L}][\p{L}'’-]*|[£\d][\d.,:]*/gu) ?? [];
  const sentences = Math.max(1, text.match(/[.!?…]+(?=\s|["'”’)]|$)/g)?.length ?? 1);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const count = Math.max(1, words.length);
  const grade = 0.39 * (count / sentences) + 11.8 * (spoken / count) - 15.59;
  return { words: words.length, sentences, age: Math.max(5, Math.round((grade + 5) * 10) / 10) };
}
