import { describe, expect, it } from "vitest";
import type { AssessmentTold } from "../../protocol/assessment.ts";
import { readSave } from "../saves/read.ts";
import { SAVE_VERSION, type Save, type Sending } from "../saves/save.ts";
import { heldBack, releasedBy, withoutHeldBack } from "./release.ts";

const save = (observed?: Sending["observed"]): Save => ({
  version: SAVE_VERSION,
  id: "a",
  caseId: "s01",
  storyHash: "h",
  mode: "assessed",
  startedAt: "2026-11-22T10:00:00Z",
  updatedAt: "2026-11-22T10:00:00Z",
  log: [{ type: "PlayEnded", ending: "good" }],
  times: [1],
  result: { total: 71, ready: true },
  sending: {
    learnerId: "l",
    classId: "c",
    playId: "p",
    acknowledged: 1,
    ...(observed ? { observed } : {}),
  },
});
const observed = { assessment: "a1", observation: "o1" };

describe("[LA6] the result of a play under observation", () => {
  it("waits for the feedback, through storage too", () => {
    const kept = readSave(save(observed));
    expect(kept.ok && heldBack(kept.value)).toEqual(observed);
    expect(withoutHeldBack(save(observed))).not.toHaveProperty("result");
    expect(withoutHeldBack(save({ ...observed, released: true }))).toHaveProperty("result");
  });

  it("of any other play does not", () => {
    expect(heldBack(save())).toBeNull();
    expect(withoutHeldBack(save())).toHaveProperty("result.total", 71);
  });

  it("is let out by feedback in its own assessment", () => {
    const told = (id: string, type: string) =>
      ({ head: { id }, events: [{ event: { type } }] }) as unknown as AssessmentTold;
    expect(releasedBy([told("a1", "FeedbackGiven"), told("a2", "LearnerCommented")])).toEqual(
      new Set(["a1"]),
    );
  });
});
