/** Retention in plain words: what goes when, and what stays. */
import { ok, refused, type Result } from "../../../play/result.ts";
import { RETENTION_LEAST, RETENTION_MOST } from "../../../protocol/bounds.ts";
import { dayWords } from "../parts/dates.ts";

const DAY = 86_400_000;

/** Days as somebody typed them. */
export function readDays(text: string): Result<number, "no-days"> {
  const days = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return days >= RETENTION_LEAST && days <= RETENTION_MOST
    ? ok(days)
    : refused(
        "no-days",
        `Give a whole number of days from ${RETENTION_LEAST} to ${RETENTION_MOST}.`,
      );
}

/** What a setting means for a play that ends now; null: kept until erased. */
export function retentionWords(days: Result<number, "no-days"> | null, now: number): string {
  if (days === null) {
    return "What learners said, chose and wrote stays until you erase it, under Learners’ data.";
  }
  if (!days.ok) return days.message;
  return `A play that ends today is erased on ${dayWords(now + days.value * DAY)}: what was said, chosen and written in it goes for good. The evidence log keeps an empty place for it, so that it can still be proved that nothing else was touched.`;
}
