/**
 * Reads a pack from JSON. Whoever uploads one is told every problem by its path, at once. Sizes are
 * bounded before anything is looked at closely, so a hostile file is refused and costs little.
 * The same shape stands in packs/pack.schema.json; pack.schema.test.ts proves that they agree.
 */
import { z } from "zod";
import { ok, refused, type Result } from "../../play/result.ts";
import { checkPack } from "./checkPack.ts";
import { ACTIVITIES, type Pack } from "./pack.ts";

/** Characters of JSON text. The packs shipped are a tenth of this. */
const LONGEST_TEXT = 1_000_000;
/** Values in it, objects and lists included. */
const MOST_VALUES = 20_000;
const DEEPEST = 8;
/** Problems told at once, and characters of each. */
const MOST_TOLD = 60;
const LONGEST_TOLD = 240;

/** No control characters, and none that turn text round: what is read is what is there. */
const PLAIN = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;

/** Text on one line, of at least one visible and at most so many characters (code points). */
const text = (longest: number) =>
  z
    .string()
    .regex(/\S/, "is empty: write something here")
    .regex(PLAIN, "has a line break, a control character or one that turns text round: take it out")
    .refine((value) => [...value].length <= longest, {
      error: `is longer than ${longest} characters: shorten it`,
    });

const id = z
  .string()
  .regex(/^[\w.-]{1,60}$/, "must be 1 to 60 letters, digits, '.', '-' or '_' without spaces");
const date = z.iso.date("must be a real date as YYYY-MM-DD");
const whole = (least: number, most: number) => z.int().min(least).max(most);

const criterion = z.strictObject({
  id,
  lo: whole(1, 99),
  loSummary: text(200),
  ac: z
    .string()
    .regex(
      /^[A-Za-z0-9]{1,6}(?:\.[A-Za-z0-9]{1,6}){0,3}$/,
      "must be a number as the unit prints it, like 9.1b",
    ),
  summary: text(300),
  kind: z.enum(["knowledge", "performance"]),
  evidencedBy: z.array(z.enum(ACTIVITIES)).min(1).max(ACTIVITIES.length),
  transfer: text(600).or(z.literal("")),
});

const unit = z.strictObject({
  id,
  prefix: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,11}$/, "must be 1 to 12 small letters and digits, a letter first"),
  title: text(200),
  reference: text(40),
  level: whole(0, 8),
  credit: whole(0, 300),
  glh: whole(0, 3000),
  body: text(200),
  methods: z
    .array(z.strictObject({ name: text(120), standing: z.enum(["prescribed", "optional"]) }))
    .max(40),
  rolePlayListed: z.boolean().nullable(),
  workplaceExpected: z.boolean(),
  expired: date.nullable(),
  caution: text(1000),
  criteria: z.array(criterion).min(1).max(200),
  skills: z
    .array(z.strictObject({ area: z.enum(["English", "maths", "digital"]), activity: text(200) }))
    .max(40),
});

const question = z.strictObject({
  id,
  criteria: z.array(id).min(1).max(20),
  cases: z.array(id).max(50),
  text: text(600),
  lookFor: z.array(text(300)).min(1).max(10),
});

const packShape: z.ZodType<Pack> = z.strictObject({
  format: z.literal(1, "must be 1, the only format there is"),
  id,
  version: z
    .string()
    .regex(
      /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/,
      "must be three numbers with dots between, like 1.0.0",
    ),
  title: text(200),
  compiled: date,
  note: text(2000),
  unit,
  questions: z.array(question).max(1000),
});

/** As a person would write it: unit.criteria[12].kind. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, at) =>
      typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${String(step)}`,
    )
    .join("");

/** What an uploaded file says goes into our sentences only in part, and harmless. */
const told = (problem: string): string => {
  const clean = problem.replaceAll(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu, "?");
  return clean.length > LONGEST_TOLD ? `${clean.slice(0, LONGEST_TOLD)}…` : clean;
};

const badPack = (problems: readonly string[]): Result<never, "bad-pack"> => {
  const left = problems.length - MOST_TOLD;
  const more = left > 0 ? [`and ${left} more`] : [];
  return refused("bad-pack", [...problems.slice(0, MOST_TOLD).map(told), ...more].join("\n"));
};

/** Why the value is too large to be looked at closely, or null. It walks at most MOST_VALUES. */
const tooLarge = (value: unknown): string | null => {
  let values = 0;
  const waiting: [unknown, number][] = [[value, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [each, depth] = next;
    if (depth > DEEPEST) return `the file is nested more than ${DEEPEST} deep, which no pack is`;
    if (typeof each !== "object" || each === null) continue;
    if (Object.hasOwn(each, "__proto__"))
      return 'the file has a field "__proto__", which no pack has';
    const within = Object.values(each);
    values += within.length;
    if (values > MOST_VALUES) {
      return `the file has more than ${MOST_VALUES} values: split the pack, one for each unit`;
    }
    for (const inner of within) waiting.push([inner, depth + 1]);
  }
  return null;
};

const parse = (json: string): Result<unknown, "bad-pack"> => {
  if (json.length > LONGEST_TEXT) {
    return badPack([`the file is longer than ${LONGEST_TEXT} characters, which no pack is`]);
  }
  try {
    return ok(JSON.parse(json.replace(/^\ufeff/, "")));
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    return badPack([`the file is not JSON: ${why}`]);
  }
};

/**
 * The pack in a JSON text, or in what has been parsed from one. Refused as `bad-pack`; the message
 * has a line for each problem, beginning with its path ("unit.criteria[12].kind: ...").
 */
export const readPack = (given: unknown): Result<Pack, "bad-pack"> => {
  const value = typeof given === "string" ? parse(given) : ok(given);
  if (!value.ok) return value;
  const large = tooLarge(value.value);
  if (large !== null) return badPack([large]);
  const shaped = packShape.safeParse(value.value);
  if (!shaped.success) {
    return badPack(
      shaped.error.issues.map(({ path, message }) => `${pathOf(path) || "the pack"}: ${message}`),
    );
  }
  const problems = checkPack(shaped.data);
  return problems.length > 0 ? badPack(problems) : ok(shaped.data);
};
