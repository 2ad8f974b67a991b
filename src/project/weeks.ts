/** The weeks of a project's service: eight before the change, then those that were run. */
import { HOLIDAY_WEEK, PILOT_WEEKS, WEEKS_BEFORE, type ProjectData } from "./data.ts";
import { limitsOf, placeIn, type Limits, type Place } from "./sim/chart.ts";
import { againPerDay, lateShare, type WeekFigures } from "./sim/figures.ts";
import { runService } from "./sim/run.ts";
import type { Change } from "./sim/service.ts";
import type { ProjectState, Verdict } from "./state.ts";

/** Weeks run before anybody looks, so that the service is not empty at the start. */
const WARMING = 3;
const DAYS = 5;

const firstDay = (WARMING + WEEKS_BEFORE) * DAYS;

/** What acts on the service, from what was approved, adjusted and stopped. */
export function changesOf(data: ProjectData, state: ProjectState): readonly Change[] {
  const { started, adjusted, stopped } = state;
  const option = data.options.find(({ id }) => id === started?.option);
  if (!started || !option) return [];
  const untilDay = stopped ? firstDay + stopped.afterWeek * DAYS : null;
  return [
    {
      fromDay: firstDay,
      untilDay,
      reach: started.scale === "pilot" ? option.pilotReach : 1,
      rampDays: option.rampDays,
      mechanisms: option.mechanisms,
    },
    ...adjusted.map(({ adjustment, afterWeek }) => ({
      fromDay: firstDay + afterWeek * DAYS,
      untilDay,
      reach: 1,
      rampDays: 2,
      mechanisms: data.adjustments.find(({ id }) => id === adjustment)?.mechanisms ?? [],
    })),
  ];
}

export interface Weeks {
  readonly before: readonly WeekFigures[];
  /** Those that were run, week 1 of the change first. */
  readonly run: readonly WeekFigures[];
}

export function weeksOf(data: ProjectData, state: ProjectState, seed: number): Weeks {
  const all = runService({
    service: data.service,
    changes: changesOf(data, state),
    calendar: {
      weeks: WARMING + WEEKS_BEFORE + PILOT_WEEKS,
      closed: [firstDay + (HOLIDAY_WEEK - 1) * DAYS],
      catchUp: 0.25,
    },
    seed,
  });
  const start = WARMING + WEEKS_BEFORE;
  return { before: all.slice(WARMING, start), run: all.slice(start, start + state.weeksRun) };
}

/** The figures that are watched, each with what it is read off. */
export const WATCHED = {
  again: (week: WeekFigures): number => week.again,
  againPerDay,
  late: (week: WeekFigures): number => lateShare(week) * 100,
  wait: (week: WeekFigures): number => (week.begun === 0 ? 0 : week.waited / week.begun),
} as const;
export type Watched = keyof typeof WATCHED;

export const ordinary = (weeks: Weeks, what: Watched): Limits =>
  limitsOf(weeks.before.map(WATCHED[what]));

/** Where the figure of a week of the change (from 1) lies beside ordinary swings. */
export function placeOfWeek(weeks: Weeks, what: Watched, week: number): Place {
  const figures = weeks.run[week - 1];
  return figures ? placeIn(ordinary(weeks, what), WATCHED[what](figures)) : "within";
}

/** Percent of jobs late that nobody takes for a bad day. Ours. */
const NOTICEABLY_LATE = 5;

/** The team's work is later than it ordinarily swings, and noticeably so. */
export const strained = (weeks: Weeks, week: number): boolean =>
  placeOfWeek(weeks, "late", week) === "above" &&
  WATCHED.late(weeks.run[week - 1]!) >= NOTICEABLY_LATE;

/**
 * What the figures say of the change, by repeat contacts on an open day in the last three weeks it
 * was at work: two of them below ordinary swings is "worked"; well below the mean (by 15 %, ours), or
 * worked while the team ended strained, is "partly"; anything else is "not".
 */
export function outcomeOf(weeks: Weeks, state: ProjectState): Verdict {
  const until = state.stopped?.afterWeek ?? state.weeksRun;
  const last = Array.from({ length: until }, (_, at) => at + 1).slice(-3);
  if (last.length === 0) return "not";
  const low = last.filter((week) => placeOfWeek(weeks, "againPerDay", week) === "below").length;
  const mean = last.reduce((sum, week) => sum + againPerDay(weeks.run[week - 1]!), 0) / last.length;
  const less = mean < 0.85 * ordinary(weeks, "againPerDay").mean;
  if (low >= Math.min(2, last.length)) return strained(weeks, until) ? "partly" : "worked";
  return less ? "partly" : "not";
}
