import { expect, it } from "vitest";
import type { Facts } from "../facts.ts";
import { coverageBy, standingOf } from "./progress.ts";

const fact = (id: string, more: Partial<Facts>): Facts => ({
  id,
  learnerId: "l",
  assessorId: "ann",
  madeAt: 0,
  stage: "final",
  units: ["u1"],
  criteria: [],
  methods: [],
  records: [],
  places: [],
  things: [],
  sentences: [],
  decisions: [],
  waiting: [],
  sampled: true,
  assured: null,
  appealOpen: false,
  ...more,
});
const assured = (agreed: boolean, answered = false) => ({ agreed, by: "quinn", at: 1, answered });

it("[QA4] a sample is agreed, has an action open or answered, or is to be looked at", () => {
  expect(standingOf(fact("a", {}))).toBe("to-look-at");
  expect(standingOf(fact("a", { assured: assured(true) }))).toBe("agreed");
  expect(standingOf(fact("a", { assured: assured(false) }))).toBe("action-open");
  expect(standingOf(fact("a", { assured: assured(false, true) }))).toBe("action-answered");
  // An appeal opens again what was agreed.
  expect(standingOf(fact("a", { assured: assured(true), appealOpen: true }))).toBe("to-look-at");
});

it("[QA4] what a sample covers is counted by kind, with what it leaves out", () => {
  const facts = [
    fact("a", {}),
    fact("b", { assessorId: "ben", units: ["u1", "u2"] }),
    fact("c", { stage: "early" }),
  ];
  expect(coverageBy(facts, new Set(["a"]))).toEqual([
    {
      kind: "assessor",
      values: [
        { value: "ann", sampled: 1, of: 2 },
        { value: "ben", sampled: 0, of: 1 },
      ],
    },
    {
      kind: "unit",
      values: [
        { value: "u1", sampled: 1, of: 3 },
        { value: "u2", sampled: 0, of: 1 },
      ],
    },
    {
      kind: "stage",
      values: [
        { value: "early", sampled: 0, of: 1 },
        { value: "final", sampled: 1, of: 2 },
      ],
    },
  ]);
});
