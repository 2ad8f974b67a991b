/** Promises and how they ended, harms and critical failures, over the plays that count. */
import type { CaseData } from "../../play/case.ts";
import type { Dimension } from "../../play/event.ts";
import type { Severity } from "../../play/rubric/behaviours.ts";
import { harmOf } from "../../play/rubric/harmWords.ts";
import type { PlayFacts } from "./facts.ts";
import { chosenAt, counted, type Chosen, type Settled } from "./words.ts";

/** Learners who made a promise, each by how it ended; one made again counts by its worst end. */
export interface PromiseFigures {
  readonly id: string;
  /** Reads after "You promised": "to ring back by noon". */
  readonly text: string;
  readonly made: number;
  readonly kept: number;
  /** After its time, with a warning before it. */
  readonly late: number;
  readonly broken: number;
  /** Not yet due when the case ended. */
  readonly open: number;
  /** Of those made: given another time before they fell due. */
  readonly moved: number;
  /** The words by which it was made, with what came of it; those not due yet are not among them. */
  readonly chosen: readonly Chosen[];
}

const WORST_FIRST = ["broken", "late", "kept", "open"] as const;

/** As the score has it [IR3]. */
const WORTH = { kept: 1, late: 0.5, broken: 0 } as const;

export function promiseFigures(
  data: CaseData,
  plays: readonly PlayFacts[],
): readonly PromiseFigures[] {
  return data.promises.map(({ id, text }) => {
    const figures = { kept: 0, late: 0, broken: 0, open: 0 };
    let moved = 0;
    const settled: Settled[] = [];
    for (const play of plays) {
      const entries = play.promises.filter(({ promise }) => promise === id);
      const worst = WORST_FIRST.find((status) => entries.some((each) => each.status === status));
      if (worst) figures[worst] += 1;
      const turn = entries[0]?.turn ?? null;
      const words = turn === null ? undefined : chosenAt(play, turn);
      if (worst && worst !== "open" && words !== undefined) {
        settled.push({ way: "chose", words, credit: WORTH[worst] });
      }
      if (entries.some((each) => each.moved > 0)) moved += 1;
    }
    const { kept, late, broken, open } = figures;
    return {
      id,
      text,
      made: kept + late + broken + open,
      ...figures,
      moved,
      chosen: counted(settled),
    };
  });
}

export interface HarmFigures {
  readonly harm: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** Reads after "You", as in the debrief. */
  readonly text: string;
  readonly instead: string;
  /** Learners who did it at least once. */
  readonly learners: number;
  /** The words that did it; of a learner who did it more than once those of the first time. */
  readonly chosen: readonly Chosen[];
}

/** The most learners first. */
export function harmFigures(plays: readonly PlayFacts[]): readonly HarmFigures[] {
  const done = new Map<string, { learners: number; readonly settled: Settled[] }>();
  for (const play of plays) {
    const seen = new Set<string>();
    for (const { harm, turn } of play.harms) {
      if (seen.has(harm)) continue;
      seen.add(harm);
      const of = done.get(harm) ?? { learners: 0, settled: [] };
      done.set(harm, of);
      of.learners += 1;
      const words = chosenAt(play, turn);
      if (words !== undefined) of.settled.push({ way: "harm", words, credit: 0 });
    }
  }
  return [...done]
    .flatMap(([harm, { learners, settled }]): HarmFigures[] => {
      const known = harmOf(harm);
      return known ? [{ harm, ...known, learners, chosen: counted(settled) }] : [];
    })
    .toSorted((a, b) => b.learners - a.learners || (a.harm < b.harm ? -1 : 1));
}

export interface CriticalFigures {
  readonly id: string;
  readonly text: string;
  readonly learners: number;
}

/** Those that happened, the most learners first. */
export const criticalFigures = (
  data: CaseData,
  plays: readonly PlayFacts[],
): readonly CriticalFigures[] =>
  Object.entries(data.criticals)
    .map(([id, text]) => ({
      id,
      text,
      learners: plays.filter(({ criticals }) => criticals.includes(id)).length,
    }))
    .filter(({ learners }) => learners > 0)
    .toSorted((a, b) => b.learners - a.learners);
