/** How long this learner waits for each of their asks: kept for a reload of the page. */

export interface Patience {
  /** When the wait began, ms since 1970 by the server's clock. */
  readonly since: number;
  /** Minutes added. */
  readonly more: number;
  /** The learner has taken the clock off. */
  readonly noClock: boolean;
}

const keyOf = (ask: string): string => `redress.chair ${ask}`;

export function readPatience(ask: string, now: number): Patience {
  try {
    const kept = JSON.parse(
      sessionStorage.getItem(keyOf(ask)) ?? "null",
    ) as Partial<Patience> | null;
    if (typeof kept?.since === "number") {
      return { since: kept.since, more: Number(kept.more ?? 0), noClock: kept.noClock === true };
    }
  } catch {
    // Begun anew.
  }
  return { since: now, more: 0, noClock: false };
}

export function keepPatience(ask: string, patience: Patience): void {
  try {
    sessionStorage.setItem(keyOf(ask), JSON.stringify(patience));
  } catch {
    // It holds for as long as the page is open.
  }
}

const MINUTE = 60_000;

/** When the wait is over; null: never by itself. */
export const untilOf = ({ since, more, noClock }: Patience, minutes: number): number | null =>
  noClock ? null : since + (minutes + more) * MINUTE;
