import { group, type Shape } from "../drawing/shape.ts";
import { arms } from "./arms.ts";
import { chairBack, chairFront, SEAT_DROP } from "./chair.ts";
import { ears, face } from "./face.ts";
import { eyes, frown, glasses } from "./eyes.ts";
import { hairBack, hairFront } from "./hair.ts";
import { hijabBack, hijabFront, turban } from "./headwear.ts";
import { beard, moustache, mouth } from "./mouth.ts";
import { SKIN, type Life, type Part, type Person, type Sitting } from "./person.ts";
import { addToPose } from "./pose.ts";
import type { Pose } from "./poses.ts";
import { torso } from "./torso.ts";

/** The drawing board of a figure; its origin is between the eyes. */
export interface Board {
  width: number;
  height: number;
  originX: number;
  originY: number;
}

const STANDING: Board = { width: 560, height: 740, originX: 280, originY: 262 };
// A wheelchair is wider than shoulders, and seen down to the wheels.
const SEATED: Board = { width: 720, height: 868, originX: 360, originY: 262 + SEAT_DROP };

const NECK_Y = 110;
const HEAD_SCALE = 1.1;
const FEATURE_SHIFT = 20;

const SKULL: readonly Part[] = [ears, face];
const FEATURES: readonly Part[] = [eyes, frown, beard, mouth, moustache, glasses];
const HEADGEAR: readonly Part[] = [hairFront, hijabFront, turban];

/** A figure in three layers, of which speech and blinking change only `features`. */
export interface FigureLayers {
  under: Shape[];
  features: Shape[];
  over: Shape[];
}

export const boardOf = (person: Person): Board => (person.wheelchair ? SEATED : STANDING);

/** All shapes of a person in a pose, back to front, around the board's origin. */
export function drawFigure(person: Person, pose: Pose, life: Life): FigureLayers {
  const sitting: Sitting = {
    person,
    pose: person.posture ? addToPose(pose, person.posture) : pose,
    life,
    skin: SKIN[person.skin],
    shift: (person.turn + life.turn) * FEATURE_SHIFT,
  };
  const draw = (parts: readonly Part[]) => parts.flatMap((part) => part(sitting));
  const head = (parts: readonly Part[]) => onNeck(draw(parts), sitting.pose);
  return {
    under: [
      ...(person.wheelchair ? chairBack() : []),
      head([hairBack, hijabBack]),
      ...torso(sitting),
      head(SKULL),
    ],
    features: [head(FEATURES)],
    over: [head(HEADGEAR), ...(person.wheelchair ? chairFront() : []), ...arms(sitting)],
  };
}

/** Head and back hair turn together about the base of the skull. */
const onNeck = (shapes: Shape[], pose: Pose): Shape =>
  group([group(shapes, { y: -NECK_Y })], {
    x: pose.headX,
    y: pose.headY + NECK_Y,
    degrees: pose.headTilt,
    scale: HEAD_SCALE,
  });
