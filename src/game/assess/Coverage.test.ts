import { describe, expect, it } from "vitest";
import type { Coverage } from "../../assess/portfolio/coverage.ts";
import { reachedBy } from "./Coverage.tsx";

const row = (practice: readonly boolean[], outcome?: "met" | "not-yet" | "not-seen"): Coverage =>
  ({
    evidence: practice.map((each) => ({ practice: each, why: each ? "practice" : null })),
    decision: outcome ? { outcome } : null,
  }) as unknown as Coverage;

describe("[LA8] how far a learner has come with a criterion", () => {
  it("is done once it is met, and on the way with evidence that can count", () => {
    expect(reachedBy(row([false], "met"))).toBe("done");
    expect(reachedBy(row([true, false]))).toBe("on-the-way");
    expect(reachedBy(row([], "not-yet"))).toBe("on-the-way");
    expect(reachedBy(row([]))).toBe("nothing");
    expect(reachedBy(row([], "not-seen"))).toBe("nothing");
  });

  it("practice alone never looks as if it counted", () => {
    expect(reachedBy(row([true, true]))).toBe("practice");
  });
});
