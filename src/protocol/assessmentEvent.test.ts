import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent, note, plan, product } from "../../tests/support/assessing.ts";
import { NAME_MOST, TEXT_MOST } from "./assessmentBounds.ts";
import { assessmentEvent } from "./assessmentEvent.ts";

const reads = (event: unknown): boolean => assessmentEvent.safeParse(event).success;

describe("events of assessments at the edge", () => {
  it("[AD8] every event there is reads, and comes out as it went in", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(assessmentEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
      { numRuns: 500 },
    );
  });

  it("[AD8] a part too few or too many is refused, at every depth", () => {
    const without = (value: object, part: string) =>
      Object.fromEntries(Object.entries(value).filter(([name]) => name !== part));
    fc.assert(
      fc.property(anyEvent, fc.nat(), (event, n) => {
        const parts = Object.keys(event);
        expect(reads(without(event, parts[n % parts.length]!))).toBe(false);
        expect(reads({ ...event, extra: 1 })).toBe(false);
      }),
      { numRuns: 300 },
    );
    const planned = (more: object) => ({ type: "Planned", plan: { ...plan, ...more } });
    expect(reads(planned({}))).toBe(true);
    expect(reads(planned({ extra: 1 }))).toBe(false);
    expect(reads({ type: "Planned", plan: without(plan, "conditions") })).toBe(false);
    expect(reads(planned({ conditions: { brief: "x" } }))).toBe(false);
    expect(reads(planned({ units: [{ unit: "ext" }] }))).toBe(false);
  });

  it("[AD8] texts are read up to their bounds and not beyond, and have to be text", () => {
    expect(reads(note("n1", [], { text: "x".repeat(TEXT_MOST) }))).toBe(true);
    expect(reads(note("n1", [], { text: "x".repeat(TEXT_MOST + 1) }))).toBe(false);
    expect(reads(product("p1", [], { title: "x".repeat(NAME_MOST) }))).toBe(true);
    expect(reads(product("p1", [], { title: "x".repeat(NAME_MOST + 1) }))).toBe(false);
    expect(reads(product("p1", [], { madeOn: "2026-02-30" }))).toBe(false);
    for (const odd of ["a\0", "\ud800", "\udc00a"]) {
      expect(reads(note("n1", [], { text: odd }))).toBe(false);
    }
    for (const odd of [null, 7, [], {}]) {
      expect(reads({ ...note("n1", []), text: odd })).toBe(false);
    }
  });
});
