/** How the time of the running block goes. */
import type { Block } from "./event.ts";
import { blockOf, type Lesson } from "./lesson.ts";

export const MINUTE = 60_000;

/** What a screen needs to show a clock of its own. */
export interface BlockClock {
  /** All the time the block has, ms; never under 0. */
  readonly whole: number;
  /** When it is over, ms since 1970; null while the lesson is paused. */
  readonly endsAt: number | null;
  /** What is left while it is paused, ms; negative: over. Null while it runs. */
  readonly left: number | null;
}

export function clockOf(lesson: Lesson): BlockClock | null {
  const { running } = lesson;
  const block = blockOf(lesson);
  if (!running || !block) return null;
  const whole = Math.max(0, (block.minutes + running.extra) * MINUTE);
  return running.since === null
    ? { whole, endsAt: null, left: whole - running.used }
    : { whole, endsAt: running.since + whole - running.used, left: null };
}

/** Time left at `now`, ms; negative once it is over. */
export const leftOf = ({ endsAt, left }: BlockClock, now: number): number =>
  endsAt === null ? (left ?? 0) : endsAt - now;

/** Minutes of a plan as planned. */
export const minutesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { minutes }) => sum + minutes, 0);

/** The block after this one, or the first; null behind the last. */
export function nextBlock(blocks: readonly Block[], after: string | null): Block | null {
  const at = after === null ? -1 : blocks.findIndex(({ id }) => id === after);
  return after !== null && at < 0 ? null : (blocks[at + 1] ?? null);
}
