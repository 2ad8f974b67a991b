/** Figures and what is said about them, in words. */
import { CAUTION_BELOW, LEAST_TO_SHOW } from "../../../classroom/report/stats.ts";
import type { Chosen } from "../../../classroom/report/words.ts";
import type { LeftOut } from "../../../protocol/classReport.ts";

export const count = (n: number, what: string, many = `${what}s`): string =>
  `${n} ${n === 1 ? what : many}`;

/** "42 %", which no line parts. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00A0%`;

/** "3.1 %", for shares of which tenths matter. */
export const finePercent = (share: number): string =>
  `${(share * 100).toLocaleString("en-GB", { maximumFractionDigits: 1 })}\u00A0%`;

/** One decimal at most, as scores have. */
export const figure = (value: number): string =>
  value.toLocaleString("en-GB", { maximumFractionDigits: 1 });

/** "+4.2", "−3", "±0". */
export function change(from: number, to: number): string {
  const by = Math.round((to - from) * 10) / 10;
  return by === 0 ? "±0" : `${by > 0 ? "+" : "−"}${figure(Math.abs(by))}`;
}

/** ".42" with the true minus, as correlations are written. */
export const correlationWords = (r: number): string => {
  const text = Math.abs(r).toFixed(2);
  return `${r < 0 && Number(text) > 0 ? "−" : ""}${text}`;
};

/** What somebody said or did at a moment, and what came of it. */
export function chosenWords({ way, count: n, credit }: Chosen): string {
  const who = count(n, "learner");
  switch (way) {
    case "chose":
      return `${who}, earned ${percent(credit)}`;
    case "passed":
      return `${who}, nothing earned; other words on offer would have`;
    case "record":
      return `${who}, earned ${percent(credit)}`;
    case "away":
      return `${who}, nothing earned`;
    case "harm":
      return who;
  }
}

export const chosenTitle = ({ way, words }: Chosen): string =>
  way === "record" ? "In the case record" : way === "away" ? "Never came to it" : `“${words}”`;

const REASONS: readonly (readonly [keyof LeftOut, string])[] = [
  ["flagged", "whose record is in doubt (see Plays)"],
  ["erased", "that have been erased"],
  ["waiting", "that the server has yet to score"],
  ["changed", "whose log no longer gives the score on record"],
  ["otherVersion", "of another version of the case"],
  ["assessed", "made for an assessment, which whoever assesses does not see scored"],
  ["older", "that are older than the newest 5,000"],
];

/** "Left out: 2 plays whose record is in doubt." Null: nothing is. */
export function leftOutWords(leftOut: LeftOut): string | null {
  const said = REASONS.flatMap(([key, words]) =>
    leftOut[key] > 0 ? [`${count(leftOut[key], "play")} ${words}`] : [],
  );
  return said.length === 0 ? null : `Left out: ${said.join("; ")}.`;
}

/** What so many learners can carry, for whoever is about to rely on it. */
export function cautionWords(learners: number): string | null {
  if (learners >= CAUTION_BELOW) return null;
  if (learners < 5) {
    return `Only ${count(learners, "learner")}: read these as what happened, not as how hard anything is. Before you show them, think whether the class would know who chose what.`;
  }
  return `Figures of ${learners} learners: one or two more could change their order. They show where to look, not how good a case or a learner is.`;
}

export const DISCRIMINATION_CAUTION = `Shown from ${LEAST_TO_SHOW} learners up, always with the range it may lie in (95 %): an item analysis of as few as 30 may help, is to be read with caution below 100 and is stable from about 200 (Downing and Yudkowsky, “Assessment in Health Professions Education”, 2009).`;
