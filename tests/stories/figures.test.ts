/** Statutory figures stand in the dated rule pack alone [SY12]. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/story/catalogue.ts";
import { STORIES } from "../../src/story/build/edition.ts";
import { CASES, ROOT, editionOf } from "../support/routes.ts";

const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const NUMBERS = new Map(WORDS.split(" ").map((word, at) => [word, at + 1]));
const ORDINALS = new Map([
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
]);
for (const [tens, value] of [
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
] as const) {
  NUMBERS.set(tens, value);
  for (const [word, unit] of [...NUMBERS].filter(([, n]) => n < 10)) {
    NUMBERS.set(`${tens}-${word}`, value + unit);
  }
}

/** Figures of the ombudsman's own rules, which no pack row states but a writer may recall. */
const RECALLED = ["8 weeks", "6 months"];

const PERIOD =
  /\b(\d+|[a-z]+(?:-[a-z]+)?)(?: or (\d+)\b[^.]*?)? ((?:business|working|calendar) )?(day|week|month|year)s?\b/gi;

const numberOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : (NUMBERS.get(word) ?? ORDINALS.get(word));

/** "thirty days" and "30 days" as "30 days"; a business or working day keeps its kind. */
function periodsIn(text: string): readonly string[] {
  return [...text.matchAll(PERIOD)].flatMap(([, amount = "", , kind, unit = ""]) => {
    const number = numberOf(amount.toLowerCase());
    if (number === undefined) return [];
    const business = kind && !/calendar/i.test(kind) ? "business " : "";
    return [`${number} ${business}${unit.toLowerCase()}s`];
  });
}

const pack = JSON.parse(readFileSync(join(ROOT, STORIES, "rules.json"), "utf8")) as {
  readonly rules: readonly Rule[];
};
// "15 business days, or 35 in exceptional cases": the second amount has the unit of the first.
const figuresOf = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set([
    ...RECALLED,
    ...rules.flatMap(({ text }) => [
      ...periodsIn(text),
      ...periodsIn(
        text.replaceAll(/(\d+ (?:business )?days), or (\d+)/g, "$1, or $2 business days"),
      ),
    ]),
  ]);

/** A rule binds the cases that name it, and every case if none does: a landlord's days are not a hotel's. */
const named = new Map(CASES.map((id) => [id, new Set(editionOf(id).data.brief.rules)]));
const bindingOn = (id: string): readonly Rule[] =>
  pack.rules.filter(
    (rule) =>
      named.get(id)?.has(rule.id) || ![...named.values()].some((rules) => rules.has(rule.id)),
  );

describe("[SY12] statutory figures", () => {
  it("are read from the rule pack in digits and in words", () => {
    for (const figure of ["30 days", "14 days", "15 business days", "35 business days"]) {
      expect([...figuresOf(pack.rules)]).toContain(figure);
    }
    expect(periodsIn("within thirty-five working days, or by the third business day")).toEqual([
      "35 business days",
      "3 business days",
    ]);
  });

  it.each(CASES)("stand nowhere in %s", (id) => {
    const figures = figuresOf(bindingOn(id));
    const folder = join(ROOT, STORIES, id);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /^(?!cases\b).*(\.ink|case\.json)$/.test(name),
    );
    expect(files).toContain("story.ink");
    const found = files.flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .flatMap((line, at) =>
          periodsIn(line)
            .filter((period) => figures.has(period))
            .map((period) => `${STORIES}/${id}/${name}:${at + 1}: ${period}: ${line.trim()}`),
        ),
    );
    expect(found).toEqual([]);
  });
});
