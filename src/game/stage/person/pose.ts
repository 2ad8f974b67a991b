import type { Mood } from "../scene.ts";

// A pose is a flat record of numbers so that any two of them can be mixed.
const NEUTRAL = {
  browInner: 0,
  browOuter: 0,
  browArch: 5,
  eyeOpen: 1,
  /** Below 0 the outer corners hang, above 0 the inner ones press down. */
  eyeTilt: 0,
  lowerLid: 0.05,
  gazeX: 0,
  gazeY: 0,
  pupil: 1,
  mouthCurve: 0.3,
  mouthOpen: 0,
  mouthWidth: 1,
  mouthSkew: 0,
  teeth: 0,
  clench: 0,
  blush: 0.25,
  headTilt: 0,
  headX: 0,
  headY: 0,
  shoulders: 0,
  tear: 0,
  sweat: 0,
  frown: 0,
  leftElbowX: -186,
  leftElbowY: 388,
  leftHandX: -46,
  leftHandY: 436,
  rightElbowX: 186,
  rightElbowY: 388,
  rightHandX: 40,
  rightHandY: 428,
  fist: 0.2,
};

export type Pose = typeof NEUTRAL;

const CROSSED_ARMS: Partial<Pose> = {
  leftElbowX: -180,
  leftElbowY: 404,
  leftHandX: 124,
  leftHandY: 372,
  rightElbowX: 180,
  rightElbowY: 408,
  rightHandX: -96,
  rightHandY: 398,
  fist: 0.35,
};

const HAND_ON_CHEST: Partial<Pose> = {
  leftHandX: -56,
  leftHandY: 440,
  rightElbowX: 178,
  rightElbowY: 388,
  rightHandX: 26,
  rightHandY: 300,
  fist: 0.05,
};

const HAND_TO_CHIN: Partial<Pose> = {
  leftElbowX: -172,
  leftElbowY: 412,
  leftHandX: 60,
  leftHandY: 428,
  rightElbowX: 132,
  rightElbowY: 404,
  rightHandX: 62,
  rightHandY: 158,
  fist: 0.45,
};

const FISTS_DOWN: Partial<Pose> = {
  leftElbowX: -198,
  leftElbowY: 386,
  leftHandX: -112,
  leftHandY: 440,
  rightElbowX: 198,
  rightElbowY: 386,
  rightHandX: 112,
  rightHandY: 440,
  fist: 1,
};

const OPEN_HANDS: Partial<Pose> = {
  leftElbowX: -190,
  leftElbowY: 400,
  leftHandX: -104,
  leftHandY: 420,
  rightElbowX: 190,
  rightElbowY: 398,
  rightHandX: 96,
  rightHandY: 396,
  fist: 0,
};

/** How a mood looks, before a person's own habits are added. */
export const POSES: Readonly<Record<Mood, Pose>> = {
  neutral: NEUTRAL,
  happy: {
    ...NEUTRAL,
    ...OPEN_HANDS,
    browInner: -6,
    browOuter: -5,
    browArch: 10,
    eyeOpen: 0.9,
    lowerLid: 0.5,
    mouthCurve: 1,
    mouthOpen: 0.42,
    mouthWidth: 1.14,
    teeth: 1,
    blush: 0.7,
    headTilt: 3,
    headY: -5,
  },
  relieved: {
    ...NEUTRAL,
    ...HAND_ON_CHEST,
    browInner: -9,
    browOuter: 3,
    browArch: 7,
    eyeOpen: 0.04,
    mouthCurve: 0.75,
    blush: 0.55,
    headTilt: -5,
    headY: 4,
    shoulders: 8,
  },
  sad: {
    ...NEUTRAL,
    browInner: -13,
    browOuter: 9,
    browArch: 0,
    eyeOpen: 0.74,
    eyeTilt: -0.5,
    gazeY: 0.6,
    mouthCurve: -0.7,
    mouthWidth: 0.84,
    blush: 0.3,
    headTilt: -6,
    headY: 12,
    shoulders: 12,
    tear: 0.8,
    frown: 0.3,
  },
  worried: {
    ...NEUTRAL,
    ...HAND_TO_CHIN,
    browInner: -14,
    browOuter: 5,
    browArch: -1,
    eyeOpen: 1.14,
    eyeTilt: -0.25,
    pupil: 0.86,
    gazeX: -0.5,
    mouthCurve: -0.45,
    mouthWidth: 0.76,
    mouthSkew: 0.18,
    blush: 0.1,
    headTilt: 4,
    headY: 2,
    shoulders: -10,
    frown: 0.4,
  },
  annoyed: {
    ...NEUTRAL,
    ...CROSSED_ARMS,
    browInner: 8,
    browOuter: -2,
    browArch: 2,
    eyeOpen: 0.74,
    eyeTilt: 0.32,
    lowerLid: 0.22,
    gazeX: 0.2,
    mouthCurve: -0.35,
    mouthWidth: 0.88,
    mouthSkew: 0.3,
    blush: 0.2,
    headTilt: 4,
    frown: 0.6,
  },
  angry: {
    ...NEUTRAL,
    ...FISTS_DOWN,
    browInner: 16,
    browOuter: -8,
    browArch: -1,
    eyeOpen: 0.94,
    eyeTilt: 0.72,
    lowerLid: 0.3,
    pupil: 0.82,
    mouthCurve: -0.75,
    mouthOpen: 0.34,
    mouthWidth: 0.98,
    teeth: 0.9,
    clench: 0.8,
    blush: 0.75,
    headTilt: -2,
    headY: 7,
    shoulders: -14,
    frown: 1,
  },
};

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
