/** Every criterion of the shipped packs can be reached, and docs/PACKS.md says honestly how. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Criterion, Pack } from "../../src/assess/pack/pack.ts";
import { caseClaims } from "../support/caseClaims.ts";
import { shippedPacks } from "../support/packs.ts";
import { activityIds } from "../../src/story/build/edition.ts";
import { CASES, ROOT } from "../support/routes.ts";

const DOCS = readFileSync(join(import.meta.dirname, "../../docs/PACKS.md"), "utf8");
const claims = caseClaims();
const packs = shippedPacks();

/** What reaches a row, the strongest first. */
const WAYS = [
  "Answered: a question",
  "Staged by a case",
  "Spoken role-play, and work",
  "Work alone",
] as const;
type Way = (typeof WAYS)[number];

const wayOf = (criterion: Criterion, { questions }: Pack): Way | null => {
  if (criterion.kind === "knowledge") {
    return questions.some(({ criteria }) => criteria.includes(criterion.id)) ? WAYS[0] : null;
  }
  const staged = claims.some(
    ({ data, tagged }) => data.criteria.includes(criterion.id) && tagged.has(criterion.id),
  );
  if (staged) return WAYS[1];
  if (criterion.transfer === "") return null;
  // A spoken role-play is observed for the criteria targeted; only what a talk can show is worth it.
  return criterion.evidencedBy.includes("role-play") ? WAYS[2] : WAYS[3];
};

const rows = packs.flatMap((pack) =>
  pack.unit.criteria.map((criterion) => ({
    id: criterion.id,
    prefix: pack.unit.prefix,
    way: wayOf(criterion, pack),
  })),
);

/** Cells of the lines of a table in the docs, by their first cell. */
const tableLine = (first: string): readonly string[] => {
  const line = DOCS.split("\n").find((each) => each.split("|")[1]?.trim() === first) ?? "";
  return line
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());
};

describe("the 85 criteria", () => {
  it("[QP8] are 45 of knowledge and 40 of performance, none of them out of reach", () => {
    const kinds = packs.flatMap(({ unit }) => unit.criteria.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === "knowledge")).toHaveLength(45);
    expect(kinds.filter((kind) => kind === "performance")).toHaveLength(40);
    expect(rows.filter(({ way }) => way === null).map(({ id }) => id)).toEqual([]);
  });

  it.each(WAYS)("[QP8] %s: the docs give the number of each unit, and the rows", (way) => {
    const found = rows.filter((row) => row.way === way);
    const counts = ["ext", "int", "l1", "prob"].map(
      (prefix) => found.filter((row) => row.prefix === prefix).length,
    );
    const cells = tableLine(way);
    expect(cells.slice(0, 5).map(Number)).toEqual([...counts, found.length]);
    const listed = cells[5] ?? "";
    if (way !== WAYS[0]) expect(listed).toBe(found.map(({ id }) => id).join(", "));
  });
});

describe("the sums in the docs", () => {
  const of = (way: Way) => rows.filter((row) => row.way === way);
  const lone = of(WAYS[1]).filter(
    ({ id }) => claims.filter(({ data }) => data.criteria.includes(id)).length === 1,
  );

  it("[QP8] are the sums of the rows", () => {
    const [staged, spoken, work] = [of(WAYS[1]).length, of(WAYS[2]).length, of(WAYS[3]).length];
    expect(DOCS).toContain(
      `of the ${staged + spoken + work} performance criteria the cases can stage ${staged} today, ${lone.length} of them in one case only. Not staged: ${spoken}, of which a spoken role-play that is observed can show the talk; out of reach of anything simulated: ${work}.`,
    );
    expect(claims.map(({ data }) => data.id)).toEqual([...CASES, ...activityIds(ROOT)].toSorted());
  });
});

describe("what the cases claim", () => {
  it.each(claims.map(({ data, tagged }) => [data.id, data, tagged] as const))(
    "[QP9] %s claims and tags criteria of the packs only, of its own kind of customer",
    (_, data, tagged) => {
      const known = new Set(rows.map(({ id }) => id));
      for (const id of new Set([...data.criteria, ...tagged])) {
        expect(known.has(id), id).toBe(true);
        if (data.customer !== "both") {
          expect(id.startsWith(data.customer === "internal" ? "ext-" : "int-"), id).toBe(false);
        }
      }
    },
  );
});
