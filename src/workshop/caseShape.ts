/** The shape of a case.json. What its fields mean stands at CaseData (src/play/case.ts). */
import { z } from "zod";
import { ACTIVITIES } from "../play/case.ts";
import { AUTHORITY, CHANNELS, DIMENSIONS } from "../play/event.ts";
import { BEHAVIOURS } from "../play/rubric/behaviours.ts";

const id = z.string().regex(/^[\w.-]+$/, "letters, digits, '.', '-' and '_' only");
const text = z.string().trim().min(1);
const percent = z.number().min(0).max(100);
const minutes = z.int().min(0);
const byDimension = <T extends z.ZodType>(each: T) =>
  z.strictObject({ R: each, I: each, E: each, S: each });

const recordOption = z.strictObject({ id, label: text, when: text });
const fieldBase = { id, label: text, hint: text.optional(), essential: z.boolean() };
const recordField = z.discriminatedUnion("kind", [
  z.strictObject({ ...fieldBase, kind: z.literal("text") }),
  z.strictObject({ ...fieldBase, kind: z.literal("money") }),
  z.strictObject({ ...fieldBase, kind: z.literal("one"), options: z.array(recordOption).min(2) }),
  z.strictObject({ ...fieldBase, kind: z.literal("many"), options: z.array(recordOption).min(2) }),
]);

const phrases = z.array(text).min(1);
const pointBase = { id, title: text, look: text, when: z.array(text).optional() };
const letterPoint = z.discriminatedUnion("kind", [
  z.strictObject({ ...pointBase, kind: z.literal("words"), all: z.array(phrases).min(1) }),
  z.strictObject({ ...pointBase, kind: z.literal("name"), any: phrases }),
  z.strictObject({ ...pointBase, kind: z.literal("amount"), pence: z.int().min(1).optional() }),
  z.strictObject({ ...pointBase, kind: z.literal("time"), any: phrases }),
  z.strictObject({ ...pointBase, kind: z.literal("without"), any: phrases }),
]);
const letter = z.strictObject({
  id,
  channel: z.enum(["email", "letter"]),
  to: text,
  subject: text,
  prompt: text,
  points: z.array(letterPoint).min(1),
  model: z.array(z.strictObject({ text, when: z.array(text).optional() })).min(1),
});

export const caseShape = z.strictObject({
  id,
  activity: z.enum(ACTIVITIES).exactOptional(),
  title: text,
  organisation: text,
  sector: text,
  customer: z.enum(["external", "internal", "both"]),
  level: z.enum(["1", "3", "1/3"]),
  channels: z.array(z.enum(CHANNELS)).min(1),
  length: z.number().positive(),
  turns: z.int().positive(),
  practises: text,
  brief: z.strictObject({
    role: text,
    situation: text,
    standards: z.array(text).min(1),
    authority: text,
    note: text.optional(),
    meet: z.array(id).min(1).exactOptional(),
    rules: z.array(id).min(1),
  }),
  start: z.strictObject({
    day: text,
    clock: minutes,
    place: id,
    channel: z.enum(CHANNELS),
    prop: id.optional(),
    perChoice: minutes,
  }),
  persona: z.strictObject({
    who: id,
    heat: percent,
    trust: percent,
    patience: percent,
    priorFailures: z.int().min(0),
    volatility: z.number().min(0.5).max(3),
  }),
  cast: z.record(
    id,
    z.strictObject({
      name: text,
      role: text,
      look: id,
      voice: z.strictObject({
        register: z.enum(["low", "mid-low", "mid-high", "high"]),
        pitch: z.number().min(0.8).max(1.25),
      }),
    }),
  ),
  weights: byDimension(z.number().positive().max(1)),
  cuts: byDimension(z.number().gt(0).lt(1)),
  limit: z.int().min(0),
  moments: z.array(
    z.strictObject({
      id,
      dimension: z.enum(DIMENSIONS),
      weight: z.literal([1, 2, 3]),
      behaviour: z.enum(Object.keys(BEHAVIOURS)),
      title: text,
      model: text,
      why: text,
    }),
  ),
  matters: z.array(
    z.strictObject({
      id,
      title: text,
      right: z.array(z.int().min(0).max(4)).min(1),
      redFlag: z.boolean(),
      moment: id,
      withinTurns: z.int().positive().optional(),
      critical: z.strictObject({ afterTurns: z.int().positive(), id }).optional(),
    }),
  ),
  promises: z.array(z.strictObject({ id, text, grace: minutes, moment: id.optional() })),
  remedies: z.array(
    z.strictObject({ id, title: text, informs: id.optional(), exempt: z.boolean() }),
  ),
  asks: z
    .array(
      z.strictObject({
        id,
        who: id,
        // As much as a lesson's chair takes (src/protocol/lesson.ts).
        question: text.max(400),
        rule: text.max(4000),
        scripted: z.strictObject({ answer: z.enum(AUTHORITY), reason: text }),
        refusals: z.array(text.max(400)).min(1).max(10),
      }),
    )
    .min(1)
    .exactOptional(),
  criticals: z.record(id, text),
  facts: z.record(id, text),
  ownWords: z.record(id, text),
  letters: z.array(letter).optional(),
  record: z.strictObject({ title: text, fields: z.array(recordField).min(1) }),
  endings: z.record(id, text),
  // As the packs name them (docs/PACKS.md), a centre's own among them.
  criteria: z
    .array(
      z
        .string()
        .regex(
          /^[a-z][a-z0-9]{0,11}-[A-Za-z0-9]{1,6}(?:\.[A-Za-z0-9]{1,6}){0,3}$/,
          'the unit\'s prefix, a hyphen and the number, like "ext-9.1b"',
        ),
    )
    .min(1),
});
