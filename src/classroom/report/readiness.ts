/** Whether a learner's practice points to being ready for assessment: six cases, never a decision. */
import type { ByDimension, CaseData } from "../../play/case.ts";
import { DIMENSIONS } from "../../play/event.ts";
import { DIMENSION_NAMES } from "../../play/debrief/descriptors.ts";
import type { PlayFacts } from "./facts.ts";
import { impliedReliability, median } from "./stats.ts";

/** A case as it stands with one learner: the latest go begun at its beginning. */
export interface CaseStanding {
  readonly sector: string;
  readonly customer: CaseData["customer"];
  readonly latest: Pick<PlayFacts, "endedAt" | "ready" | "dimensions" | "criticals">;
}

export interface Condition {
  readonly id: "cases" | "sectors" | "customers" | "ready" | "medians" | "critical";
  /** What the rule asks for. */
  readonly asks: string;
  /** How it stands. */
  readonly stands: string;
  readonly met: boolean;
}

export interface Readiness {
  readonly conditions: readonly Condition[];
  /** All of them are met. */
  readonly points: boolean;
  /** Different cases it rests on. */
  readonly cases: number;
  /** Implied by another exam for so many cases, 0-1; null: of none. */
  readonly reliability: number | null;
  /** Over the cases' latest goes; null: of none. */
  readonly medians: ByDimension<number> | null;
}

/** Brief 2.8. */
const CASES = 6;
const READY = 4;
const COMPETENT = 60;

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/**
 * At least six different cases, two sectors, both kinds of customer, four of the last six ready, every
 * median at 60 or over, no critical failure in the last six. Each case counts by its latest go, and
 * "the last six" are the six cases gone at last; medians are over all of them. [brief 2.8; which go
 * counts is ours]
 */
export function readinessOf(standings: readonly CaseStanding[]): Readiness {
  const newestFirst = standings.toSorted((a, b) => b.latest.endedAt - a.latest.endedAt);
  const lastSix = newestFirst.slice(0, CASES);
  const sectors = new Set(standings.map(({ sector }) => sector));
  const customers = (kind: "external" | "internal") =>
    standings.some(({ customer }) => customer === kind || customer === "both");
  const missing = (["external", "internal"] as const).filter((kind) => !customers(kind));
  const ready = lastSix.filter(({ latest }) => latest.ready).length;
  const failed = lastSix.filter(({ latest }) => latest.criticals.length > 0).length;
  const of = (d: (typeof DIMENSIONS)[number]) =>
    median(standings.map(({ latest }) => latest.dimensions[d]));
  const medians =
    standings.length === 0 ? null : { R: of("R"), I: of("I"), E: of("E"), S: of("S") };
  const below = DIMENSIONS.filter((d) => medians === null || medians[d] < COMPETENT);
  const conditions: readonly Condition[] = [
    {
      id: "cases",
      asks: "Six different cases",
      stands: count(standings.length, "case"),
      met: standings.length >= CASES,
    },
    {
      id: "sectors",
      asks: "Two sectors",
      stands: count(sectors.size, "sector"),
      met: sectors.size >= 2,
    },
    {
      id: "customers",
      asks: "External and internal customers",
      stands: missing.length === 0 ? "both" : `no ${missing.join(" and no ")} customer yet`,
      met: missing.length === 0,
    },
    {
      id: "ready",
      asks: "Four of the last six ready",
      stands: `${ready} of the last ${lastSix.length}`,
      met: ready >= READY,
    },
    {
      id: "medians",
      asks: "Every dimension’s median at 60 or over",
      stands:
        medians === null
          ? "no figures yet"
          : below.length === 0
            ? "all four"
            : `below 60: ${below.map((d) => DIMENSION_NAMES[d]).join(", ")}`,
      met: below.length === 0,
    },
    {
      id: "critical",
      asks: "No critical failure in the last six",
      stands:
        failed === 0 ? (lastSix.length === 0 ? "no cases yet" : "none") : count(failed, "case"),
      met: lastSix.length > 0 && failed === 0,
    },
  ];
  return {
    conditions,
    points: conditions.every(({ met }) => met),
    cases: standings.length,
    reliability: standings.length === 0 ? null : impliedReliability(standings.length),
    medians,
  };
}
