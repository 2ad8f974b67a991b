/** Fixed words of projects, for pages, documents and debrief alike. */
import type { Effect, Need, Stage } from "./data.ts";
import type { Reading, Scale, TeamReading, Verdict } from "./state.ts";

export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  better: "better",
  same: "much the same",
  worse: "worse",
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  start: "before the start",
  midway: "midway",
  end: "at the end",
};

export const SCALE_WORDS: Readonly<Record<Scale, string>> = {
  pilot: "a pilot in one team, for six weeks",
  whole: "the whole service from the first day",
};

export const READING_WORDS: Readonly<Record<Reading, string>> = {
  ordinary: "An ordinary swing: it says nothing yet",
  change: "The change is doing its work",
  other: "Something else has moved it",
  worse: "It is getting worse",
};

export const TEAM_READING_WORDS: Readonly<Record<TeamReading, string>> = {
  "as-before": "As before",
  strained: "Strained: jobs are late outside their ordinary swing",
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  worked: "worked",
  partly: "worked in part",
  not: "did not work",
};

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  whose: "put to whoever may sign it",
  compared: "three cures compared",
  figures: "the count and the cause",
  cost: "the cost of six weeks",
  staff: "what it does to staff, and what is done about it",
  pilot: "a pilot first",
  measure: "a measure that shows whether the trouble is rarer",
};
