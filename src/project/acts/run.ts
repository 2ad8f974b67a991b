/** The change at work: started, run week by week, read, adjusted or stopped. */
import type { Grade } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { HOLIDAY_WEEK, PILOT_WEEKS } from "../data.ts";
import { approvedOf, READINGS, TEAM_READINGS, type ProjectState } from "../state.ts";
import { chosen, DAYS, facts, oneOf, tooLong, wordsOf, written, type Handler } from "../step.ts";
import { placeOfWeek, strained, type Weeks } from "../weeks.ts";

/** `option`: what to start where nothing is approved, which nobody may. */
export const start: Handler = (world, state, act) => {
  if (state.started) return refused("started", "The change is at work already.");
  const approved = approvedOf(state);
  const { touched, passed } = facts(world);
  if (approved) {
    const { option, scale } = approved;
    return ok({
      state: { ...state, started: { option, scale, approved: true } },
      text: "Started the change as approved",
      kind: "do",
      events: [...touched("prob-3.2", "10.3"), passed(30)],
    });
  }
  if (wordsOf(act, "anyway") !== "yes") {
    return refused(
      "not-approved",
      "Nobody has approved it yet. Put a proposal to whoever may sign it.",
    );
  }
  const option = chosen(world.data.options, wordsOf(act, "option"), "what to start");
  if (!option.ok) return option;
  return ok({
    state: { ...state, started: { option: option.value.id, scale: "whole", approved: false } },
    text: `Started "${option.value.title}" without approval`,
    kind: "do",
    events: [{ type: "CriticalFailed", critical: "unapproved" }, passed(30)],
  });
};

export const week: Handler = (world, state) => {
  if (!state.started) return refused("not-started", "The change has not begun. Start it first.");
  if (state.weeksRun >= PILOT_WEEKS) {
    return refused("over", "The six weeks are over. Evaluate, then write the report.");
  }
  const next = state.weeksRun + 1;
  return ok({
    state: { ...state, weeksRun: next },
    text: `Let week ${next} go by`,
    kind: "do",
    events: [facts(world).passed(DAYS(7))],
  });
};

/** What the week's figures for repeat contacts can honestly be called. */
function readingGrade(weeks: Weeks, week: number, reading: string): Grade {
  const place = placeOfWeek(weeks, "againPerDay", week);
  if (week === HOLIDAY_WEEK) {
    // By the open day the change may well be at work: then it is half the truth.
    const half = reading === "ordinary" || (reading === "change" && place === "below");
    return reading === "other" ? "full" : half ? "adequate" : "weak";
  }
  const fitting = place === "below" ? "change" : place === "above" ? "worse" : "ordinary";
  if (reading === fitting) return "full";
  return reading === "ordinary" || fitting === "ordinary" ? "adequate" : "weak";
}

/** `week` is the one run last. */
export const read: Handler = (world, state, act) => {
  const at = state.weeksRun;
  if (at === 0) return refused("not-run", "No week has gone by yet.");
  if (state.readings[at]) {
    return refused("read", `Week ${at} is read. What you think now belongs to the next week.`);
  }
  const reading = oneOf(READINGS, wordsOf(act, "reading"), "what the repeat contacts show");
  if (!reading.ok) return reading;
  const team = oneOf(TEAM_READINGS, wordsOf(act, "team"), "what the team's figures show");
  if (!team.ok) return team;
  const words = wordsOf(act, "words");
  const long = tooLong(words);
  if (long) return long;
  const weeks = world.weeks(state);
  const readings = { ...state.readings, [at]: { reading: reading.value, team: team.value, words } };
  const grade = readingGrade(weeks, at, reading.value);
  const isStrained = strained(weeks, at);
  const { moment, touched, own, passed } = facts(world);
  const side: Grade | null =
    team.value === "strained" && isStrained
      ? firstStrain(weeks, at) >= at - 1
        ? "full"
        : "adequate"
      : null;
  return ok({
    state: { ...state, readings },
    text: `Read week ${at}`,
    kind: "do",
    events: [
      ...(at === HOLIDAY_WEEK ? moment("s.alarm", grade) : []),
      ...moment("s.side", side),
      ...touched("prob-3.4"),
      ...own("read", words),
      passed(20),
    ],
  });
};

