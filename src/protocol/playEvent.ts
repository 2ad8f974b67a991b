/** Reads one event of a play at the edge: exactly the facts of src/play/event.ts, nothing beside them. */
import { z } from "zod";
import { CHANNELS, GRADES, MOODS, TRIGGERS, type PlayEvent } from "../play/event.ts";
import { OWN_WORDS_MAX, RECORD_TEXT_MAX } from "../play/play.ts";

/** Characters of an id, and of a line or an option; the longest of a case are a few hundred. */
const ID_MAX = 200;
const TEXT_MAX = 10_000;
/** Options on offer at once, fields of a record, ticks in a field. */
const LIST_MAX = 100;

const id = z.string().min(1).max(ID_MAX);
const text = z.string().max(TEXT_MAX);
const count = z.int().min(0);
const kind = z.enum(["say", "do", "look"]);
const answer = z.string().max(RECORD_TEXT_MAX);

/** Of a record, or of an act. */
const fields = z
  .record(id, z.union([answer, z.array(answer).max(LIST_MAX)]))
  .refine((each) => Object.keys(each).length <= LIST_MAX, "too many fields");
const act = z.strictObject({ id, on: id.exactOptional(), fields: fields.exactOptional() });

const fact = <T extends PlayEvent["type"], S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** One shape a type; the compiler sees that none is missing and that each is the event's own. */
const SHAPES = {
  PlayStarted: fact("PlayStarted", {
    caseId: id,
    storyHash: id,
    rubric: id,
    seed: count,
    mode: z.enum(["practice", "assessed"]),
    clock: count,
  }),
  SceneSet: fact("SceneSet", {
    place: id.exactOptional(),
    channel: z.enum(CHANNELS).exactOptional(),
    prop: id.exactOptional(),
    heading: text.exactOptional(),
    away: z.literal(true).exactOptional(),
  }),
  LineSpoken: fact("LineSpoken", {
    who: z.string().max(ID_MAX),
    text,
    mood: z.enum(MOODS).exactOptional(),
    sound: id.exactOptional(),
  }),
  MomentMet: fact("MomentMet", { moment: id, grade: z.enum(GRADES) }),
  MomentWaived: fact("MomentWaived", { moment: id }),
  Behaved: fact("Behaved", { trigger: z.enum(TRIGGERS) }),
  Harmed: fact("Harmed", { harm: id }),
  CriticalFailed: fact("CriticalFailed", { critical: id }),
  CueShown: fact("CueShown", { matter: id }),
  Referred: fact("Referred", { matter: id, rung: z.int().min(0).max(4) }),
  LimitRaised: fact("LimitRaised", { pence: count }),
  RedressGiven: fact("RedressGiven", {
    given: count,
    fair: z.int().min(1),
    alike: id.exactOptional(),
  }),
  RemedyAgreed: fact("RemedyAgreed", { remedy: id }),
  RemedyDone: fact("RemedyDone", { remedy: id }),
  PromiseMade: fact("PromiseMade", { promise: id, minutes: count }),
  PromiseKept: fact("PromiseKept", { promise: id }),
  PromiseMoved: fact("PromiseMoved", { promise: id, minutes: count }),
  PromiseWarned: fact("PromiseWarned", { promise: id }),
  ClockMoved: fact("ClockMoved", { minutes: count, hold: z.boolean() }),
  FactFound: fact("FactFound", { fact: id }),
  UntruthTold: fact("UntruthTold", { untruth: id }),
  UntruthFound: fact("UntruthFound", { untruth: id }),
  CriterionTouched: fact("CriterionTouched", { criterion: id }),
  RecordAsked: fact("RecordAsked", {}),
  PlayEnded: fact("PlayEnded", { ending: id }),
  OptionsOffered: fact("OptionsOffered", {
    turn: count,
    options: z.array(z.strictObject({ index: count, text, kind })).max(LIST_MAX),
    own: id.exactOptional(),
  }),
  ChoiceMade: fact("ChoiceMade", {
    turn: count,
    index: count,
    text,
    kind,
    act: act.exactOptional(),
  }),
  OwnWordsGiven: fact("OwnWordsGiven", {
    turn: count,
    prompt: id,
    text: z.string().min(1).max(OWN_WORDS_MAX),
  }),
  RecordWritten: fact("RecordWritten", { fields }),
  SteppedBack: fact("SteppedBack", { turn: count }),
} as const satisfies {
  readonly [T in PlayEvent["type"]]: z.ZodType<Extract<PlayEvent, { type: T }>>;
};

const [first, ...rest] = Object.values(SHAPES);

export const playEvent: z.ZodType<PlayEvent> = z.discriminatedUnion("type", [first!, ...rest], {
  error: "no event of a play has this type",
});
