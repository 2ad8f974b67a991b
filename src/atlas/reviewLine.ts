/** From a point of a play to the best end that can still be reached from there [MR4]. */
import type { CaseData } from "../play/case.ts";
import { DIMENSIONS } from "../play/event.ts";
import type { Atlas } from "./atlas.ts";
import { BITS, figuresOf, HELD, plus, type Gain } from "./gain.ts";
import { NOWHERE, type Way } from "./graph.ts";
import type { Outcome } from "./values.ts";

/** One way on of a better line: a choice by its index, or a way to write the record (RECORDS). */
export interface LineStep {
  readonly what: "choice" | "record";
  readonly way: number;
}

/** A point of a play, with what was gained on the way to it. */
export interface At {
  readonly point: number;
  readonly gain: Gain;
}

const failed = (gain: Gain): boolean => (gain[BITS]! & HELD.critical) !== 0;

/** A critical failure has happened or can no longer be avoided. */
export const doomed = (atlas: Atlas, { point, gain }: At): boolean =>
  failed(gain) || atlas.values.best[point]!.every((outcome) => failed(outcome.gain));

const same = (a: Gain, b: Gain): boolean => a.every((value, at) => value === b[at]);

/** The outcome of a way's far end by which the way comes to just this gain. */
function onwards({ graph, values }: Atlas, way: Way, gain: Gain): Outcome | undefined {
  if (way.to === NOWHERE) return undefined;
  const gained = graph.gains[way.gain]!;
  return values.best[way.to]!.find((each) => same(plus(gained, each.gain), gain));
}

/**
 * A line to the best total reachable; among equals one that keeps clear of a critical failure, then
 * one that does most in all four. `clear`: one that keeps clear of it, whatever the total. Look-ups
 * that add nothing are left out.
 */
export function lineFrom(
  caseData: CaseData,
  atlas: Atlas,
  from: At,
  clear: boolean,
): { readonly line: readonly LineStep[]; readonly total: number } {
  const ends = atlas.values.best[from.point]!.map(({ gain }) => {
    const { total, dimensions } = figuresOf(caseData, plus(from.gain, gain));
    const all = DIMENSIONS.reduce((sum, d) => sum + dimensions[d].reported, 0);
    return { gain, total, all, failed: failed(gain) };
  });
  const [end] = ends
    .filter((each) => !clear || !each.failed)
    .toSorted((a, b) => b.total - a.total || Number(a.failed) - Number(b.failed) || b.all - a.all);
  const line: LineStep[] = [];
  let { point } = from;
  let gain = end!.gain;
  for (;;) {
    const { kind, ways } = atlas.graph.points[point]!;
    if (kind === "end") return { line, total: end!.total };
    const fitting = ways.flatMap((way, at) => {
      const next = onwards(atlas, way, gain);
      return next ? [{ at, way, next }] : [];
    });
    const { at, way, next } = fitting.find((each) => !each.way.look) ?? fitting[0]!;
    line.push({ what: kind, way: at });
    point = way.to;
    gain = next.gain;
  }
}
