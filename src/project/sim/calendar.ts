/** The open days of a run. A closed day has no time: the next open day follows at once. */
import type { Service } from "./service.ts";

export interface Calendar {
  readonly weeks: number;
  /** Working days (week × 5 + weekday) on which the service is shut. */
  readonly closed: readonly number[];
  /** How much busier the next open day is for each closed day before it: 0.3 is 30 % more. */
  readonly catchUp: number;
}

export interface OpenDay {
  /** Working day from the start, closed ones counted. */
  readonly day: number;
  readonly week: number;
  /** New problems on this day beside an average one. */
  readonly factor: number;
}

export function openDays(calendar: Calendar, weekdays: readonly number[]): readonly OpenDay[] {
  const mean = weekdays.reduce((sum, each) => sum + each, 0) / weekdays.length;
  const shut = new Set(calendar.closed);
  const open: OpenDay[] = [];
  let missed = 0;
  for (let day = 0; day < calendar.weeks * weekdays.length; day++) {
    if (shut.has(day)) {
      missed++;
      continue;
    }
    const factor = (weekdays[day % weekdays.length]! / mean) * (1 + missed * calendar.catchUp);
    open.push({ day, week: Math.floor(day / weekdays.length), factor });
    missed = 0;
  }
  return open;
}

/** The parts of a day with the share of an average part's problems that come in each; mean 1. */
export function hourFactors(hours: Service["day"]["hours"]): readonly number[] {
  const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length;
  return hours.map((each) => each / mean);
}
