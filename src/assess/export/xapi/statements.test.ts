import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aUnitPack, stamped } from "../../../../tests/support/aUnit.ts";
import { anyAssessment, packs } from "../../../../tests/support/assessing.ts";
import { aPack, WHOLE } from "../../../../tests/support/aPack.ts";
import { statementFaults } from "../../../../tests/support/xapiRules.ts";
import { XAPI_VERSIONS, type Statement, type XapiVersion } from "./statement.ts";
import { xapiOf } from "./statements.ts";
import type { Outside } from "./world.ts";

/** Learning Locker's validator: xAPI 1.0.3, written by others. Gives what it finds wrong. */
const independent = (
  createRequire(import.meta.url)("@learninglocker/xapi-validation") as {
    default: (statement: unknown) => readonly unknown[];
  }
).default;

/** A hash for each line, of 64 hex digits. */
const hashOf = (line: number): string =>
  (BigInt(line) * 0x9e3779b97f4a7c15f39cc0605cedc835n).toString(16).padStart(64, "0").slice(-64);
const outside = (version: XapiVersion): Outside => ({
  homePage: "https://redress.college.example",
  version,
  hashOf: (line) => hashOf(line).split("").toReversed().join(""),
});
const whole = (version: XapiVersion) => xapiOf(aPack(), outside(version));
const plain = (statement: Statement): Record<string, never> =>
  JSON.parse(JSON.stringify(statement)) as Record<string, never>;

describe("statements for a record store", () => {
  it.each(XAPI_VERSIONS)("[EX20] every statement keeps what version %s demands", (version) => {
    for (const one of whole(version)) {
      expect(statementFaults(plain(one), version), one.verb.id).toEqual([]);
    }
    expect(whole(version).length).toBeGreaterThan(30);
  });

  it("[EX20] whatever is admitted gives statements that stand, in both versions", () => {
    fc.assert(
      fc.property(anyAssessment(), fc.constantFrom(...XAPI_VERSIONS), ({ events }, version) => {
        const statements = xapiOf(aPack({ pack: packs[0]! }, events), outside(version));
        for (const one of statements) expect(statementFaults(plain(one), version)).toEqual([]);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      }),
      { numRuns: 100 },
    );
  });

  it("[EX20] an independent validator of 1.0.3 finds no fault with them", () => {
    for (const one of whole("1.0.3")) expect(independent(plain(one)), one.verb.id).toEqual([]);
    expect(independent({ ...plain(whole("1.0.3")[0]!), id: "x" })).not.toEqual([]);
  });

  it("[EX20] every event has its statement but suggestions, ties and sampling", () => {
    const told = new Set(whole("2.0").map(({ context }) => Object.values(context.extensions)[0]));
    const silent = stamped(WHOLE).filter(({ entry }) => !told.has(entry));
    expect(new Set(silent.map(({ event }) => event.type))).toEqual(
      new Set(["Suggested", "PlayTied", "Sampled"]),
    );
  });

  it("[EX20] the rules read off the specification do catch what breaks them", () => {
    const good = plain(whole("2.0").find(({ verb }) => verb.id.endsWith("/evaluated"))!);
    const broken: readonly (readonly [path: string, value: unknown])[] = [
      ["id", "not-a-uuid"],
      ["actor", undefined],
      ["actor.mbox", "mailto:a@b.example"],
      ["actor.account.homePage", "college"],
      ["verb.id", "evaluated"],
      ["verb.display", { "not a tag!": "x" }],
      ["object.id", "criterion one"],
      ["result.score", { raw: 1 }],
      ["result.success", "yes"],
      ["result.duration", "65 s"],
      ["result.response", null],
      ["context.registration", "1"],
      ["context.contextActivities.parent", {}],
      ["context.contextAgents", []],
      ["context.contextAgents.0.relevantTypes", []],
      ["context.extensions.line", 1],
      ["timestamp", "2026-11-20T14:00:00-00:00"],
      ["timestamp", "20.11.2026"],
      ["version", "1.0.0"],
      ["marks", 7],
    ];
    expect(statementFaults(good, "2.0")).toEqual([]);
    for (const [path, value] of broken) {
      const one: Record<string, unknown> = structuredClone(good);
      const keys = path.split(".");
      const last = keys.pop()!;
      const inner = keys.reduce((at, key) => at[key] as Record<string, unknown>, one);
      inner[last] = value;
      expect(statementFaults(one, "2.0"), path).not.toEqual([]);
    }
  });

  it("[EX21] decisions are the assessor's, succeed only when decided, and nothing has a score", () => {
    const statements = whole("2.0");
    const about = (ac: string) =>
      statements.filter(
        ({ object, verb }) =>
          object.objectType === "Activity" &&
          object.id.endsWith(`criteria/${ac}`) &&
          verb.id.endsWith("/evaluated"),
      );
    expect(about("ext-1.1").map(({ result }) => result?.success)).toEqual([false, true]);
    expect(about("ext-1.2").map(({ result }) => result?.success)).toEqual([undefined]);
    for (const one of [...about("ext-1.1"), ...about("ext-2.2")]) {
      expect(one.actor.account.name).toBe("staff:staff-1");
      expect(one.context.contextAgents!.map(({ agent }) => agent.account.name)).toContain(
        "learner:learner-1",
      );
    }
    for (const { verb, result } of statements) {
      expect(verb.id).not.toMatch(/passed|failed|mastered|scored/);
      expect(result ?? {}).not.toHaveProperty("score");
      if (verb.id.endsWith("/evaluated")) continue;
      expect(result ?? {}).not.toHaveProperty("success");
    }
    expect(JSON.stringify(statements)).not.toMatch(/suggest/i);
  });

  it("[EX21] no statement names a person, and none claims cmi5", () => {
    for (const version of XAPI_VERSIONS) {
      const text = JSON.stringify(whole(version).map(({ actor, context }) => ({ actor, context })));
      expect(text).not.toMatch(/Ayo|Brandt|Rosa|mbox|cmi5/);
    }
  });

  it("[EX22] the same pack gives the same statements; another unit's pack gives others", () => {
    expect(whole("2.0")).toEqual(whole("2.0"));
    const other = aUnitPack();
    const renamed = { ...other, unit: { ...other.unit, id: "ext-other" } };
    const ids = new Set(whole("2.0").map(({ id }) => id));
    const others = xapiOf(aPack({ pack: renamed }), outside("2.0"));
    expect(others.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("[EX22] versions differ in what they have to: version, and who a statement is about", () => {
    const [first, second] = [whole("1.0.3")[0]!, whole("2.0")[0]!];
    expect(first).not.toHaveProperty("version");
    expect(first.context).not.toHaveProperty("contextAgents");
    expect(JSON.stringify(first.context.extensions)).toContain("learner:learner-1");
    expect(second.version).toBe("2.0.0");
    expect(second.context.contextAgents).toHaveLength(2);
  });

  it("[EX3] notes and products say practice in statements too", () => {
    const labels = whole("2.0").flatMap(({ result }) =>
      Object.entries(result?.extensions ?? {}).flatMap(([key, value]) =>
        key.endsWith("/label") ? [String(value)] : [],
      ),
    );
    expect(labels).toContain("Practice: simulated, assessor present");
    expect(labels).not.toContain("Simulated, assessor present");
    expect(labels).not.toContain("");
  });
});
