/** Calendar days, without a clock: the heart is told the time. */

const DAY_MS = 86_400_000;

/**
 * The day of a time in ms since 1970, in UTC, as "2026-11-30". By counting from the first of March
 * of the year 0, so that a leap day is the last of its year.
 */
export function dayOf(ms: number): string {
  const days = Math.floor(ms / DAY_MS) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

const monthDays = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Year, month and day of "2026-11-30"; null if there is no such day. */
function parts(text: string): readonly [number, number, number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= monthDays(year, month);
  return real ? [year, month, day] : null;
}

/** Whether a text is a day of the calendar, written as "2026-11-30". */
export const isDay = (text: string): boolean => parts(text) !== null;

/**
 * Whether a day lies more than so many months before today: too old to be current (brief 3.2). The
 * last day of the span still counts; a month that has no such day ends it on its last. Never where
 * the centre has set no number of months, or where the day cannot be read.
 */
export function olderThan(day: string, months: number | null, today: string): boolean {
  const made = parts(day);
  const now = parts(today);
  if (!made || !now || months === null) return false;
  const [year, month, date] = made;
  const count = year * 12 + (month - 1) + months;
  const [lastYear, lastMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = [lastYear, lastMonth, Math.min(date, monthDays(lastYear, lastMonth))] as const;
  const differing = [0, 1, 2].find((n) => last[n] !== now[n]);
  return differing !== undefined && last[differing]! < now[differing]!;
}
