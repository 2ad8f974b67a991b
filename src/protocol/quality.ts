/** What pages and server say to each other about quality assurance. */
import { z } from "zod";
import type { Judged } from "../assess/quality/agreement.ts";
import type { BlindLine } from "../assess/quality/blind.ts";
import type { Facts } from "../assess/quality/facts.ts";
import type { Reason } from "../assess/quality/sampling/propose.ts";
import type { Settings } from "../assess/quality/sampling/settings.ts";
import { OUTCOMES, type Outcome, type Suggestion } from "../assess/event.ts";
import type { CriterionId } from "../assess/pack/pack.ts";
import { CRITERIA_MOST, NAME_MOST, TEXT_MOST } from "./assessmentBounds.ts";

/** Recordings of one exercise, and those who mark them. */
export const RECORDINGS_MOST = 6;
export const RATERS_MOST = 20;
/** Lines named in one judgement. */
export const LINES_MOST = 50;
/** Assessments of one sampling plan. */
export const PICKS_MOST = 500;

// What people are called, as the server knows them.
export interface Person {
  readonly id: string;
  readonly name: string;
}

// Sampling

export interface PlannedPick {
  readonly assessment: string;
  /** Why it was drawn; empty where the quality assurer added it. */
  readonly reasons: readonly Reason[];
  /** The quality assurer's own reason; "" where it was drawn. */
  readonly added: string;
}

export interface SamplingPlan {
  readonly id: string;
  readonly madeAt: number;
  readonly madeBy: Person;
  /** By which the draw can be made again. */
  readonly seed: number;
  /** Assessments it was drawn from. */
  readonly of: number;
  readonly settings: Settings;
  readonly picks: readonly PlannedPick[];
  /** From then on it stays as it is; null: it is a proposal. */
  readonly fixedAt: number | null;
}

/** A second judgement beside the first, as they stood when the second was committed. */
export interface SecondJudged {
  readonly marking: string;
  readonly assessment: string;
  readonly criterion: CriterionId;
  /** Null: nothing had been decided yet. */
  readonly first: { readonly by: string; readonly outcome: Outcome } | null;
  readonly second: { readonly by: string; readonly outcome: Outcome };
  readonly suggestion: Suggestion | null;
}

/** Everything that figures and plans are worked out from. */
export interface QualityGround {
  /** By the server's clock, ms since 1970. */
  readonly now: number;
  readonly facts: readonly Facts[];
  readonly learners: readonly Person[];
  readonly staff: readonly Person[];
  /** Those who may be asked to mark blind. */
  readonly raters: readonly Person[];
  /** Newest first. */
  readonly plans: readonly SamplingPlan[];
  readonly seconds: readonly SecondJudged[];
  /** Of all exercises that are closed. */
  readonly judged: readonly Judged[];
}

// Marking blind

export interface Mark {
  /** Which recording of those to be marked, from 0. */
  readonly recording: number;
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
  /** Lines of the play's log that it rests on. */
  readonly lines: readonly number[];
  readonly reason: string;
}

export interface MarkingLine {
  readonly id: string;
  /** "second": of a sampled assessment; "exercise": everybody marks the same. */
  readonly kind: "second" | "exercise";
  /** The case's title, or the exercise's. */
  readonly title: string;
  readonly marker: Person;
  readonly askedAt: number;
  readonly committedAt: number | null;
  readonly criteria: number;
  readonly recordings: number;
  /** For those who plan sampling, and for whoever has committed; else null. */
  readonly assessment: string | null;
  readonly exercise: string | null;
  /** The exercise is closed: nothing more is taken. */
  readonly closed: boolean;
}

export interface Markings {
  readonly mine: readonly MarkingLine[];
  /** Second markings of the centre, for those who plan sampling. */
  readonly asked: readonly MarkingLine[];
}

export interface Recording {
  readonly title: string;
  /** Empty: its content was erased. */
  readonly lines: readonly BlindLine[];
}

export interface MarkingTold {
  readonly line: MarkingLine;
  readonly criteria: readonly CriterionId[];
  readonly recordings: readonly Recording[];
  /** Null: not committed yet. */
  readonly marks: readonly Mark[] | null;
  /** Of a second marking, once it is committed. */
  readonly compared: readonly SecondJudged[] | null;
}

