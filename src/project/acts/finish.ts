/** The change evaluated against the figures, and the one-page report that ends the project. */
import type { Grade, PlayEvent } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { costOf, PILOT_WEEKS } from "../data.ts";
import { VERDICTS, type ProjectState, type Verdict } from "../state.ts";
import { facts, oneOf, tooLong, wordsOf, written, type Handler, type World } from "../step.ts";
import { outcomeOf, strained } from "../weeks.ts";
import { VERDICT_WORDS } from "../words.ts";

/** Honest: as the figures have it is full, one step off adequate, the opposite weak. */
function honestGrade(said: Verdict, true_: Verdict): Grade {
  const far = Math.abs(VERDICTS.indexOf(said) - VERDICTS.indexOf(true_));
  return far === 0 ? "full" : far === 1 ? "adequate" : "weak";
}

export const evaluate: Handler = (world, state, act) => {
  if (state.weeksRun === 0) {
    return refused("not-run", "There is nothing to evaluate: no week of the change has gone by.");
  }
  const verdict = oneOf(VERDICTS, wordsOf(act, "verdict"), "whether it worked");
  if (!verdict.ok) return verdict;
  const measure = world.data.measures.find(({ id }) => id === wordsOf(act, "measure"));
  if (!measure) return refused("not-chosen", "Choose the figure that you judge it by first.");
  const [side, words] = [wordsOf(act, "side"), wordsOf(act, "words")];
  const long = tooLong(side) ?? tooLong(words);
  if (long) return long;
  if (!written(words, 8)) {
    return refused("no-evidence", "Say with figures from before and after what you rest it on.");
  }
  const weeks = world.weeks(state);
  const enough = state.weeksRun >= 4;
  const first = state.evaluation === null;
  const honest = honestGrade(verdict.value, outcomeOf(weeks, state));
  // Second thoughts are welcome, and worth a little less than having looked first.
  const credited = enough ? (honest === "full" && !first ? "adequate" : honest) : "weak";
  const { moment, touched, own, passed } = facts(world);
  return ok({
    state: { ...state, evaluation: { verdict: verdict.value, measure: measure.id, side, words } },
    text: `Evaluated the change: it ${VERDICT_WORDS[verdict.value]}`,
    kind: "do",
    events: [
      ...moment("s.honest", credited),
      ...moment("s.measure", measure.sound ? "full" : "weak"),
      ...moment("i.side", written(side) ? "full" : null),
      ...touched("10.2", "10.3"),
      ...own("evaluate", words),
      passed(60),
    ],
  });
};

/** Every week that went by read as it came, of four at least: one may slip. */
function weeksGrade({ readings, weeksRun }: ProjectState): Grade | null {
  const read = Object.keys(readings).length;
  if (read === 0) return null;
  if (weeksRun >= 4 && read >= weeksRun - 1) return "full";
  return read * 2 >= weeksRun && read >= 2 ? "adequate" : "weak";
}

/** What there was no chance to do is not held against anybody. */
function waivers(world: World, state: ProjectState): PlayEvent[] {
  const weeks = world.weeks(state);
  const strain = weeks.run.flatMap((_, at) => (strained(weeks, at + 1) ? [at + 1] : []));
  const open = [
    state.proposals.length > 0 && !state.proposals.some(({ approved }) => !approved) && "e.again",
    state.weeksRun > 0 && strain.length === 0 && "s.side",
    // Nothing to adjust where nobody was strained in time and the change did what it should.
    state.weeksRun > 0 &&
      strain.every((week) => week >= PILOT_WEEKS) &&
      outcomeOf(weeks, state) !== "not" &&
      "s.adjust",
  ];
  return open
    .filter((id) => id !== false)
    .filter((id) => world.caseData.moments.some((moment) => moment.id === id))
    .map((moment) => ({ type: "MomentWaived", moment }));
}

function endingOf(world: World, state: ProjectState): string {
  if (!state.started) return "not-started";
  if (!state.started.approved) return "unapproved";
  if (!state.evaluation) return "unevaluated";
  if (state.stopped) return "stopped";
  return outcomeOf(world.weeks(state), state);
}

/** The report is the case's record: its fields are the record's. Ends the project. */
export const report: Handler = (world, state, act) => {
  const { caseData, data } = world;
  if (state.waiting) {
    return refused(
      "waits",
      "A proposal still waits for its answer. Wait for it, or go on without waiting, then hand in.",
    );
  }
  const fields = Object.fromEntries(
    caseData.record.fields.map(({ id }) => [id, wordsOf(act, id)] as const),
  );
  for (const each of Object.values(fields)) {
    const long = tooLong(each);
    if (long) return long;
  }
  if (Object.values(fields).every((each) => each === "")) {
    return refused("empty", "The report is empty. Write at least what the trouble was.");
  }
  const { moment, touched, passed } = facts(world);
  const option = data.options.find(({ id }) => id === state.started?.option);
  const over = option && state.started?.approved === false && costOf(option) > data.authority.limit;
  return ok({
    state: { ...state, report: fields },
    text: "Handed in the report",
    kind: "do",
    events: [
      ...(over ? [{ type: "Harmed", harm: "e.over-limit" } as const] : []),
      ...moment("r.weeks", weeksGrade(state)),
      ...waivers(world, state),
      ...touched("prob-4.2", "prob-4.3"),
      passed(60),
      { type: "RecordAsked" },
      { type: "RecordWritten", fields },
      { type: "PlayEnded", ending: endingOf(world, state) },
    ],
  });
};
