/** What many random plays of a story come to together: where they went and how they scored. */
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import type { Drawn } from "./randomPlaysDraw.ts";

/** Reported scores of one play, 0-100 each. */
export type Scores = Readonly<Record<Dimension | "total", number>>;
export const SCORED = [...DIMENSIONS, "total"] as const;

/** A choice of the story, wherever and however often it is offered. */
export interface ChoicePlace {
  /** The same in every play of one compiled story. */
  readonly key: string;
  readonly knot: string | null;
  /** As it was first offered; variables in it may change it. */
  readonly text: string;
}

/** What coverage wants to know of one play. */
export interface PlayedOnce extends Drawn {
  readonly seed: number;
  /** Knots in the order in which they were entered. */
  readonly knots: readonly string[];
  /** Every option that was put, once a turn. */
  readonly offered: readonly ChoicePlace[];
  /** Keys of the choices made. */
  readonly chosen: readonly string[];
  /** The ending's id; "" where the story ran out; null where it did not end. */
  readonly ending: string | null;
  /** Null where the play is not scored. */
  readonly scores: Scores | null;
}

export interface KnotCovered {
  readonly knot: string;
  /** Plays that came through it, and how often they did. */
  readonly plays: number;
  readonly visits: number;
}

export interface ChoiceCovered extends ChoicePlace {
  readonly offered: number;
  readonly chosen: number;
  /** Over the scored plays in which it was chosen. */
  readonly best: Scores | null;
  readonly worst: Scores | null;
}

/** What it takes to see a play again. */
export interface Route {
  readonly seed: number;
  /** Each by its place among those on offer, counted from 0. */
  readonly choices: readonly number[];
}

export interface BrokenOnce extends Route {
  readonly why: string;
}

/** How one score lies over all scored plays. */
export interface Spread {
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** Plays by tens: under 10, 10 to under 20, and so on, with 100 in the last. */
  readonly tens: readonly number[];
}

export interface Coverage {
  readonly plays: number;
  /** The plays of fewest and most choices that ended; null if none ended. */
  readonly shortest: Route | null;
  readonly longest: Route | null;
  /** Most frequent first. */
  readonly endings: readonly { readonly ending: string; readonly plays: number }[];
  readonly knots: readonly KnotCovered[];
  /** In the order in which they were first offered. */
  readonly choices: readonly ChoiceCovered[];
  readonly broken: readonly BrokenOnce[];
  /** Seeds of plays that were still going at the most choices allowed. */
  readonly tooLong: readonly number[];
  readonly spread: Readonly<Record<Dimension | "total", Spread>> | null;
}

interface Tallied extends ChoicePlace {
  offered: number;
  chosen: number;
  best: Scores | null;
  worst: Scores | null;
}

const each = (make: (key: Dimension | "total") => number): Scores => ({
  R: make("R"),
  I: make("I"),
  E: make("E"),
  S: make("S"),
  total: make("total"),
});

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const tens = Array.from({ length: 10 }, () => 0);
  for (const value of sorted) tens[Math.min(9, Math.floor(value / 10))]! += 1;
  return {
    lowest: sorted[0]!,
    median: sorted[Math.floor((sorted.length - 1) / 2)]!,
    highest: sorted.at(-1)!,
    tens,
  };
}

export interface Gathering {
  readonly add: (play: PlayedOnce) => void;
  readonly result: () => Coverage;
}

/** Gathers plays one by one; the result may be asked for at any time. */
export function gathering(): Gathering {
  const knots = new Map<string, { plays: number; visits: number }>();
  const choices = new Map<string, Tallied>();
  const endings = new Map<string, number>();
  const broken: BrokenOnce[] = [];
  const tooLong: number[] = [];
  const scored: Scores[] = [];
  let plays = 0;
  let shortest: Coverage["shortest"] = null;
  let longest: Coverage["longest"] = null;

  const addKnots = (entered: readonly string[]): void => {
    for (const knot of entered) {
      const known = knots.get(knot) ?? { plays: 0, visits: 0 };
      knots.set(knot, { ...known, visits: known.visits + 1 });
    }
    for (const knot of new Set(entered)) knots.get(knot)!.plays += 1;
  };
  const addChoices = ({ offered, chosen, scores }: PlayedOnce): void => {
    for (const { key, knot, text } of offered) {
      const known = choices.get(key);
      if (known) known.offered += 1;
      else choices.set(key, { key, knot, text, offered: 1, chosen: 0, best: null, worst: null });
    }
    for (const key of chosen) choices.get(key)!.chosen += 1;
    if (!scores) return;
    for (const key of new Set(chosen)) {
      const choice = choices.get(key)!;
      const { best, worst } = choice;
      choice.best = each((score) => Math.max(scores[score], best?.[score] ?? 0));
      choice.worst = each((score) => Math.min(scores[score], worst?.[score] ?? 100));
    }
  };

  return {
    add: (play) => {
      plays += 1;
      addKnots(play.knots);
      addChoices(play);
      if (play.end.how === "broke") {
        broken.push({ seed: play.seed, choices: play.choices, why: play.end.why });
      } else if (play.end.how === "too-long") tooLong.push(play.seed);
      else {
        const { seed, choices: made } = play;
        if (!shortest || made.length < shortest.choices.length) shortest = { seed, choices: made };
        if (!longest || made.length > longest.choices.length) longest = { seed, choices: made };
        const ending = play.ending ?? "";
        endings.set(ending, (endings.get(ending) ?? 0) + 1);
        if (play.scores) scored.push(play.scores);
      }
    },
    result: () => ({
      plays,
      shortest,
      longest,
      endings: [...endings]
        .map(([ending, count]) => ({ ending, plays: count }))
        .toSorted((a, b) => b.plays - a.plays),
      knots: [...knots].map(([knot, count]) => ({ knot, ...count })),
      choices: [...choices.values()].map((choice) => ({ ...choice })),
      broken,
      tooLong,
      spread:
        scored.length === 0
          ? null
          : (Object.fromEntries(
              SCORED.map((key) => [key, spreadOf(scored.map((scores) => scores[key]))]),
            ) as Record<Dimension | "total", Spread>),
    }),
  };
}
