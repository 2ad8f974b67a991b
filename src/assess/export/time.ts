/** Times as a pack writes them, without a clock. */
import { dayOf } from "../day.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** A time in ms since 1970 to the second, in UTC, as "2026-11-30T14:05:09Z". */
export function isoOf(ms: number): string {
  const second = Math.floor(ms / 1000) - Math.floor(ms / 86_400_000) * 86_400;
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${dayOf(ms)}T${clock.map(two).join(":")}Z`;
}

/** A running clock, as "1:02:09" or "02:09". */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
