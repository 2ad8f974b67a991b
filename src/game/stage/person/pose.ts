import type { Pose } from "./poses.ts";

/** The pose `part` of the way from one to another, 0 to 1. */
export function mixPoses(from: Pose, to: Pose, part: number): Pose {
  if (part <= 0) return from;
  if (part >= 1) return to;
  const mixed = { ...from };
  for (const key of Object.keys(from) as (keyof Pose)[]) {
    mixed[key] = from[key] + (to[key] - from[key]) * part;
  }
  return mixed;
}

/** Adds small differences, such as a person's posture or a glance, to a pose. */
export function addToPose(pose: Pose, difference: Partial<Pose>): Pose {
  const sum = { ...pose };
  for (const key of Object.keys(difference) as (keyof Pose)[]) {
    sum[key] = pose[key] + (difference[key] ?? 0);
  }
  return sum;
}
