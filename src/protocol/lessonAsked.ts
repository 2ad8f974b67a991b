/** Reads what pages send of a lesson: the facts of src/lesson/event.ts, bounded. */
import { z } from "zod";
import { CHAIR_MINUTES_MOST } from "../lesson/chair/event.ts";
import { BLOCK_KINDS, type LessonEvent } from "../lesson/event.ts";
import { BLOCK_MINUTES } from "../lesson/admit.ts";
import { AUTHORITY } from "../play/event.ts";
import { editionHash } from "./batch.ts";
import { choices, fact, id, index, maybeId, seed, text } from "./lessonShapes.ts";
import { TRIAD_SHAPES } from "./triadAsked.ts";
import {
  BLOCKS_MOST,
  LESSON_EVENTS_SENT,
  LESSON_LINE_MOST,
  LESSON_NAME_MOST,
  LESSON_TEXT_MOST,
  REFUSALS_MOST,
  SCENE_CHOICES_MOST,
  VOTE_OPTIONS_MOST,
} from "./lesson.ts";

const plan = z.strictObject({
  title: text(LESSON_NAME_MOST),
  blocks: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(BLOCK_KINDS),
        title: text(LESSON_NAME_MOST),
        minutes: z.int().min(1).max(BLOCK_MINUTES),
        caseId: maybeId,
        text: text(LESSON_TEXT_MOST),
      }),
    )
    .max(BLOCKS_MOST),
});

const scene = z.strictObject({
  caseId: id,
  storyHash: editionHash,
  seed,
  choices,
  answers: z.array(z.enum(AUTHORITY)).max(SCENE_CHOICES_MOST).exactOptional(),
});

/** One shape a type; the compiler sees that none is missing and that each is the event's own. */
const SHAPES = {
  Planned: fact("Planned", { plan }),
  Started: fact("Started", {}),
  BlockBegun: fact("BlockBegun", { block: id, from: maybeId }),
  Paused: fact("Paused", {}),
  Resumed: fact("Resumed", {}),
  Extended: fact("Extended", { minutes: z.int().min(-BLOCK_MINUTES).max(BLOCK_MINUTES) }),
  Ended: fact("Ended", {}),
  Frozen: fact("Frozen", { freeze: id, title: text(LESSON_NAME_MOST), scene, whole: z.boolean() }),
  SceneMoved: fact("SceneMoved", { freeze: id, choices }),
  Thawed: fact("Thawed", { freeze: id }),
  VoteOpened: fact("VoteOpened", {
    freeze: id,
    vote: id,
    options: z
      .array(z.strictObject({ index, text: text(LESSON_TEXT_MOST) }))
      .max(VOTE_OPTIONS_MOST),
  }),
  Voted: fact("Voted", { vote: id, index, why: text(LESSON_LINE_MOST) }),
  HandsCounted: fact("HandsCounted", {
    vote: id,
    counts: z
      .array(z.strictObject({ index, count: z.int().min(0).max(1000) }))
      .max(VOTE_OPTIONS_MOST),
  }),
  VoteClosed: fact("VoteClosed", { vote: id }),
  SpreadShown: fact("SpreadShown", { vote: id, shown: z.boolean() }),
  BranchesShown: fact("BranchesShown", {
    freeze: id,
    branches: z.tuple([index, index]).readonly().nullable(),
  }),
  ArgumentKept: fact("ArgumentKept", {
    freeze: id,
    index: index.nullable(),
    text: text(LESSON_TEXT_MOST),
  }),
  ChairSet: fact("ChairSet", {
    chair: z.strictObject({
      open: z.boolean(),
      minutes: z.int().min(1).max(CHAIR_MINUTES_MOST),
      peer: maybeId,
      named: z.boolean(),
    }),
  }),
  Asked: fact("Asked", {
    ask: id,
    put: z.strictObject({
      about: text(LESSON_NAME_MOST),
      playId: maybeId,
      question: text(LESSON_LINE_MOST),
      rule: text(LESSON_TEXT_MOST),
      said: text(LESSON_TEXT_MOST),
      own: text(LESSON_TEXT_MOST),
      refusals: z.array(text(LESSON_LINE_MOST)).max(REFUSALS_MOST),
    }),
  }),
  AskAnswered: fact("AskAnswered", {
    ask: id,
    to: id,
    answer: z.enum(AUTHORITY),
    reason: text(LESSON_LINE_MOST),
  }),
  AskSettled: fact("AskSettled", { ask: id, by: z.enum(["person", "scripted"]) }),
  Nudged: fact("Nudged", { to: maybeId, text: text(LESSON_LINE_MOST) }),
  Answered: fact("Answered", { block: id, question: index, text: text(LESSON_TEXT_MOST) }),
  ...TRIAD_SHAPES,
} as const satisfies {
  readonly [T in LessonEvent["type"]]: z.ZodType<Extract<LessonEvent, { type: T }>>;
};

const [first, ...rest] = Object.values(SHAPES);

export const lessonEvent: z.ZodType<LessonEvent> = z.discriminatedUnion("type", [first!, ...rest], {
  error: "no event of a lesson has this type",
});

export const lessonMaking = z.strictObject({ id: z.uuid(), plan });

/** Each event is read on its own, so that one bad one does not hold up the others. */
export const lessonEventsSent = z.strictObject({
  events: z
    .array(z.strictObject({ id: z.uuid(), event: z.unknown() }))
    .min(1)
    .max(LESSON_EVENTS_SENT),
});
