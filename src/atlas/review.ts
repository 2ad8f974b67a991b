/**
 * Move review [MR]: what each choice of a play left reachable, and what better there was. Regret is
 * the best that could still be reached before a choice less the best after it.
 */
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type Dimension, type PlayEvent } from "../play/event.ts";
import type { Atlas } from "./atlas.ts";
import { stepsOf } from "./follow.ts";
import { figuresOf, plus } from "./gain.ts";
import { NOWHERE } from "./graph.ts";
import { doomed, lineFrom, type At, type LineStep } from "./reviewLine.ts";

/** 0-100 each, one decimal. */
export type Figures = Readonly<Record<Dimension | "total", number>>;

/** The best that can still be reached: each figure on its own, not all at once. */
export interface Reach extends Figures {
  /** Full credit in all four at once can still be reached. */
  readonly whole: boolean;
}

export const LABELS = ["best", "fine", "slip", "mistake", "critical"] as const;
export type Label = (typeof LABELS)[number];

/** Points of the total a choice may cost and still be called so [MR2]. */
const MOST = { fine: 1.5, slip: 5 } as const;

/** What would have been better from where a move was made. */
export interface Better {
  /** From that move to the end. */
  readonly line: readonly LineStep[];
  /** The total that the line comes to: 0-100, one decimal. */
  readonly total: number;
}

export interface Move {
  readonly turn: number;
  readonly what: "choice" | "record";
  readonly before: Reach;
  readonly after: Reach;
  /** `before` less `after`, never under 0. */
  readonly regret: Figures;
  readonly label: Label;
  /** Null where nothing of the total was lost and no critical failure sealed. */
  readonly better: Better | null;
}

export interface Review {
  /** Every play was walked; else the bounds are only what sampling found. */
  readonly proved: boolean;
  readonly moves: readonly Move[];
  /** The best reachable before the first move. */
  readonly start: Reach;
  /** The last move before which all four could be had whole, as an index; null if there was none. */
  readonly lastWhole: number | null;
  /** The turn from which a sample never went the play's way; null where all of it is reviewed. */
  readonly unknownFrom: number | null;
}

const FULL = 100;

function reach(caseData: CaseData, atlas: Atlas, { point, gain }: At): Reach {
  const best = { total: 0, R: 0, I: 0, E: 0, S: 0, whole: false };
  for (const outcome of atlas.values.best[point]!) {
    const { total, dimensions } = figuresOf(caseData, plus(gain, outcome.gain));
    best.total = Math.max(best.total, total);
    for (const d of DIMENSIONS) best[d] = Math.max(best[d], dimensions[d].reported);
    best.whole ||= total === FULL && DIMENSIONS.every((d) => dimensions[d].reported === FULL);
  }
  return best;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

const lost = (before: Figures, after: Figures): Figures => {
  const of = (key: keyof Figures): number => tenths(Math.max(0, before[key] - after[key]));
  return { total: of("total"), R: of("R"), I: of("I"), E: of("E"), S: of("S") };
};

function labelOf(regret: Figures, sealed: boolean): Label {
  if (sealed) return "critical";
  if (regret.total === 0 && DIMENSIONS.every((d) => regret[d] === 0)) return "best";
  if (regret.total <= MOST.fine) return "fine";
  return regret.total <= MOST.slip ? "slip" : "mistake";
}

/**
 * The review of a play, finished or not, steps back already taken. Null where a proved atlas does
 * not know a step of it: it is not the atlas of this story.
 */
export function reviewOf(
  caseData: CaseData,
  atlas: Atlas,
  log: readonly PlayEvent[],
): Review | null {
  const { points, gains, root, first } = atlas.graph;
  let at: At = { point: root, gain: gains[first]! };
  const start = reach(caseData, atlas, at);
  let before = start;
  let unknownFrom: number | null = null;
  const moves: Move[] = [];
  for (const { turn, what, way: index, beyond } of stepsOf(caseData, log)) {
    const way = points[at.point]!.ways[index];
    if (!way || way.to === NOWHERE) {
      if (atlas.proved) return null;
      unknownFrom = turn;
      break;
    }
    const from = at;
    at = { point: way.to, gain: plus(plus(from.gain, gains[way.gain]!), beyond) };
    const after = reach(caseData, atlas, at);
    const regret = lost(before, after);
    const sealed = doomed(atlas, at) && !doomed(atlas, from);
    const better = regret.total > 0 || sealed ? lineFrom(caseData, atlas, from, sealed) : null;
    moves.push({ turn, what, before, after, regret, label: labelOf(regret, sealed), better });
    before = after;
  }
  const last = moves.findLastIndex((move) => move.before.whole);
  return {
    proved: atlas.proved,
    moves,
    start,
    lastWhole: last < 0 ? null : last,
    unknownFrom,
  };
}