/** The first week, from 1, in which the team was strained; far off where there was none. */
const firstStrain = (weeks: Weeks, until: number): number =>
  Array.from({ length: until }, (_, at) => at + 1).find((each) => strained(weeks, each)) ??
  Number.POSITIVE_INFINITY;

export const adjust: Handler = (world, state, act) => {
  const { started, weeksRun, stopped } = state;
  if (!started || stopped) return refused("not-running", "There is no change at work to adjust.");
  if (weeksRun === 0 || weeksRun >= PILOT_WEEKS) {
    return refused("not-now", "Adjust between two weeks: after the first and before the last.");
  }
  const fitting = world.data.adjustments.filter(({ options }) => options.includes(started.option));
  const adjustment = chosen(fitting, act.on, "what to adjust");
  if (!adjustment.ok) return adjustment;
  if (state.adjusted.some((each) => each.adjustment === adjustment.value.id)) {
    return refused("done", "That has been adjusted already.");
  }
  const why = wordsOf(act, "why");
  const long = tooLong(why);
  if (long) return long;
  if (!written(why)) return refused("no-reason", "Say what in the figures makes you do it.");
  const weeks = world.weeks(state);
  const seen = Object.values(state.readings).some(({ team }) => team === "strained");
  const needed = firstStrain(weeks, weeksRun) <= weeksRun;
  const grade: Grade =
    needed && seen && adjustment.value.eases ? "full" : needed ? "adequate" : "weak";
  const { moment, touched, own, passed } = facts(world);
  return ok({
    state: {
      ...state,
      adjusted: [...state.adjusted, { adjustment: adjustment.value.id, afterWeek: weeksRun, why }],
    },
    text: `Adjusted after week ${weeksRun}: ${adjustment.value.title}`,
    kind: "do",
    events: [
      ...moment("s.adjust", grade),
      ...overreaction(state, weeks),
      ...touched("prob-3.4"),
      ...own("adjust", why),
      passed(30),
    ],
  });
};

/** To act on the bank holiday's dip, with nothing else in the figures, is to chase noise. */
const overreaction = (state: ProjectState, weeks: Weeks) =>
  state.weeksRun === HOLIDAY_WEEK &&
  firstStrain(weeks, HOLIDAY_WEEK) > HOLIDAY_WEEK &&
  state.readings[HOLIDAY_WEEK]?.reading !== "other"
    ? [{ type: "Harmed", harm: "s.wrong-remedy" } as const]
    : [];

export const stop: Handler = (world, state, act) => {
  if (!state.started || state.stopped) {
    return refused("not-running", "There is no change at work to stop.");
  }
  if (state.weeksRun === 0) return refused("not-now", "Let at least a week go by first.");
  const why = wordsOf(act, "why");
  const long = tooLong(why);
  if (long) return long;
  if (!written(why)) return refused("no-reason", "Say what in the figures makes you stop it.");
  const weeks = world.weeks(state);
  // To stop before there was time to tell is weak; with four weeks of figures it is a fair call.
  const grade: Grade = state.weeksRun >= 4 ? "full" : "weak";
  const { moment, touched, own, passed } = facts(world);
  return ok({
    state: { ...state, stopped: { afterWeek: state.weeksRun, why } },
    text: `Stopped the change after week ${state.weeksRun}`,
    kind: "do",
    events: [
      ...moment("s.adjust", grade),
      ...overreaction(state, weeks),
      ...touched("prob-3.4"),
      ...own("adjust", why),
      passed(30),
    ],
  });
};
