/** Ways to go about a shift, from the best that its replies say they are to the worst. */
import type { Offered } from "../../shift/exchange.ts";
import { readChoice } from "../../story/lines.ts";
import { merit } from "./merit.ts";
import type { Manner } from "./pilot.ts";

const meritOf = ({ reply }: Offered): number =>
  merit(readChoice("", reply.tags ?? []).facts) +
  (reply.to === "end" || reply.to === "back" ? 0 : 1);

const found = ({ reply }: Offered, facts: readonly string[]): boolean =>
  facts.some((fact) => (reply.tags ?? []).includes(`fact:${fact}`));

const WORDS = {
  manager: "What went wrong, what we did, and what is still open.",
  team: "Who has been told, who is still owed a call, and the words that we all use.",
};

/** Does well; of equals, or where it is asked for, takes the reply that makes one of these so. */
export const expert = (prefer: readonly string[]): Manner => ({
  choose: (replies) =>
    replies.find((each) => found(each, prefer)) ??
    replies.toSorted((a, b) => meritOf(b) - meritOf(a))[0]!,
  errand: () => true,
  logs: true,
  reports: true,
  words: WORDS,
});

/** Answers what comes, by the worst of replies, and sets out on nothing. */
export const novice: Manner = {
  choose: (replies) => replies.toSorted((a, b) => meritOf(a) - meritOf(b))[0]!,
  errand: () => false,
  logs: false,
  reports: false,
  words: { manager: "", team: "" },
};

/** Goes about it by chance. `draw`: from 0 up to 1. */
export const byChance = (draw: () => number): Manner => ({
  choose: (replies) => replies[Math.floor(draw() * replies.length)]!,
  errand: () => draw() < 0.5,
  logs: draw() < 0.5,
  reports: draw() < 0.5,
  words: WORDS,
});
