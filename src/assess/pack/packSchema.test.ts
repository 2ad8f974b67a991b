/** The schema that is published for whoever writes a pack, and the reader, must not disagree. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { packSchema, packTexts } from "../../../tests/support/packs.ts";
import { readPack } from "./readPack.ts";

const matches = new Ajv2020({ strictTypes: false }).compile(packSchema());

/** What a schema cannot say; docs/PACKS.md lists it. */
const BEYOND_A_SCHEMA =
  /\.id: ".*" stands here a second time$|is not a criterion of this pack$|no question bears on|, the unit's prefix and the ac$|must be a real date/;

type Json = Record<string | number, unknown>;
type Path = readonly (string | number)[];

/**
 * A pack with one question for each criterion and no more: further ones are alike to a schema, and
 * each makes every one of some thousands of readings longer.
 */
function slim(text: string): string {
  const pack = JSON.parse(text) as { questions: { criteria: string[] }[] };
  const asked = new Set<string>();
  const questions = pack.questions.filter(({ criteria }) => {
    const first = criteria.some((id) => !asked.has(id));
    for (const id of criteria) asked.add(id);
    return first;
  });
  return JSON.stringify({ ...pack, questions });
}

/** Where values stand, one place for each kind of place: all criteria are alike to a schema. */
const placesIn = (value: unknown): readonly Path[] => {
  const kinds = new Map<string, Path>();
  const walk = (each: unknown, path: Path): void => {
    const kind = path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
    if (path.length > 0 && !kinds.has(kind)) kinds.set(kind, path);
    if (typeof each !== "object" || each === null) return;
    for (const key of Array.isArray(each) ? each.keys() : Object.keys(each)) {
      walk((each as Json)[key], [...path, key]);
    }
  };
  walk(value, []);
  return [...kinds.values()];
};

const LENGTHS = [10, 20, 40, 50, 60, 120, 200, 300, 600, 1000, 2000].flatMap((n) => [n, n + 1]);

const ODD_NUMBERS = [-1, 0, 1, 1.5, 8, 9, 99, 100, 300, 301, 3000, 3001, 1e9];
const ODD_TEXTS = [
  ["", " ", "x", "A.1", "s01", "two words", "-", "1.1.1.1.1", "abcdefg", "abcdefghijklm"],
  ["one\ntwo", "left\u202eright", "half \ud83d", "end\u2028", "\u0085", "tab\t", "café"],
  ["1.0.0", "1.0", "01.0.0", "100000.0.0", "2026-11-22", "2026-02-30", "2026-13-01"],
  ["knowledge", "performance", "optional", "role-play", "exam", "English", "ICT"],
].flat();

/** Values to stand anywhere: each bound from both sides, and what is odd. */
const ODD: readonly unknown[] = [
  ...LENGTHS.flatMap((n) => ["x".repeat(n), "\u{1f600}".repeat(n)]),
  ...ODD_NUMBERS,
  ...ODD_TEXTS,
  null,
  true,
  [],
  ["x"],
  [""],
  {},
];

/** Numbers of entries, the bounds of every list from both sides. */
const COUNTS = [0, 1, 10, 11, 20, 21, 40, 41, 50, 51, 200, 201, 1000, 1001];

/** A list of so many entries like those that stand there. */
const ofLength = (list: readonly unknown[], count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, at) =>
    typeof list[0] === "object" ? list[0] : (list[at] ?? `x${at}`),
  );

/** Every way of changing the value at a place, as the whole pack it gives. */
function* changesAt(text: string, path: Path): Generator<readonly [string, unknown]> {
  const change = (what: string, how: (holder: Json, key: string | number) => void) => {
    const pack: unknown = JSON.parse(text);
    let holder = pack as Json;
    for (const step of path.slice(0, -1)) holder = holder[step] as Json;
    how(holder, path.at(-1)!);
    return [`${path.join(".")} ${what}`, pack] as const;
  };
  for (const value of ODD) {
    yield change(`becomes ${JSON.stringify(value)?.slice(0, 60)}`, (holder, key) => {
      holder[key] = value;
    });
  }
  yield change("is left out", (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  });
  yield change("has another field beside it", (holder) => {
    if (Array.isArray(holder)) holder.push(holder[0]);
    else holder["another"] = 1;
  });
  for (const count of COUNTS) {
    yield change(`has ${count} entries`, (holder, key) => {
      const list = holder[key];
      if (Array.isArray(list)) holder[key] = ofLength(list, count);
    });
  }
}

describe("the published schema", () => {
  it("[QP4] takes every shipped pack, as the reader does", () => {
    expect(packTexts.size).toBe(4);
    for (const [name, text] of packTexts) {
      expect(matches(JSON.parse(text)), `${name} ${JSON.stringify(matches.errors)}`).toBe(true);
      expect(readPack(text).ok, name).toBe(true);
    }
  });

  it.each(["int-a6012550.json", "prob-l5083936.json"])(
    "[QP4] agrees with the reader about %s with anything about it changed",
    (name) => {
      const text = slim(packTexts.get(name)!);
      const outcomes = { taken: 0, refused: 0, beyond: 0 };
      for (const path of placesIn(JSON.parse(text))) {
        for (const [what, pack] of changesAt(text, path)) {
          const read = readPack(pack);
          if (!matches(pack)) {
            outcomes.refused += 1;
            expect(read.ok, `the reader takes what the schema refuses: ${what}`).toBe(false);
          } else if (read.ok) outcomes.taken += 1;
          else {
            outcomes.beyond += 1;
            for (const line of read.message.split("\n")) {
              if (/^and \d+ more$/.test(line)) continue;
              expect(line, `the schema takes what the reader refuses: ${what}`).toMatch(
                BEYOND_A_SCHEMA,
              );
            }
          }
        }
      }
      for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(50);
    },
  );
});
