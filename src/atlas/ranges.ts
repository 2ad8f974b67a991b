/**
 * The score range each choice leaves [AT]: the best and the worst of all whole plays that go through
 * it. A pass from the beginning to the ends gives what can have been gained before a point, as
 * values.ts gives what can be gained after it; every way on joins the two.
 */
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { AUTHORITY_CAP, CRITICAL_CAP, total } from "../play/score/scale.ts";
import { BITS, figuresOf, HELD, NO_GAIN, plus, type Gain } from "./gain.ts";
import { NOWHERE, type Graph } from "./graph.ts";
import type { Figures } from "./reviewReach.ts";
import type { Survey } from "./survey.ts";
import { beats, keep, undercuts, type Values } from "./values.ts";

export interface Range {
  /** Each figure on its own: the best that some play through the choice ends with. */
  readonly best: Figures;
  /**
   * By dimension the worst that some play through the choice ends with. The total is a bound: no
   * play ends lower, and one ends there only if it is at its worst in all four at once.
   */
  readonly worst: Figures;
}

/** What a stretch of a play may come to: outcomes one of which is the best, one the worst. */
interface Frontier {
  readonly best: readonly Gain[];
  readonly worst: Readonly<Record<Dimension, readonly Gain[]>>;
  /** Bits of HELD that some outcome has. */
  readonly held: number;
}

interface Growing extends Frontier {
  readonly best: Gain[];
  readonly worst: Readonly<Record<Dimension, Gain[]>>;
  held: number;
}

const empty = (): Growing => ({ best: [], worst: { R: [], I: [], E: [], S: [] }, held: 0 });

/** A stretch with one outcome. */
function sole(gain: Gain): Frontier {
  const only = [gain];
  return { best: only, worst: { R: only, I: only, E: only, S: only }, held: gain[BITS]! };
}

/** Adds what a stretch, a step and another stretch may come to together. */
function join(to: Growing, before: Frontier, step: Gain, after: Frontier): void {
  const sums = (
    found: Gain[],
    earlier: readonly Gain[],
    later: readonly Gain[],
    covers: (a: Gain, b: Gain) => boolean,
  ): void => {
    for (const one of earlier) {
      const gained = plus(one, step);
      for (const gain of later) keep(found, plus(gained, gain), covers);
    }
  };
  sums(to.best, before.best, after.best, beats);
  for (const d of DIMENSIONS) {
    sums(to.worst[d], before.worst[d], after.worst[d], (a, b) => undercuts(a, b, d));
  }
  to.held |= before.held | step[BITS]! | after.held;
}

const NOTHING = sole(NO_GAIN);

/** What may have been gained before each point. */
function befores({ points, gains, root, first }: Graph): readonly Frontier[] {
  const all = points.map(empty);
  join(all[root]!, NOTHING, gains[first]!, NOTHING);
  for (let at = root; at >= 0; at--) {
    for (const { gain, to } of points[at]!.ways) {
      if (to !== NOWHERE) join(all[to]!, all[at]!, gains[gain]!, NOTHING);
    }
  }
  return all;
}

/** What may be gained after each point. */
function afters({ points, gains }: Graph, { best, worst }: Values): readonly Frontier[] {
  const all: Frontier[] = [];
  points.forEach(({ ways }, at) => {
    const held = ways.reduce(
      (bits, { gain, to }) => (to === NOWHERE ? bits : bits | gains[gain]![BITS]! | all[to]!.held),
      0,
    );
    all.push({ best: best[at]!, worst: worst[at]!, held });
  });
  return all;
}

const figures = (of: (figure: Dimension | "total") => number): Figures => ({
  total: of("total"),
  R: of("R"),
  I: of("I"),
  E: of("E"),
  S: of("S"),
});

function rangeOf(caseData: CaseData, { best, worst, held }: Frontier): Range {
  const reports = best.map((gain) => figuresOf(caseData, gain));
  const highest = figures((figure) =>
    Math.max(
      ...reports.map((each) =>
        figure === "total" ? each.total : each.dimensions[figure].reported,
      ),
    ),
  );
  const caps = [
    ...((held & HELD.critical) === 0 ? [] : [CRITICAL_CAP]),
    ...((held & HELD.overLimit) === 0 ? [] : [AUTHORITY_CAP.total]),
  ];
  const lowestOf = (d: Dimension): number =>
    Math.min(...worst[d].map((gain) => figuresOf(caseData, gain).dimensions[d].reported));
  const lowest = { R: lowestOf("R"), I: lowestOf("I"), E: lowestOf("E"), S: lowestOf("S") };
  const bound = Math.min(total(lowest, caseData.weights), ...caps);
  return { best: highest, worst: { ...lowest, total: bound } };
}

/**
 * By the survey's key of an option; one that no play which came to an end went through is absent.
 * Options that the graph holds for one, at a point, share what came before it.
 */
export function rangesOf(
  caseData: CaseData,
  graph: Graph,
  values: Values,
  survey: Survey,
): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  if (graph.root === NOWHERE) return ranges;
  const before = befores(graph);
  const after = afters(graph, values);
  for (const [key, { at }] of survey.options) {
    const through = empty();
    for (const place of at) {
      const [point = 0, nth = 0] = place.split(" ").map(Number);
      const { gain, to } = graph.points[point]!.ways[nth]!;
      if (to !== NOWHERE) join(through, before[point]!, graph.gains[gain]!, after[to]!);
    }
    if (through.best.length > 0) ranges.set(key, rangeOf(caseData, through));
  }
  return ranges;
}
