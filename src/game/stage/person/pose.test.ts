import { describe, expect, it } from "vitest";
import { MOODS } from "../../../play/event.ts";
import { addToPose, mixPoses } from "./pose.ts";
import { POSES } from "./poses.ts";

describe("mixing poses", () => {
  it("[SG4] ends where its ends are", () => {
    for (const from of MOODS) {
      for (const to of MOODS) {
        expect(mixPoses(POSES[from], POSES[to], 0)).toEqual(POSES[from]);
        expect(mixPoses(POSES[from], POSES[to], 1)).toEqual(POSES[to]);
      }
    }
  });

  it("[SG5] goes half the way at a half", () => {
    const half = mixPoses(POSES.neutral, POSES.angry, 0.5);
    expect(half.browInner).toBeCloseTo((POSES.neutral.browInner + POSES.angry.browInner) / 2);
  });

  it("[SG6] never leaves the ends by mistake", () => {
    expect(mixPoses(POSES.happy, POSES.sad, 1.4)).toEqual(POSES.sad);
    expect(mixPoses(POSES.happy, POSES.sad, -1)).toEqual(POSES.happy);
  });
});

it("[SG7] adds a difference to a pose and leaves the rest", () => {
  const glance = addToPose(POSES.neutral, { gazeX: 0.5 });
  expect(glance).toEqual({ ...POSES.neutral, gazeX: POSES.neutral.gazeX + 0.5 });
});
