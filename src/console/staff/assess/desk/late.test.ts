import { describe, expect, it } from "vitest";
import type { AssessmentLine, AssessmentSummary } from "../../../../protocol/assessment.ts";
import { lateWords } from "./late.ts";

const DAY = 86_400_000;
const line = (
  stage: AssessmentSummary["stage"],
  waitingFor: AssessmentSummary["waitingFor"] = "assessor",
): AssessmentLine => ({
  head: {
    id: "a",
    learner: { id: "l", name: "Aaliyah Brandt", reference: null },
    class: { id: "c", name: "Evening" },
    assessor: { userId: "u", name: "Ann Farrow" },
    madeAt: 0,
    lastAt: 0,
  },
  summary: { stage, units: [], criteria: 4, decided: 1, waitingFor, date: "2026-11-01" },
});

describe("what has waited long for its assessor", () => {
  it("[AP1] is named once more than ten days have gone by, by what it waits for", () => {
    expect(lateWords(line("deciding"), 10.9 * DAY)).toBe("");
    expect(lateWords(line("deciding"), 11 * DAY)).toContain("11 days");
    expect(lateWords(line("deciding"), 11 * DAY)).toContain("your decision");
    expect(lateWords(line("to-sign"), 40 * DAY)).toContain("your signature");
  });

  it("[AP1] is nobody's fault where somebody else's turn it is, or nothing is to be decided yet", () => {
    expect(lateWords(line("deciding", "learner"), 40 * DAY)).toBe("");
    expect(lateWords(line("accepted"), 40 * DAY)).toBe("");
    expect(lateWords(line("signed", null), 40 * DAY)).toBe("");
  });
});
