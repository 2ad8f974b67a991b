/** The terms of an assessment in a learner's words. */
import { dayOf } from "../../assess/day.ts";
import type { Observed, Outcome, Setting } from "../../assess/event.ts";
import type { Strength } from "../../assess/evidence/strength.ts";
import { findCriterion } from "../../assess/pack/lookUp.ts";
import type { CriterionId } from "../../assess/pack/pack.ts";
import type { CentreGround } from "../../protocol/assessment.ts";
import { titleOf } from "../desk/titleOf.ts";

export const ACTIVITY_WORDS: Readonly<Record<Observed, string>> = {
  "play-live": "You play the case on a screen while your assessor watches.",
  "play-recorded": "You play the case on a screen, and your assessor looks at it afterwards.",
  spoken: "You and somebody else act it out, and your assessor watches.",
  workplace: "Your assessor watches you at work.",
};

export const SETTING_WORDS: Readonly<Record<Setting, string>> = {
  simulated: "Made-up (simulated)",
  workplace: "At real work",
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: "Met",
  "not-yet": "Not yet",
  "not-seen": "Not seen",
};

/** How much a piece of evidence can show, honestly. */
export const STRENGTH_PLAIN: Readonly<Record<Strength, string>> = {
  "workplace-observed": "Seen by your assessor at work",
  "workplace-product": "Made by you at work",
  witness: "Told by a witness who saw it",
  "simulated-observed": "Made-up case, your assessor was there",
  "simulated-product": "Written by you in a made-up case",
  answer: "Your answer to your assessor",
  "simulated-logged": "Made-up case, only what the log shows",
  "learner-statement": "Your own account",
};

const DAY = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const MOMENT = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** "Monday, 30 November 2026"; the words themselves where they are no day. */
export function dayWords(day: string): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : DAY.format(at);
}

export const momentWords = (ms: number): string => MOMENT.format(ms);

/** Today here, as "2026-11-30". */
export const today = (): string => dayOf(Date.now() - new Date().getTimezoneOffset() * 60_000);

export const caseTitle = (id: string, ground: CentreGround | null): string =>
  ground?.cases.find((each) => each.id === id)?.title ?? titleOf(id);

/** What a criterion asks, in plain words; its number where this page does not know it. */
export const criterionWords = (id: CriterionId, ground: CentreGround | null): string =>
  findCriterion(ground?.packs ?? [], id)?.criterion.summary ?? `Criterion ${id}`;

export const criterionNumber = (id: CriterionId, ground: CentreGround | null): string =>
  findCriterion(ground?.packs ?? [], id)?.criterion.ac ?? id;

export const unitTitle = (unit: string, ground: CentreGround | null): string =>
  ground?.packs.find((pack) => pack.unit.id === unit)?.unit.title ?? unit;