// Standardisation

export interface ExerciseLine {
  readonly id: string;
  readonly title: string;
  readonly madeAt: number;
  readonly madeBy: Person;
  readonly closedAt: number | null;
  readonly criteria: number;
  readonly recordings: number;
  readonly raters: number;
  readonly committed: number;
}

export interface ExerciseTold {
  readonly line: ExerciseLine;
  readonly criteria: readonly CriterionId[];
  /** Titles of the cases, in the order they are marked. */
  readonly recordings: readonly string[];
  readonly raters: readonly {
    readonly id: string;
    readonly name: string;
    readonly committedAt: number | null;
  }[];
  /** Once it is closed; before, nobody sees what others judged. */
  readonly judged:
    | readonly (Judged & {
        readonly reason: string;
        readonly lines: readonly number[];
      })[]
    | null;
  readonly notes: readonly { readonly text: string; readonly at: number; readonly by: Person }[];
}

/** A play that an exercise may be made of. */
export interface PlayToMark {
  readonly id: string;
  readonly learner: string;
  readonly caseId: string;
  readonly title: string;
  readonly assessed: boolean;
  readonly endedAt: number;
}

// What is asked

const uuid = z.uuid();
const id = z.string().regex(/^[\w.:-]{1,100}$/, "no id");
/** No halves of characters and none that a database cannot store. */
const text = (most: number, empty: string | null) => {
  const any = z
    .string()
    .max(most, `Write at most ${most} characters.`)
    .refine(
      (words) => words.isWellFormed() && !words.includes("\0"),
      "There are characters in this that are none.",
    )
    .transform((words) => words.trim());
  return empty === null ? any : any.refine((words) => words !== "", empty);
};
const rate = z
  .number()
  .min(0, "A rate is between 0 and 100 %.")
  .max(1, "A rate is between 0 and 100 %.");
const ids = z.array(id).max(PICKS_MOST);

export const settingsShape: z.ZodType<Settings> = z.strictObject({
  newRate: rate,
  settledRate: rate,
  newUntil: z.int().min(0).max(1000, "Count at most 1000 assessments as new."),
  newAssessors: ids,
  newUnits: ids,
  lateDays: z.int().min(1, "Allow at least one day.").max(365, "Allow at most a year."),
});

export const proposing = z.strictObject({ id: uuid, settings: settingsShape });

export const changing = z.strictObject({
  picks: z
    .array(z.strictObject({ assessment: id, added: text(TEXT_MOST, null) }))
    .max(PICKS_MOST, `Sample at most ${PICKS_MOST} assessments at once.`),
});

export const askingToMark = z.strictObject({
  id: uuid,
  assessment: id,
  play: id,
  marker: id,
});

const some = (what: string, most: number) =>
  z
    .array(id)
    .min(1, `Choose at least one ${what}.`)
    .max(most, `Choose at most ${most} of these.`)
    .refine((list) => new Set(list).size === list.length, "Each only once.");

export const makingExercise = z.strictObject({
  id: uuid,
  title: text(NAME_MOST, "Give the exercise a title."),
  criteria: some("criterion", CRITERIA_MOST),
  plays: some("recording", RECORDINGS_MOST),
  raters: some("person to mark", RATERS_MOST).refine(
    (list) => list.length > 1,
    "Ask at least two people: agreement is between them.",
  ),
});

export const marking: z.ZodType<{ readonly marks: readonly Mark[] }> = z.strictObject({
  marks: z
    .array(
      z.strictObject({
        recording: z.int().min(0).max(RECORDINGS_MOST),
        criterion: id,
        outcome: z.enum(OUTCOMES),
        lines: z.array(z.int().min(0)).max(LINES_MOST, `Name at most ${LINES_MOST} lines.`),
        reason: text(TEXT_MOST, "Give the reason for each decision."),
      }),
    )
    .max(CRITERIA_MOST * RECORDINGS_MOST),
});

export const noting = z.strictObject({
  text: text(TEXT_MOST, "Write what was agreed."),
});

/** Tables of figures that are to be had as CSV. */
export const FIGURES = ["drift", "timing", "criteria", "differences", "agreement"] as const;
export type Figure = (typeof FIGURES)[number];
