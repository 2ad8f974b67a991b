/**
 * Move review [MR]: what each choice of a play left reachable, and what better there was. Regret is
 * the best that could still be reached before a choice less the best after it.
 */
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type Dimension, type PlayEvent } from "../play/event.ts";
import type { Atlas } from "./atlas.ts";
import { stepsOf } from "./follow.ts";
import { BITS, figuresOf, HELD, plus, type Gain } from "./gain.ts";
import { NOWHERE } from "./graph.ts";

/** 0-100 each, one decimal. */
export type Figures = Readonly<Record<Dimension | "total", number>>;

export const LABELS = ["best", "fine", "slip", "mistake", "critical"] as const;
export type Label = (typeof LABELS)[number];

/** Points of the total a choice may cost and still be called so [MR2]. */
const MOST = { fine: 1.5, slip: 5 } as const;

/** One way on of a better line: a choice by its index, or a record written whole. */
export interface LineStep {
  readonly what: "choice" | "record";
  readonly way: number;
}

export interface Move {
  readonly turn: number;
  readonly what: "choice" | "record";
  /** The best still reachable before and after: each figure on its own, not all at once. */
  readonly before: Figures;
  readonly after: Figures;
  /** `before` less `after`, never under 0. */
  readonly regret: Figures;
  readonly label: Label;
  /** From this turn on, a line to the best total that could be reached; null where this was one. */
  readonly better: readonly LineStep[] | null;
}

export interface Review {
  /** Every play was walked; else the bounds are only what sampling found. */
  readonly proved: boolean;
  readonly moves: readonly Move[];
  /** The best reachable before the first choice. */
  readonly start: Figures;
  /** The last choice before which 100 in every dimension could be reached; null if never. */
  readonly lastWhole: number | null;
}

interface At {
  readonly point: number;
  readonly gain: Gain;
}

const FULL = 100;

const reach = (caseData: CaseData, atlas: Atlas, { point, gain }: At): Figures => {
  const best = { total: 0, R: 0, I: 0, E: 0, S: 0 };
  for (const outcome of atlas.values.best[point]!) {
    const { total, dimensions } = figuresOf(caseData, plus(gain, outcome.gain));
    best.total = Math.max(best.total, total);
    for (const d of DIMENSIONS) best[d] = Math.max(best[d], dimensions[d].reported);
  }
  return best;
};

/** A critical failure has happened or can no longer be avoided. */
const doomed = (atlas: Atlas, { point, gain }: At): boolean =>
  atlas.values.best[point]!.every(
    (outcome) => ((gain[BITS]! | outcome.gain[BITS]!) & HELD.critical) !== 0,
  );

/** The ways from a point to the best total reachable with what has been gained so far. */
export function bestLine(caseData: CaseData, atlas: Atlas, from: At): readonly LineStep[] {
  const { points, gains } = atlas.graph;
  const outcomes = atlas.values.best[from.point]!;
  const totals = outcomes.map((each) => figuresOf(caseData, plus(from.gain, each.gain)).total);
  let outcome = outcomes[totals.indexOf(Math.max(...totals))]!;
  let point = from.point;
  const line: LineStep[] = [];
  while (outcome.way >= 0) {
    const { kind, ways } = points[point]!;
    const way = ways[outcome.way]!;
    line.push({ what: kind === "record" ? "record" : "choice", way: outcome.way });
    const wanted = outcome.gain;
    const next = atlas.values.best[way.to]!.find((each) =>
      plus(gains[way.gain]!, each.gain).every((value, at) => value === wanted[at]),
    );
    if (!next) break;
    outcome = next;
    point = way.to;
  }
  return line;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

const difference = (a: Figures, b: Figures): Figures => {
  const less = { total: 0, R: 0, I: 0, E: 0, S: 0 };
  for (const key of ["total", ...DIMENSIONS] as const)
    less[key] = tenths(Math.max(0, a[key] - b[key]));
  return less;
};

function labelOf(regret: Figures, critical: boolean): Label {
  if (critical) return "critical";
  if (Object.values(regret).every((points) => points === 0)) return "best";
  if (regret.total <= MOST.fine) return "fine";
  return regret.total <= MOST.slip ? "slip" : "mistake";
}

/**
 * The review of a play, finished or not. Null where the atlas does not know a step of it: an atlas
 * of another version, or one made by sampling that never came this way.
 */
export function reviewOf(
  caseData: CaseData,
  atlas: Atlas,
  log: readonly PlayEvent[],
): Review | null {
  const { points, gains, root, first } = atlas.graph;
  let at: At = { point: root, gain: gains[first]! };
  let before = reach(caseData, atlas, at);
  const start = before;
  const whole = (figures: Figures): boolean => DIMENSIONS.every((d) => figures[d] === FULL);
  let lastWhole: number | null = null;
  const moves: Move[] = [];
  for (const step of stepsOf(caseData, log)) {
    const way = points[at.point]!.ways[step.way];
    if (!way || way.to === NOWHERE) return null;
    const from = at;
    at = { point: way.to, gain: plus(plus(from.gain, gains[way.gain]!), step.beyond) };
    const after = reach(caseData, atlas, at);
    const regret = difference(before, after);
    const label = labelOf(regret, doomed(atlas, at) && !doomed(atlas, from));
    if (whole(before)) lastWhole = step.turn;
    moves.push({
      turn: step.turn,
      what: step.what,
      before,
      after,
      regret,
      label,
      better: label === "best" ? null : bestLine(caseData, atlas, from),
    });
    before = after;
  }
  return { proved: atlas.proved, moves, start, lastWhole };
}
