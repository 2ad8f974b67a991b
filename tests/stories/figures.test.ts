/** Statutory figures stand in the dated rule pack alone [SY12]. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaseData } from "../../src/play/case.ts";
import type { Rule } from "../../src/story/catalogue.ts";
import { allIds, STORIES } from "../../src/story/build/edition.ts";
import { figuresIn, readable, strayFigures, type Bounds } from "../support/figures.ts";
import { ROOT } from "../support/routes.ts";
import { COINCIDENCES } from "./coincidences.ts";

/** What the rules of other trades and years say, and a writer may recall though no row states it. */
const RECALLED = ["8 week", "6 month", "40 business day", "28 day"];

const { rules } = JSON.parse(readFileSync(join(ROOT, STORIES, "rules.json"), "utf8")) as {
  readonly rules: readonly Rule[];
};
const figuresOf = (some: readonly Rule[]): readonly string[] =>
  some.flatMap(({ text }) => figuresIn(text));

const ALL = allIds(ROOT);
const briefs = new Map(
  ALL.map((id) => {
    const text = readFileSync(join(ROOT, STORIES, id, "case.json"), "utf8");
    return [id, (JSON.parse(text) as CaseData).brief];
  }),
);

/** What may be said in texts about these cases. */
function boundsOf(ids: readonly string[]): Bounds {
  const told = ids.flatMap((id) => briefs.get(id) ?? []);
  return {
    named: figuresOf(rules.filter(({ id }) => told.some((brief) => brief.rules.includes(id)))),
    statutory: [...RECALLED, ...figuresOf(rules)],
    house: told.flatMap(({ role, situation, standards, authority, note }) =>
      [role, situation, ...standards, authority, note ?? ""].flatMap(figuresIn),
    ),
  };
}

const linesOf = (path: string): readonly string[] =>
  readFileSync(join(ROOT, path), "utf8").split("\n").map(readable);

const coincides = (file: string, line: string, stray: string): boolean =>
  COINCIDENCES.some(
    (known) =>
      file === known.file && line.includes(known.words) && stray.startsWith(`${known.figure} is `),
  );

const strayIn = (id: string, name: string, bounds: Bounds): readonly string[] =>
  linesOf(`${STORIES}/${id}/${name}`).flatMap((line, at) =>
    strayFigures(line, bounds)
      .filter((stray) => !coincides(`${id}/${name}`, line, stray))
      .map((stray) => `${STORIES}/${id}/${name}:${at + 1}: ${stray}: ${line.trim()}`),
  );

const filesOf = (id: string): readonly string[] =>
  readdirSync(join(ROOT, STORIES, id)).filter((name) => /\.(?:ink|json)$/.test(name));

interface Question {
  readonly id: string;
  readonly cases?: readonly string[];
  readonly text: string;
  readonly lookFor: readonly string[];
}

describe("[SY12] statutory figures", () => {
  it("are read in digits and in words", () => {
    expect(
      figuresIn("within thirty-five working days, by the third business day, or in two to 3 weeks"),
    ).toEqual(["35 business day", "3 business day", "2 week", "3 week"]);
    expect(figuresIn("15 business days, or 35 in exceptional cases")).toEqual([
      "15 business day",
      "35 business day",
    ]);
    expect(figuresIn("at least 95% of them, £1,846.20, an eight-week wait, a fortnight")).toEqual([
      "8 week",
      "14 day",
      "2 week",
      "95 %",
      "£1846.20",
    ]);
    for (const figure of ["30 day", "5 business day", "20 business day", "6 week", "£10.34"]) {
      expect(figuresOf(rules)).toContain(figure);
    }
  });

  it("may be said by nobody where their rule binds, and elsewhere only if the brief has them", () => {
    const bounds = { named: ["10 business day"], statutory: ["10 business day", "8 week"] };
    const strict = { ...bounds, house: [] };
    expect(strayFigures("You'll hear within ten working days.", strict)).toHaveLength(1);
    expect(strayFigures("You'll hear within ten days.", strict)).toHaveLength(1);
    expect(strayFigures("It took eight weeks.", strict)).toHaveLength(1);
    expect(strayFigures("It took nine weeks.", strict)).toEqual([]);
    expect(strayFigures("It took eight weeks.", { ...bounds, house: ["8 week"] })).toEqual([]);
    expect(
      strayFigures("Within ten working days.", { ...bounds, house: ["10 business day"] }),
    ).toHaveLength(1);
  });

  it("are suspected wherever a figure stands beside words of the law", () => {
    const bounds = { named: [], statutory: [], house: ["2 day"] };
    expect(strayFigures("By law that's seven weeks.", bounds)).toHaveLength(1);
    expect(strayFigures("The ombudsman wants 80 per cent. I've five days.", bounds)).toHaveLength(
      1,
    );
    expect(strayFigures("By law? Our own two days, rather.", bounds)).toEqual([]);
    expect(strayFigures("The £386 may go to the ombudsman.", bounds)).toEqual([]);
  });

  it("are not the time that a scene's heading gives, nor a writer's comment", () => {
    expect(readable("She is back. # heading:Five days later # mood:sad // after 8 weeks")).toBe(
      "She is back. # mood:sad",
    );
  });

  it.each(ALL)("stand nowhere in %s that its brief does not state", (id) => {
    const files = filesOf(id);
    expect(files).toContain("case.json");
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap((name) => strayIn(id, name, boundsOf([id])))).toEqual([]);
  });

  it.each(readdirSync(join(ROOT, "packs")).filter((name) => name !== "pack.schema.json"))(
    "stand nowhere in the question bank of %s",
    (name) => {
      const lines = linesOf(`packs/${name}`);
      const { questions } = JSON.parse(lines.join("\n")) as { questions: readonly Question[] };
      expect(questions.length).toBeGreaterThan(0);
      const stray = questions.flatMap(({ id, cases = [], text, lookFor }) =>
        [text, ...lookFor].flatMap((said) =>
          strayFigures(said, boundsOf(cases)).map((why) => {
            const from = lines.findIndex((line) => line.includes(JSON.stringify(id)));
            const at = lines.findIndex(
              (line, n) => n > from && line.includes(JSON.stringify(said)),
            );
            return `packs/${name}:${at + 1}: ${why}: ${said}`;
          }),
        ),
      );
      expect(stray).toEqual([]);
    },
  );

  it("coincide with a story's own times only where they are known to", () => {
    const unneeded = COINCIDENCES.filter(({ file, words, figure }) => {
      const [id = "", name = ""] = file.split("/");
      return !linesOf(`${STORIES}/${id}/${name}`).some(
        (line) =>
          line.includes(words) &&
          strayFigures(line, boundsOf([id])).some((stray) => stray.startsWith(`${figure} is `)),
      );
    });
    expect(unneeded).toEqual([]);
  });
});

describe("[SY12] the rule pack", () => {
  it("says of every rule where it comes from, since when, and when that was checked", () => {
    const DAY = /^\d{4}-\d{2}-\d{2}$/;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, source, note, jurisdiction, effectiveFrom, checkedOn } of rules) {
      expect(
        [id, source, jurisdiction, note ?? source].every((text) => text.trim() !== ""),
        id,
      ).toBe(true);
      expect(effectiveFrom, id).toMatch(DAY);
      expect(checkedOn, id).toMatch(DAY);
      expect(effectiveFrom < checkedOn, id).toBe(true);
    }
  });

  it("has the rules that the cases name, and no others", () => {
    const wanted = new Set([...briefs.values()].flatMap((brief) => brief.rules));
    expect([...wanted].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
});
