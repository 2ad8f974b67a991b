/** The checklist: a letter held against the facts of its case and of the play [LR3]. Advice, no score. */
import { pounds } from "../pounds.ts";
import { holds, type Truth } from "../record/truth.ts";
import { amountsIn } from "./amount.ts";
import { findName } from "./name.ts";
import { findOne, type Place } from "./phrase.ts";
import type { LetterPoint, LetterTask } from "./task.ts";

/** found: it is there; again: something is there that is worth another look; missing: nothing is. */
export type Standing = "found" | "again" | "missing";

export interface PointCheck {
  readonly point: LetterPoint;
  readonly standing: Standing;
  /** Where to look in the text; null: nowhere. */
  readonly place: Place | null;
  /** Why another look, in a sentence; "" where the point's own words say it. */
  readonly note: string;
}

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Words in the place of a time that nobody can be held to. */
const VAGUE = [
  "as soon as possible",
  "as soon as we can",
  "as quickly as *",
  "asap",
  "shortly",
  "soon",
  "in due course",
  "in the near future",
  "when we can",
];

type Finding = Omit<PointCheck, "point">;

const found = (place: Place | null): Finding => ({ standing: "found", place, note: "" });
const again = (place: Place | null, note: string): Finding => ({ standing: "again", place, note });
const MISSING: Finding = { standing: "missing", place: null, note: "" };

function amount(text: string, pence: number): Finding {
  const sums = amountsIn(text);
  const right = sums.find((sum) => sum.pence === pence);
  if (right) return found(right);
  const other = sums[0];
  if (!other) return MISSING;
  return again(other, `It says ${text.slice(other.start, other.end)}. It was ${pounds(pence)}.`);
}

function seek(point: LetterPoint, text: string, truth: Truth): Finding {
  switch (point.kind) {
    case "words": {
      const places = point.all.map((any) => findOne(text, any));
      const first = places.find((place) => place !== null) ?? null;
      if (places.every((place) => place !== null)) return found(first);
      return first ? again(first, "Part of it is there.") : MISSING;
    }
    case "name": {
      const name = findName(text, point.any);
      if (!name) return MISSING;
      return name.right ? found(name.place) : again(name.place, `The name is ${point.any[0]}.`);
    }
    case "amount":
      return amount(text, point.pence ?? truth.given);
    case "time": {
      const right = findOne(text, point.any);
      if (right) return found(right);
      const day = findOne(text, DAYS);
      if (day) return again(day, "That is another day.");
      const vague = findOne(text, VAGUE);
      return vague ? again(vague, "Nobody can be held to that.") : MISSING;
    }
    case "without": {
      const there = findOne(text, point.any);
      return there ? again(there, "This letter does without it.") : found(null);
    }
  }
}

const allHold = (when: LetterPoint["when"] = [], truth: Truth): boolean =>
  when.every((condition) => holds(condition, truth));

const asked = (point: LetterPoint, truth: Truth): boolean =>
  allHold(point.when, truth) &&
  (point.kind !== "amount" || point.pence !== undefined || truth.given > 0);

/** Every point that the play asks for, in the order of the case. */
export const checkLetter = (
  { points }: LetterTask,
  text: string,
  truth: Truth,
): readonly PointCheck[] =>
  points
    .filter((point) => asked(point, truth))
    .map((point) => ({ point, ...seek(point, text, truth) }));

/** The model reply for a play of which so much is true. */
export const modelOf = ({ model }: LetterTask, truth: Truth): string =>
  model
    .filter(({ when }) => allHold(when, truth))
    .map(({ text }) => text.replaceAll("{given}", pounds(truth.given)))
    .join("\n\n");
