/** What every act is handled with: the case, what it makes of the state, what goes into the log. */
import type { CaseData } from "../play/case.ts";
import type { Act, Grade, OptionKind, PlayEvent } from "../play/event.ts";
import { ok, refused, type Result } from "../play/result.ts";
import type { ProjectData } from "./data.ts";
import type { ProjectState } from "./state.ts";
import type { Came } from "./survey.ts";
import type { Weeks } from "./weeks.ts";

export interface World {
  readonly caseData: CaseData;
  readonly data: ProjectData;
  readonly weeks: (state: ProjectState) => Weeks;
  /** What the first survey brought back; nothing before one is sent. */
  readonly came: (state: ProjectState) => readonly Came[];
  /** The number that the act has in the log. */
  readonly turn: number;
}

export interface Step {
  readonly state: ProjectState;
  /** The act in a sentence without "you". */
  readonly text: string;
  readonly kind: OptionKind;
  readonly events: readonly PlayEvent[];
}

export type Handler = (world: World, state: ProjectState, act: Act) => Result<Step, string>;

/** Characters of a text of the learner's own. */
const WORDS_MAX = 1200;

export function wordsOf(act: Act, field: string): string {
  const value = act.fields?.[field];
  return typeof value === "string" ? value.trim() : "";
}

export function listOf(act: Act, field: string): readonly string[] {
  const value = act.fields?.[field];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : [...new Set(value)];
}

/** The one of a list that an act names; refused with what to do where it names none. */
export function chosen<T extends { readonly id: string }>(
  list: readonly T[],
  id: string | undefined,
  what: string,
): Result<T, string> {
  const found = list.find((each) => each.id === id);
  return found ? ok(found) : refused("not-chosen", `Choose ${what} first.`);
}

/** The one of fixed words that a field holds. */
export function oneOf<T extends string>(
  list: readonly T[],
  value: string,
  what: string,
): Result<T, string> {
  const found = list.find((each) => each === value);
  return found === undefined ? refused("not-chosen", `Choose ${what} first.`) : ok(found);
}

export const tooLong = (words: string): Result<never, string> | null =>
  words.length > WORDS_MAX
    ? refused(
        "too-long",
        `That is ${words.length} characters; ${WORDS_MAX} are kept. Shorten it, then try again.`,
      )
    : null;

/** Whether something was written that a colleague could make use of. */
export const written = (words: string, least = 3): boolean =>
  words.split(/\s+/).filter(Boolean).length >= least;

/** Facts for the log, each with what the case declares: what it does not is left out. */
export function facts(world: World) {
  const { caseData, turn } = world;
  const moment = (id: string, grade: Grade | null): PlayEvent[] =>
    grade && caseData.moments.some((each) => each.id === id)
      ? [{ type: "MomentMet", moment: id, grade }]
      : [];
  /** `criteria` without the unit's prefix are the customer unit's, inside or outside. */
  const touched = (...criteria: string[]): PlayEvent[] =>
    criteria
      .map((each) =>
        each.startsWith("prob-")
          ? each
          : `${caseData.customer === "internal" ? "int" : "ext"}-${each}`,
      )
      .filter((each) => caseData.criteria.includes(each))
      .map((criterion) => ({ type: "CriterionTouched", criterion }));
  const own = (prompt: string, text: string): PlayEvent[] =>
    text && caseData.ownWords[prompt] !== undefined
      ? [{ type: "OwnWordsGiven", turn, prompt, text }]
      : [];
  const said = (who: string, text: string): PlayEvent => ({ type: "LineSpoken", who, text });
  const passed = (minutes: number): PlayEvent => ({ type: "ClockMoved", minutes, hold: false });
  return { moment, touched, own, said, passed };
}

const DAY = 1440;
export const DAYS = (days: number): number => days * DAY;
