/** Kappa in words: undefined is said, never shown as a number; few is said, too [QA8]. */
import { FEW_FOR_KAPPA, type Agreement, type NoKappa } from "../../../assess/quality/kappa.ts";

export const NO_KAPPA: Readonly<Record<NoKappa, string>> = {
  nothing: "nothing to compare",
  "one-thing": "not defined: only one thing was judged",
  "one-outcome": "not defined: one outcome throughout",
};

/** "0.48"; a true minus sign. */
export const kappaNumber = (kappa: number): string => kappa.toFixed(2).replace("-", "−");

/** What stands in a table's cell. */
export const kappaCell = ({ kappa, why }: Pick<Agreement, "kappa" | "why">): string =>
  kappa === null ? (why === null ? "" : NO_KAPPA[why]) : kappaNumber(kappa);

const FEW = `From fewer than ${FEW_FOR_KAPPA} judgements kappa says little: look at them one by one.`;

/** A sentence or two. */
export function kappaWords(agreement: Agreement): string {
  const { kappa, why, things } = agreement;
  if (kappa === null) {
    return why === "one-outcome"
      ? "Kappa is not defined: both gave the same outcome throughout, which leaves nothing beyond chance to measure."
      : `Kappa: ${why === null ? "" : NO_KAPPA[why]}.`;
  }
  return `Cohen’s kappa: ${kappaNumber(kappa)}.${things < FEW_FOR_KAPPA ? ` ${FEW}` : ""}`;
}

export const fewCaution = (things: number): string | null => (things < FEW_FOR_KAPPA ? FEW : null);
