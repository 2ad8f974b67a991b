/** The end of a shift: the briefings are given, and the day's measures become facts of the log. */
import type { Act, Grade, Mode, PlayEvent, RecordFields } from "../play/event.ts";
import { OWN_WORDS_MAX } from "../play/play.ts";
import { ok, refused } from "../play/result.ts";
import { readChoice } from "../story/lines.ts";
import type { Step } from "./day.ts";
import { gradeOf, measuresOf } from "./measures.ts";
import type { Run } from "./run.ts";
import type { Acted } from "./told.ts";

/** Fields of the act that are the two briefings; all others are the record's. */
export const WORDS = ["to-manager", "to-team"] as const;

const momentsIn = (steps: readonly Step[]): readonly string[] =>
  steps
    .flatMap(({ replies }) => replies.flatMap(({ tags }) => readChoice("", tags ?? []).facts))
    .flatMap((fact) => (fact.type === "MomentMet" ? [fact.moment] : []));

/**
 * Moments that only those could have offered who never came: what was seen to in time cannot be
 * missed. A matter's and a promise's moments are such as well.
 */
function waived(run: Run): readonly string[] {
  const { shift } = run.day;
  const { callers } = run.desk();
  const offered = new Set(shift.errands.flatMap(({ steps }) => momentsIn(steps)));
  const absent = new Set<string>();
  for (const { id, steps } of shift.contacts) {
    const came = callers[id]!.came !== null;
    for (const moment of momentsIn(steps)) (came ? offered : absent).add(moment);
  }
  return [...absent].filter((moment) => !offered.has(moment));
}

const met = (moment: string, grade: Grade | null): readonly PlayEvent[] =>
  grade === null ? [] : [{ type: "MomentMet", moment, grade }];

/** The day as a whole in facts: what it earns, and what was not to be had. */
function sumUp(run: Run, briefed: number): readonly PlayEvent[] {
  const { moments } = run.day.shift;
  const { hitRate, recordRate, sortedRate, pattern, alike } = measuresOf(run.day, run.desk());
  const unlike = alike.filter(({ same }) => !same);
  return [
    ...waived(run).map((moment): PlayEvent => ({ type: "MomentWaived", moment })),
    ...met(moments.standards, gradeOf(hitRate)),
    ...met(moments.records, gradeOf(recordRate)),
    ...met(moments.sorted, gradeOf(sortedRate)),
    ...met(moments.pattern, pattern.grade),
    ...met(moments.briefing, briefed === 2 ? "full" : briefed === 1 ? "adequate" : null),
    ...(moments.alike && alike.length > 0 && unlike.length === 0 ? met(moments.alike, "full") : []),
    ...(moments.alike && alike.length === 0
      ? [{ type: "MomentWaived", moment: moments.alike } as const]
      : []),
    ...unlike.map((): PlayEvent => ({ type: "Harmed", harm: "s.unlike-treatment" })),
  ];
}

/** The briefing to manager and team, which ends the shift. */
export function brief(run: Run, act: Act, turn: number, mode: Mode): Acted {
  if (run.desk().phase !== "closing") {
    return refused("not-closed", "Close the desk before you write the briefing.");
  }
  const written = Object.entries(act.fields ?? {});
  const fields: RecordFields = Object.fromEntries(
    written.filter(([name]) => !WORDS.some((each) => each === name)),
  );
  const { words, ending } = run.day.shift;
  const prompts = { "to-manager": words.manager, "to-team": words.team };
  const own = WORDS.flatMap((name): PlayEvent[] => {
    const value = act.fields?.[name];
    const text = typeof value === "string" ? value.trim().slice(0, OWN_WORDS_MAX).trimEnd() : "";
    return text ? [{ type: "OwnWordsGiven", turn, prompt: prompts[name], text }] : [];
  });
  if (mode === "assessed" && own.length < WORDS.length) {
    return refused(
      "half-brief",
      "An assessed shift ends with both briefings. Write to the manager and to the team, then send the report again.",
    );
  }
  run.emit([{ type: "RecordWritten", fields }, ...own]);
  run.emit(sumUp(run, own.length));
  run.emit([{ type: "PlayEnded", ending }]);
  run.set({ phase: "over" });
  return ok({ text: "Briefed the manager and the team, and went home", kind: "do" });
}
