/** What the server tells of quality assurance. */
import { z } from "zod";
import { OUTCOMES, SUGGESTIONS } from "../../../assess/event.ts";
import type { Judged } from "../../../assess/quality/agreement.ts";
import type { BlindLine } from "../../../assess/quality/blind.ts";
import { STAGES, type Facts } from "../../../assess/quality/facts.ts";
import type { Reason } from "../../../assess/quality/sampling/propose.ts";
import {
  settingsShape,
  type ExerciseLine,
  type ExerciseTold,
  type Mark,
  type MarkingLine,
  type MarkingTold,
  type Markings,
  type Person,
  type PlayToMark,
  type QualityGround,
  type SamplingPlan,
  type SecondJudged,
} from "../../../protocol/quality.ts";

const outcome = z.enum(OUTCOMES);
const suggestion = z.enum(SUGGESTIONS);
const person: z.ZodType<Person> = z.object({ id: z.string(), name: z.string() });

/** The heart of the server has made them; what they amount to, the same heart decides here. */
const word = <T extends string>() => z.custom<T>((value) => typeof value === "string");
const reason = z.custom<Reason>(
  (value) => typeof (value as { readonly kind?: unknown } | null)?.kind === "string",
);

const factsShape: z.ZodType<Facts> = z.object({
  id: z.string(),
  learnerId: z.string(),
  assessorId: z.string(),
  madeAt: z.number(),
  stage: z.enum(STAGES),
  units: z.array(z.string()),
  criteria: z.array(z.string()),
  methods: z.array(word<Facts["methods"][number]>()),
  records: z.array(word<Facts["records"][number]>()),
  places: z.array(z.string()),
  things: z.array(z.string()),
  sentences: z.array(z.string()),
  decisions: z.array(
    z.object({
      criterion: z.string(),
      outcome,
      by: z.string(),
      at: z.number(),
      activityAt: z.number().nullable(),
      suggestion: suggestion.nullable(),
      differs: z.boolean(),
    }),
  ),
  waiting: z.array(z.object({ criterion: z.string(), since: z.number() })),
  sampled: z.boolean(),
  assured: z
    .object({ agreed: z.boolean(), by: z.string(), at: z.number(), answered: z.boolean() })
    .nullable(),
  appealOpen: z.boolean(),
});

const planShape: z.ZodType<SamplingPlan> = z.object({
  id: z.string(),
  madeAt: z.number(),
  madeBy: person,
  seed: z.number(),
  of: z.number(),
  settings: settingsShape,
  picks: z.array(z.object({ assessment: z.string(), reasons: z.array(reason), added: z.string() })),
  fixedAt: z.number().nullable(),
});

const judgement = z.object({ by: z.string(), outcome });

const secondShape: z.ZodType<SecondJudged> = z.object({
  marking: z.string(),
  assessment: z.string(),
  criterion: z.string(),
  first: judgement.nullable(),
  second: judgement,
  suggestion: suggestion.nullable(),
});

const judged = { rater: z.string(), recording: z.string(), criterion: z.string(), outcome };
const judgedShape: z.ZodType<Judged> = z.object(judged);

export const qualityAnswer: z.ZodType<QualityGround> = z.object({
  now: z.number(),
  facts: z.array(factsShape),
  learners: z.array(person),
  staff: z.array(person),
  raters: z.array(person),
  plans: z.array(planShape),
  seconds: z.array(secondShape),
  judged: z.array(judgedShape),
});

const markingLine: z.ZodType<MarkingLine> = z.object({
  id: z.string(),
  kind: z.enum(["second", "exercise"]),
  title: z.string(),
  marker: person,
  askedAt: z.number(),
  committedAt: z.number().nullable(),
  criteria: z.number(),
  recordings: z.number(),
  assessment: z.string().nullable(),
  exercise: z.string().nullable(),
  closed: z.boolean(),
});

export const markingsAnswer: z.ZodType<Markings> = z.object({
  mine: z.array(markingLine),
  asked: z.array(markingLine),
});

const blindLine: z.ZodType<BlindLine> = z.object({
  line: z.number(),
  clock: z.string(),
  kind: z.enum(["told", "said", "learner", "chosen", "own-words", "record", "end"]),
  who: z.string(),
  text: z.string(),
  others: z.array(z.string()),
});

const markShape: z.ZodType<Mark> = z.object({
  recording: z.number(),
  criterion: z.string(),
  outcome,
  lines: z.array(z.number()),
  reason: z.string(),
});

export const markingAnswer: z.ZodType<MarkingTold> = z.object({
  line: markingLine,
  criteria: z.array(z.string()),
  recordings: z.array(z.object({ title: z.string(), lines: z.array(blindLine) })),
  marks: z.array(markShape).nullable(),
  compared: z.array(secondShape).nullable(),
});

const exerciseLine: z.ZodType<ExerciseLine> = z.object({
  id: z.string(),
  title: z.string(),
  madeAt: z.number(),
  madeBy: person,
  closedAt: z.number().nullable(),
  criteria: z.number(),
  recordings: z.number(),
  raters: z.number(),
  committed: z.number(),
});

export const exercisesAnswer = z.object({ exercises: z.array(exerciseLine) });

export const exerciseAnswer: z.ZodType<ExerciseTold> = z.object({
  line: exerciseLine,
  criteria: z.array(z.string()),
  recordings: z.array(z.string()),
  raters: z.array(
    z.object({ id: z.string(), name: z.string(), committedAt: z.number().nullable() }),
  ),
  judged: z
    .array(z.object({ ...judged, reason: z.string(), lines: z.array(z.number()) }))
    .nullable(),
  notes: z.array(z.object({ text: z.string(), at: z.number(), by: person })),
});

const playToMark: z.ZodType<PlayToMark> = z.object({
  id: z.string(),
  learner: z.string(),
  caseId: z.string(),
  title: z.string(),
  assessed: z.boolean(),
  endedAt: z.number(),
});

export const playsToMarkAnswer = z.object({ plays: z.array(playToMark) });
