/** The shapes of a project's files. What their fields mean stands at ProjectData (src/project/data.ts). */
import { z } from "zod";
import { GRADES } from "../../play/event.ts";
import { EFFECTS, NEEDS, PILOT_WEEKS, type Need } from "../../project/data.ts";

const id = z.string().regex(/^[\w.-]+$/, "letters, digits, '.', '-' and '_' only");
const text = z.string().trim().min(1);
const titled = z.strictObject({ id, title: text });
const chance = z.number().min(0).max(1);
const grade = z.enum(GRADES);
const pounds = z.number().min(0);

const mechanism = z.discriminatedUnion("acts", [
  z.strictObject({ acts: z.enum(["again", "new"]), trouble: id, times: z.number().min(0) }),
  z.strictObject({ acts: z.literal("back"), trouble: id, plus: z.number() }),
  z.strictObject({
    acts: z.enum(["back-minutes", "desk-minutes", "agents", "workers"]),
    plus: z.number(),
  }),
]);

const way = z.strictObject({ id, title: text, about: text, grade, why: text });
const ids = z.array(id).min(1);

const service = z.strictObject({
  troubles: z
    .array(
      z.strictObject({
        id,
        perDay: z.number().positive(),
        again: z.number().min(0).max(0.95),
        againDays: z.number().positive(),
        back: chance,
      }),
    )
    .min(2),
  desk: z.strictObject({
    agents: z.int().positive(),
    minutes: z.number().positive(),
    patience: z.number().positive().nullable(),
    redial: chance,
    redialMinutes: z.number().positive(),
    standard: z.number().min(0),
  }),
  back: z.strictObject({
    workers: z.int().positive(),
    minutes: z.number().positive(),
    promisedDays: z.number().positive(),
    chase: chance,
  }),
  day: z.strictObject({
    minutes: z.number().positive(),
    hours: z.array(z.number().positive()).min(1),
    weekdays: z.array(z.number().positive()).length(5),
  }),
});

export const recordShape = z.strictObject({
  id,
  week: z.literal([1, 2, 3, 4]),
  when: z.string().regex(/^(Mon|Tue|Wed|Thu|Fri) \d\d:\d\d$/, 'a day and a time, like "Mon 09:12"'),
  channel: id,
  who: text,
  again: z.boolean(),
  code: id,
  cause: id,
  minutes: z.int().min(1).max(180),
  words: text,
});

export const replyShape = z.strictObject({
  id,
  asked: z.enum(["before", "better", "same"]),
  who: text,
  score: z.literal([1, 2, 3, 4, 5]),
  theme: id,
  words: text,
  group: id,
  by: ids,
  ticks: z.record(id, text),
});

export const projectShape = z.strictObject({
  channels: z.array(titled).min(2),
  codes: z.array(titled).min(3),
  causes: z.array(titled).min(4),
  mainCause: id,
  team: text,
  themes: z.array(titled).min(3),
  mainTheme: id,
  survey: z.strictObject({
    questions: z
      .array(
        z.strictObject({
          id,
          title: text,
          kind: z.enum(["scale", "choice", "open"]),
          fault: text.exactOptional(),
        }),
      )
      .min(8),
    groups: z.array(titled).min(2),
    means: z.array(titled).min(2),
    people: z.array(way.extend({ asks: ids, by: ids.exactOptional() })).min(3),
    ways: z
      .array(way.extend({ by: ids, answers: chance, words: z.literal(false).exactOptional() }))
      .min(3),
    claims: z
      .array(way.extend({ narrow: z.strictObject({ grade, why: text }).exactOptional() }))
      .min(3),
  }),
  options: z
    .array(
      z.strictObject({
        id,
        title: text,
        what: text,
        setUp: pounds,
        perWeek: pounds,
        customer: z.enum(EFFECTS),
        staff: z.enum(EFFECTS),
        forIt: z.array(text).min(1),
        against: z.array(text).min(1),
        pilotReach: chance,
        rampDays: z.int().min(0),
        mechanisms: z.array(mechanism).min(1),
      }),
    )
    .min(3),
  adjustments: z
    .array(
      z.strictObject({
        id,
        title: text,
        what: text,
        options: z.array(id).min(1),
        eases: z.boolean(),
        mechanisms: z.array(mechanism).min(1),
      }),
    )
    .min(1),
  colleagues: z
    .array(
      z.strictObject({
        who: id,
        view: text,
        moves: z.array(z.strictObject({ id, text, grade, reply: text })).min(2),
      }),
    )
    .min(2),
  authority: z.strictObject({
    manager: id,
    holder: id,
    limit: pounds,
    refusals: z.strictObject(
      Object.fromEntries(NEEDS.map((need) => [need, text])) as Record<Need, typeof text>,
    ),
    yes: text,
  }),
  measures: z.array(z.strictObject({ id, title: text, sound: z.boolean() })).min(2),
  notices: z
    .array(
      z.strictObject({
        id,
        title: text,
        to: z.array(z.enum(["customers", "team"])).min(1),
        needed: z.array(z.enum(["start", "midway", "end"])),
        fault: text.exactOptional(),
      }),
    )
    .min(4),
  weekNotes: z.array(text).length(PILOT_WEEKS),
  service,
});
