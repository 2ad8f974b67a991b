/** How each learner stands, by their card and the clock: playing, stuck, gone and so on. */
import type { Seat, Seats } from "./seats.ts";

/** In the order of who wants looking at. */
export const STANDINGS = [
  "critical",
  "stuck",
  "gone",
  "playing",
  "not-started",
  "finished",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Not heard of for so long, a device is gone; it says that it is there every 20 s. */
export const GONE_AFTER = 60_000;
/** For so long a critical failure counts as just made. */
export const JUST = 60_000;
/** What stands as stuck unless the tutor says otherwise, minutes. */
export const STUCK_MINUTES = 3;

export function standingOf(seat: Seat, now: number, stuckAfter: number): Standing {
  const { card, seenAt, choseAt, failedAt } = seat;
  if (failedAt !== null && now - failedAt < JUST) return "critical";
  if (!card) return "not-started";
  if (card.status === "ended") return "finished";
  if (seenAt === null || now - seenAt > GONE_AFTER) return "gone";
  return choseAt !== null && now - choseAt >= stuckAfter ? "stuck" : "playing";
}

export type Counts = Readonly<Record<Standing, number>>;

export function countsOf(seats: Seats, now: number, stuckAfter: number): Counts {
  const counts: Record<Standing, number> = {
    critical: 0,
    stuck: 0,
    gone: 0,
    playing: 0,
    "not-started": 0,
    finished: 0,
  };
  for (const seat of seats.values()) counts[standingOf(seat, now, stuckAfter)] += 1;
  return counts;
}
