/** The shape of a shift.json. What its fields mean stands at ShiftData (src/shift/day.ts). */
import { z } from "zod";
import { CHANNELS } from "../../play/event.ts";
import { ERRAND_GROUPS, SIDES, TEMPERS } from "../../shift/day.ts";

const id = z.string().regex(/^[\w.-]+$/, "letters, digits, '.', '-' and '_' only");
const text = z.string().trim().min(1);
const minutes = z.int().min(0);
const list = z.array(text);
const named = z.strictObject({ id, title: text });

const reply = z.strictObject({
  text,
  kind: z.enum(["say", "do", "look"]).exactOptional(),
  minutes,
  when: list.exactOptional(),
  tags: list.exactOptional(),
  answer: list.exactOptional(),
  to: id,
  next: id.exactOptional(),
  gave: id.exactOptional(),
});

const step = z.strictObject({ id, lines: list.exactOptional(), replies: z.array(reply).min(1) });

const steps = z.array(step).min(1);

const standard = z.discriminatedUnion("kind", [
  z.strictObject({ id, title: text, kind: z.literal("answer"), minutes }),
  z.strictObject({ id, title: text, kind: z.literal("act"), minutes, from: text, to: text }),
]);

export const shiftShape = z.strictObject({
  closes: minutes,
  minutes: z.strictObject({ log: minutes, report: minutes }),
  standards: z.array(standard).min(1),
  causes: z.array(named).min(2),
  nexts: z.array(named).min(2),
  contacts: z
    .array(
      z.strictObject({
        id,
        who: id,
        channel: z.enum(CHANNELS),
        side: z.enum(SIDES),
        temper: z.enum(TEMPERS).exactOptional(),
        gist: text,
        at: minutes,
        spread: minutes,
        when: list.exactOptional(),
        standard: id,
        patience: z.int().positive(),
        again: z.int().positive().exactOptional(),
        lost: list.exactOptional(),
        cause: id,
        alike: id.exactOptional(),
        steps: z.array(step.extend({ hot: list.min(1).exactOptional() })).min(1),
        back: id.exactOptional(),
      }),
    )
    .min(1),
  errands: z.array(
    z.strictObject({
      id,
      group: z.enum(ERRAND_GROUPS),
      title: text,
      when: list.exactOptional(),
      once: z.literal(true).exactOptional(),
      steps,
    }),
  ),
  happenings: z.array(
    z.strictObject({
      id,
      at: minutes,
      when: list.exactOptional(),
      tags: list.exactOptional(),
      lines: list.exactOptional(),
    }),
  ),
  panel: z.array(z.strictObject({ id, from: minutes, when: list.exactOptional(), text })),
  pattern: z.strictObject({
    cause: id,
    proof: text,
    least: z.int().min(2),
    to: id,
    by: minutes,
  }),
  moments: z.strictObject({
    standards: id,
    records: id,
    sorted: id,
    pattern: id,
    briefing: id,
    alike: id.exactOptional(),
  }),
  words: z.strictObject({ manager: id, team: id }),
  ending: id,
});
