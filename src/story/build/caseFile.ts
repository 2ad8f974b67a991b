/** Reads case.json at the edge: shape first, then that every id it names exists. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { CaseData } from "../../play/case.ts";
import { CHANNELS, DIMENSIONS } from "../../play/event.ts";
import { BEHAVIOURS } from "../../play/rubric/behaviours.ts";
import { CaseError } from "./compile.ts";

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

const caseFile = z.strictObject({
  id,
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
  criticals: z.record(id, text),
  facts: z.record(id, text),
  ownWords: z.record(id, text),
  record: z.strictObject({ title: text, fields: z.array(recordField).min(1) }),
  endings: z.record(id, text),
  criteria: z.array(z.string().regex(/^(ext|int|l1|prob)-\d+\.\d+[a-c]?$/)).min(1),
});

/** Ids that are named somewhere and declared nowhere, and other breaks between the parts. */
function crossCheck(data: CaseData): string[] {
  const problems: string[] = [];
  const need = (known: boolean, message: string): void => {
    if (!known) problems.push(message);
  };
  const moments = new Map(data.moments.map((moment) => [moment.id, moment]));
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    moments: data.moments,
    matters: data.matters,
    promises: data.promises,
    remedies: data.remedies,
    "record.fields": data.record.fields,
  };
  for (const [name, list] of Object.entries(lists)) {
    need(new Set(list.map(({ id }) => id)).size === list.length, `${name}: two share one id`);
  }
  need(data.cast[data.persona.who] !== undefined, `persona.who: no "${data.persona.who}" in cast`);
  const sum = data.weights.R + data.weights.I + data.weights.E + data.weights.S;
  need(Math.abs(sum - 1) < 0.001, `weights: add up to ${sum.toFixed(2)}, not 1`);
  for (const moment of data.moments) {
    need(
      moment.behaviour[0]?.toUpperCase() === moment.dimension,
      `moments ${moment.id}: behaviour ${moment.behaviour} is not of dimension ${moment.dimension}`,
    );
  }
  const named = [
    ...data.matters.map((m) => [`matters ${m.id}`, m.moment] as const),
    ...data.promises.flatMap((p) => (p.moment ? [[`promises ${p.id}`, p.moment] as const] : [])),
    ...data.remedies.flatMap((r) => (r.informs ? [[`remedies ${r.id}`, r.informs] as const] : [])),
  ];
  for (const [where, moment] of named) need(moments.has(moment), `${where}: no moment "${moment}"`);
  for (const matter of data.matters) {
    const critical = matter.critical?.id;
    need(
      critical === undefined || data.criticals[critical] !== undefined,
      `matters ${matter.id}: no critical "${critical}"`,
    );
  }
  const known: Record<string, ReadonlySet<string>> = {
    fact: new Set(Object.keys(data.facts)),
    met: new Set(moments.keys()),
    remedy: new Set(data.remedies.map((r) => r.id)),
    agreed: new Set(data.remedies.map((r) => r.id)),
    promise: new Set(data.promises.map((p) => p.id)),
    kept: new Set(data.promises.map((p) => p.id)),
    referred: new Set(data.matters.map((m) => m.id)),
    ending: new Set(Object.keys(data.endings)),
  };
  for (const field of data.record.fields) {
    if (field.kind !== "one" && field.kind !== "many") continue;
    need(
      new Set(field.options.map(({ id }) => id)).size === field.options.length,
      `record ${field.id}: two options share one id`,
    );
    for (const option of field.options) {
      const [kind = "", name = ""] = option.when.replace(/^!/, "").split(":");
      need(
        kind === "always" || kind === "redress" || known[kind]?.has(name) === true,
        `record ${field.id}/${option.id}: condition "${option.when}" names nothing in this case`,
      );
    }
  }
  return problems;
}

/** The case data of a file, or CaseError with every problem found. */
export function readCaseFile(file: string): CaseData {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CaseError([
      error instanceof SyntaxError
        ? `${file}: not valid JSON: ${error.message}`
        : `${file}: cannot be read; every case needs a case.json beside its story.ink`,
    ]);
  }
  const parsed = caseFile.safeParse(json);
  if (!parsed.success) {
    throw new CaseError(
      parsed.error.issues.map((issue) => `${file}: ${issue.path.join(".")}: ${issue.message}`),
    );
  }
  const data = parsed.data as CaseData;
  const problems = crossCheck(data);
  if (problems.length > 0) throw new CaseError(problems.map((problem) => `${file}: ${problem}`));
  return data;
}
