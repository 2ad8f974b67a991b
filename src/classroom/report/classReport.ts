/** The report of a class on one case: what leads to the next lesson. It decides nothing. */
import type { CaseData } from "../../play/case.ts";
import { median } from "./stats.ts";
import {
  criterionFigures,
  dimensionFigures,
  type CriterionFigures,
  type DimensionFigures,
} from "./areas.ts";
import type { PlayFacts } from "./facts.ts";
import {
  criticalFigures,
  harmFigures,
  promiseFigures,
  type CriticalFigures,
  type HarmFigures,
  type PromiseFigures,
} from "./faults.ts";
import { goesOf } from "./goes.ts";
import { momentFigures, type MomentFigures } from "./moments.ts";
import { discussionPoints, type Point } from "./points.ts";
import { secondGoOf, type SecondGo } from "./secondGo.ts";
import { toTalkTo, type ToTalkTo } from "./talk.ts";

export interface ClassReport {
  /** Learners whose first go the figures are taken over. */
  readonly learners: number;
  /** Goes at this version, first and later. */
  readonly goes: number;
  /** Of the first goes: in how many something was taken back before it counted. */
  readonly steppedBack: number;
  /** Of the first goes, 0-100; null of none. */
  readonly totals: {
    readonly median: number;
    readonly least: number;
    readonly most: number;
    readonly ready: number;
  } | null;
  readonly dimensions: readonly DimensionFigures[];
  readonly criteria: readonly CriterionFigures[];
  /** In the case's order. */
  readonly moments: readonly MomentFigures[];
  readonly promises: readonly PromiseFigures[];
  readonly harms: readonly HarmFigures[];
  readonly criticals: readonly CriticalFigures[];
  readonly secondGo: SecondGo;
  readonly points: readonly Point[];
  readonly talk: readonly ToTalkTo[];
  /** Enrolled, without a finished go that counts. */
  readonly without: readonly string[];
}

/**
 * `plays` are the finished plays of one version of the case, by anybody; figures are taken over each
 * learner's first go, so that everybody counts once and nobody had seen the case's end before.
 */
export function classReport(
  data: CaseData,
  plays: readonly PlayFacts[],
  enrolled: readonly string[],
): ClassReport {
  const goes = goesOf(plays);
  const firsts = goes.map(({ anew }) => anew[0]!);
  const moments = momentFigures(data, firsts, plays);
  const promises = promiseFigures(data, firsts);
  const harms = harmFigures(firsts);
  const totals = firsts.map(({ total }) => total);
  const played = new Set(goes.map(({ learnerId }) => learnerId));
  return {
    learners: firsts.length,
    goes: plays.length,
    steppedBack: firsts.filter(({ stepsBack }) => stepsBack > 0).length,
    totals:
      totals.length === 0
        ? null
        : {
            median: median(totals),
            least: Math.min(...totals),
            most: Math.max(...totals),
            ready: firsts.filter(({ ready }) => ready).length,
          },
    dimensions: dimensionFigures(firsts, moments),
    criteria: criterionFigures(data, firsts, moments),
    moments,
    promises,
    harms,
    criticals: criticalFigures(data, firsts),
    secondGo: secondGoOf(goes),
    points: discussionPoints(moments, promises, harms, firsts.length),
    talk: toTalkTo(data, goes, new Set(enrolled)),
    without: enrolled.filter((learnerId) => !played.has(learnerId)),
  };
}
