/** The customer's state as the meter tells it: a value, a word and a face, never colour alone. */
import type { Customer } from "../../play/customer/customer.ts";
import { MOOD_NAMES } from "../../play/customer/moodNames.ts";
import { heatBand, trustBand } from "../../play/customer/readings.ts";
import type { Mood } from "../../play/event.ts";

export interface Reading {
  /** 0-100: how far they are still with you. */
  readonly value: number;
  /** Lit segments, 1-5. */
  readonly segments: number;
  readonly word: string;
  readonly detail: string;
  readonly band: 0 | 1 | 2 | 3;
}

const WORDS = ["Settled", "Uneasy", "Cross", "Furious"] as const;

/** Goes with the word it stands under: who is settled is not running out of patience. */
function detailOf(c: Customer): string {
  const band = heatBand(c);
  const trust = trustBand(c);
  if (c.walksOut) return "About to leave";
  if (band > 0 && c.patience < 25) return "Patience almost gone";
  if (trust === 0) return "Does not believe you yet";
  if (band > 0 && c.patience < 50) return "Patience wearing thin";
  if (trust === 2) return band > 1 ? "But believes you" : "Trusts you";
  if (band > 0) return "Waiting to see";
  return c.patience < 25 ? "Would like to be done" : "Hearing you out";
}

export function readTemper(c: Customer): Reading {
  const value = Math.round((100 - c.heat) * 0.5 + c.trust * 0.25 + c.patience * 0.25);
  const band = heatBand(c);
  return {
    value,
    segments: Math.min(5, Math.max(1, Math.ceil(value / 20))),
    word: WORDS[band],
    detail: detailOf(c),
    band,
  };
}

/** How a line was said, in a word beside the name; nothing where nothing is to be remarked. */
export const MOOD_WORDS: Readonly<Record<Mood, string>> = { ...MOOD_NAMES, neutral: "" };
