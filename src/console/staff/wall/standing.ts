/** How each learner stands, by their card and the clock: playing, racing, stuck, gone and so on. */
import type { Seat, Seats } from "./seats.ts";

/** In the order of who wants looking at. */
export const STANDINGS = [
  "critical",
  "stuck",
  "racing",
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
/** So many quick choices in a row are racing: nobody has read what was said in between. */
export const RACING_CHOICES = 3;
/** Whoever has not chosen for so long has stopped to read, ms. */
export const RACING_FOR = 30_000;

/** By what a seat is judged. */
export interface Moment {
  /** The server's clock, ms. */
  readonly now: number;
  /** Without a choice for so long somebody is stuck, ms. */
  readonly stuckAfter: number;
  /**
   * Since when the class plays, ms; 0 where no lesson says otherwise. Null: it is at something else, and
   * nobody is stuck.
   */
  readonly playing: number | null;
}

/** For how long the class has played and this learner not chosen, ms. */
export const quietFor = ({ choseAt }: Seat, { now, playing }: Moment): number =>
  playing === null ? 0 : now - Math.max(choseAt ?? now, playing);

export function standingOf(seat: Seat, moment: Moment): Standing {
  const { card, seenAt, choseAt, failedAt, quick } = seat;
  const { now, stuckAfter } = moment;
  if (failedAt !== null && now - failedAt < JUST) return "critical";
  if (!card) return "not-started";
  if (card.status === "ended") return "finished";
  if (seenAt === null || now - seenAt > GONE_AFTER) return "gone";
  if (quick >= RACING_CHOICES && choseAt !== null && now - choseAt < RACING_FOR) return "racing";
  return quietFor(seat, moment) >= stuckAfter ? "stuck" : "playing";
}

export type Counts = Readonly<Record<Standing, number>>;

export function countsOf(seats: Seats, moment: Moment): Counts {
  const counts: Record<Standing, number> = {
    critical: 0,
    stuck: 0,
    racing: 0,
    gone: 0,
    playing: 0,
    "not-started": 0,
    finished: 0,
  };
  for (const seat of seats.values()) counts[standingOf(seat, moment)] += 1;
  return counts;
}
