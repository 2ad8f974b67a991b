/** The schema that is published for whoever writes a pack, and the reader, must not disagree. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packSchema, packTexts } from "../../../tests/support/packs.ts";
import { readPack } from "./readPack.ts";

const matches = new Ajv2020({ strictTypes: false }).compile(packSchema());

/** What a schema cannot say; docs/PACKS.md lists it. */
const BEYOND_A_SCHEMA =
  /stands here a second time|is not a criterion of this pack|no question bears on|, the unit's prefix and the ac$|must be a real date/;

type Json = Record<string | number, unknown>;

/** The place of every value in it, the whole left out. */
const placesIn = (value: unknown, path: readonly (string | number)[] = []) => {
  const places: (readonly (string | number)[])[] = path.length > 0 ? [path] : [];
  if (typeof value !== "object" || value === null) return places;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) places.push(...placesIn((value as Json)[key], [...path, key]));
  return places;
};

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  1.5,
  1e9,
  "",
  " ",
  "x",
  "A.1",
  "s01",
  "two words",
  "x".repeat(61),
  "x".repeat(700),
  "😀".repeat(200),
  "😀".repeat(301),
  "one\ntwo",
  "left\u202eright",
  "half \ud83d",
  "1.0.0",
  "1.0",
  "2026-11-22",
  "2026-02-30",
  "2026-13-01",
  "knowledge",
  "performance",
  "role-play",
  "English",
  [],
  ["x"],
  [""],
  {},
];

const changes = fc.oneof(
  fc.constantFrom(...ODD).map((value) => ({ does: "replace" as const, value })),
  fc.constant({ does: "remove" as const, value: undefined }),
  fc.constant({ does: "double" as const, value: undefined }),
  fc.constantFrom(...ODD).map((value) => ({ does: "add" as const, value })),
);

describe("the published schema", () => {
  it("[QP4] takes every shipped pack, as the reader does", () => {
    expect(packTexts.size).toBe(4);
    for (const [name, text] of packTexts) {
      expect(matches(JSON.parse(text)), `${name} ${JSON.stringify(matches.errors)}`).toBe(true);
      expect(readPack(text).ok, name).toBe(true);
    }
  });

  it("[QP4] agrees with the reader about packs with one thing changed, wherever it is", () => {
    const texts = [...packTexts.values()];
    const places = texts.map((text) => placesIn(JSON.parse(text)));
    let refusals = 0;
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.nat(), changes, (which, at, { does, value }) => {
        const pack = JSON.parse(texts[which]!);
        const path = places[which]![at % places[which]!.length]!;
        let holder: Json = pack;
        for (const key of path.slice(0, -1)) holder = holder[key] as Json;
        const key = path.at(-1)!;
        if (does === "replace") holder[key] = value;
        if (does === "add") {
          if (Array.isArray(holder)) holder.push(value);
          else holder["another"] = value;
        }
        if (does === "remove") {
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else delete holder[key];
        }
        if (does === "double" && Array.isArray(holder)) holder.push(holder[key as number]);
        const read = readPack(pack);
        if (!read.ok) refusals += 1;
        if (matches(pack)) {
          const lines = read.ok ? [] : read.message.split("\n");
          for (const line of lines) expect(line).toMatch(BEYOND_A_SCHEMA);
        } else expect(read.ok, JSON.stringify(matches.errors)).toBe(false);
      }),
      { numRuns: 1500 },
    );
    expect(refusals).toBeGreaterThan(500);
  });
});
