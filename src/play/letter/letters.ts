/** The letters of a play: what was asked for, what was written, and what was true when it was [LR]. */
import type { CaseData } from "../case.ts";
import type { PlayEvent } from "../event.ts";
import { standing } from "../log.ts";
import { truth, type Truth } from "../record/truth.ts";
import type { LetterTask } from "./task.ts";

export type OwnWords = Extract<PlayEvent, { type: "OwnWordsGiven" }>;

/** The letter that a prompt asks for; null: it asks for some words. */
export const letterOf = ({ letters }: CaseData, prompt: string): LetterTask | null =>
  letters?.find(({ id }) => id === prompt) ?? null;

/** What a prompt asks, in the words of the case. */
export const askedBy = (data: CaseData, prompt: string): string =>
  promptsOf(data)[prompt] ?? prompt;

/** What every prompt asks, by its id, letters among them. */
export const promptsOf = (data: CaseData): Readonly<Record<string, string>> => ({
  ...data.ownWords,
  ...Object.fromEntries((data.letters ?? []).map(({ id, prompt }) => [id, prompt])),
});

/** "Email to Mr Lomax". */
export const titleOf = ({ channel, to }: LetterTask): string =>
  `${channel === "email" ? "Email" : "Letter"} to ${to}`;

/** Own words whole: a letter's subject stands over its text. */
export const wholeText = ({ subject, text }: OwnWords): string =>
  subject === undefined ? text : `Subject: ${subject}\n\n${text}`;

/** A letter that a play came to. */
export interface Asked {
  readonly task: LetterTask;
  /** Turn before whose choice it was written, or passed over. */
  readonly turn: number;
  /** What the log showed when it was sent, or passed over. */
  readonly truth: Truth;
}

export interface Written extends Asked {
  readonly subject: string;
  /** As it was sent, unaltered. */
  readonly text: string;
}

/** The letter that an answer is, `known` being true when it was sent; null: it is some words. */
export function writtenIn(data: CaseData, event: OwnWords, known: Truth): Written | null {
  const task = letterOf(data, event.prompt);
  const { turn, text, subject = task?.subject ?? "" } = event;
  return task && { task, turn, subject, text, truth: known };
}

/** The letters of the log that stand, in order. */
export function lettersOf(data: CaseData, log: readonly PlayEvent[]): readonly Written[] {
  if (!data.letters) return [];
  const letters: Written[] = [];
  let known = truth.initial;
  for (const event of standing(log)) {
    if (event.type === "OwnWordsGiven") {
      const letter = writtenIn(data, event, known);
      if (letter) letters.push(letter);
    }
    known = truth.evolve(known, event);
  }
  return letters;
}

/** The letters of the log that practice went on without, in order. */
export function passedOver(data: CaseData, log: readonly PlayEvent[]): readonly Asked[] {
  const passed: Asked[] = [];
  let open: LetterTask | null = null;
  let known = truth.initial;
  for (const event of standing(log)) {
    if (event.type === "OptionsOffered") {
      open = event.own === undefined ? null : letterOf(data, event.own);
    } else if (event.type === "OwnWordsGiven") {
      open = null;
    } else if (event.type === "ChoiceMade" && open) {
      passed.push({ task: open, turn: event.turn, truth: known });
      open = null;
    }
    known = truth.evolve(known, event);
  }
  return passed;
}
