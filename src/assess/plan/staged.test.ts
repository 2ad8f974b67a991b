import { describe, expect, it } from "vitest";
import { shippedPacks } from "../../../tests/support/packs.ts";
import { stagedRows, type RouteRecorded } from "./staged.ts";
import type { CaseOffered } from "./suggestCases.ts";

const cases: readonly CaseOffered[] = [
  { id: "s01", title: "Kettle", sector: "retail", criteria: ["ext-9.1a", "ext-9.1c"] },
  { id: "s02", title: "Desk", sector: "retail", criteria: ["ext-9.1a"] },
  { id: "s11", title: "Payment", sector: "banking", criteria: ["ext-9.1c", "ext-7.1"] },
];
const routes: readonly RouteRecorded[] = [
  { caseId: "s01", name: "expert", title: "Refund", criteria: ["ext-9.1a", "ext-9.1c"] },
  { caseId: "s01", name: "novice", title: "Receipt", criteria: ["ext-9.1a"] },
  { caseId: "s02", name: "expert", title: "Radio", criteria: ["ext-9.1a"] },
  { caseId: "s11", name: "expert", title: "Log it", criteria: ["ext-9.1c", "ext-8.3"] },
];
const pack = shippedPacks().find(({ unit }) => unit.prefix === "ext")!;
const row = (id: string) =>
  stagedRows(pack, cases, routes).find(({ criterion }) => criterion.id === id)!;

describe("what stages a criterion", () => {
  it("[CG1] the activities that claim it and show it, with the routes that do", () => {
    expect(row("ext-9.1a").stagings).toEqual([
      {
        caseId: "s01",
        title: "Kettle",
        sector: "retail",
        routes: [routes[0], routes[1]],
      },
      { caseId: "s02", title: "Desk", sector: "retail", routes: [routes[2]] },
    ]);
    // Claimed and on no route; on a route and not claimed.
    expect([row("ext-7.1").stagings, row("ext-8.3").stagings]).toEqual([[], []]);
  });

  it("[CG2] performance wants two activities in two sectors, knowledge a question", () => {
    expect(row("ext-9.1a").short).toEqual(["sector"]);
    expect(row("ext-9.1c").short).toEqual([]);
    expect(row("ext-7.1").short).toEqual(["activity", "sector"]);
    const known = pack.unit.criteria.find(({ kind }) => kind === "knowledge")!;
    expect(row(known.id).short).toEqual([]);
    const bare = stagedRows({ ...pack, questions: [] }, cases, routes);
    expect(bare.find(({ criterion }) => criterion.id === known.id)!.short).toEqual(["question"]);
  });
});
