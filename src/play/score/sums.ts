/**
 * From what a play adds up to, to what is reported: the scale, the caps and the total [SC4, SC5].
 * Sums are kept in whole millionths, so that no order of adding them can change a reported figure.
 */
import type { ByDimension, CaseData } from "../case.ts";
import { DIMENSIONS } from "../event.ts";
import { HARMS } from "../rubric/behaviours.ts";
import * as scale from "./scale.ts";

/** One, in millionths. */
export const WHOLE = 1_000_000;

/** A share or credit, 0-1, of a weight, in millionths. */
export const millionths = (weight: number, share: number): number =>
  Math.round(weight * share * WHOLE);

/** What a harm of the behaviour library takes off its dimension, in millionths. */
export const harmCost = (code: string): number => {
  const harm = HARMS[code];
  return harm ? millionths(1, scale.HARM[harm.severity]) : 0;
};

/** What one dimension adds up to; millionths each. */
export interface DimensionSum {
  /** Weight of the moments that have come due. */
  readonly available: number;
  /** Weight of them that was earned. */
  readonly credited: number;
  /** What harms take off the share. */
  readonly taken: number;
}

/** What caps a dimension or the total. */
export interface Held {
  readonly critical: boolean;
  readonly overLimit: boolean;
  /** A remedy went ahead without the customer's agreement. */
  readonly unagreed: boolean;
}

export interface ReportedDimension {
  /** 0-1 after harms. */
  readonly raw: number;
  /** 0-100, one decimal, after caps. */
  readonly reported: number;
  /** The rule that capped it, if one did. */
  readonly cappedBy: string | null;
}

export interface Report {
  readonly dimensions: ByDimension<ReportedDimension>;
  /** 0-100, one decimal. */
  readonly total: number;
  readonly totalCappedBy: string | null;
}

/** Share of the available weight that was earned, less harms, held within 0-1. */
const rawOf = ({ available, credited, taken }: DimensionSum): number =>
  Math.min(1, Math.max(0, (available === 0 ? 1 : credited / available) - taken / WHOLE));

function dimensionOf(
  sum: DimensionSum,
  cut: number,
  cap: { readonly at: number; readonly rule: string } | null,
): ReportedDimension {
  const raw = rawOf(sum);
  const reported = scale.report(raw, cut);
  return cap && reported > cap.at
    ? { raw, reported: cap.at, cappedBy: cap.rule }
    : { raw, reported, cappedBy: null };
}

/** The one way from sums to figures: a play's score and the atlas's bounds both come by it. */
export function reportOf(caseData: CaseData, sums: ByDimension<DimensionSum>, held: Held): Report {
  const { cuts, weights } = caseData;
  const dimensions = {
    R: dimensionOf(sums.R, cuts.R, null),
    I: dimensionOf(sums.I, cuts.I, null),
    E: dimensionOf(
      sums.E,
      cuts.E,
      held.overLimit ? { at: scale.AUTHORITY_CAP.escalation, rule: "IR6" } : null,
    ),
    S: dimensionOf(sums.S, cuts.S, held.unagreed ? { at: scale.COMFORT_CAP, rule: "IR5" } : null),
  };
  const figures = { R: 0, I: 0, E: 0, S: 0 };
  for (const d of DIMENSIONS) figures[d] = dimensions[d].reported;
  const whole = scale.total(figures, weights);
  const cap = held.critical
    ? { at: scale.CRITICAL_CAP, rule: "SC8" }
    : held.overLimit
      ? { at: scale.AUTHORITY_CAP.total, rule: "IR6" }
      : null;
  return cap && whole > cap.at
    ? { dimensions, total: cap.at, totalCappedBy: cap.rule }
    : { dimensions, total: whole, totalCappedBy: null };
}
