import { shade } from "../drawing/colour.ts";
import { ellipse } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { hairColour } from "./hair.ts";
import type { Part, Sitting } from "./person.ts";

const LASH = "#2B1A24";
const WHITE = "#FFFBF4";
const EYE_Y = -4;
const NEARLY_SHUT = 0.14;

/** Where and how wide one eye sits; the far one is narrower. */
function place({ person, shift, life }: Sitting, side: number) {
  const turn = person.turn + life.turn;
  const isFar = side > 0 === turn > 0;
  const squeeze = isFar ? 1 - Math.abs(turn) * 0.16 : 1;
  return { x: side * 41 + shift * 1.05, width: 21 * squeeze, squeeze };
}

export const eyes: Part = (sitting) =>
  [-1, 1].flatMap((side) => {
    const openness = sitting.pose.eyeOpen * (1 - sitting.life.blink);
    const eye = openness < NEARLY_SHUT ? shutEye(sitting, side) : openEye(sitting, side, openness);
    return [...eye, brow(sitting, side), ...(side < 0 ? tear(sitting) : [])];
  });

function shutEye(sitting: Sitting, side: number): Shape[] {
  const { x, width } = place(sitting, side);
  const outer = x + side * width;
  return [
    stroke(`M${x - width},${EYE_Y + 2}Q${x},${EYE_Y + 13} ${x + width},${EYE_Y + 2}`, LASH, 5.2),
    stroke(`M${outer},${EYE_Y + 2}l${side * 6},3`, LASH, 4),
  ];
}

function openEye(sitting: Sitting, side: number, openness: number): Shape[] {
  const { person, pose, skin, shift } = sitting;
  const { x, width } = place(sitting, side);
  const height = 17 * (person.eyeHeight ?? 1);
  const lift = height * Math.min(openness, 1.25);
  const innerLift = lift * (1 - Math.max(0, pose.eyeTilt) * 0.8);
  const outerLift = lift * (1 - Math.max(0, -pose.eyeTilt) * 0.75);
  const drop = height * 0.86 * Math.min(1, openness + 0.15) * (1 - pose.lowerLid * 0.75);
  const innerY = EYE_Y + 3 + Math.max(0, pose.eyeTilt) * 2;
  const outerY = EYE_Y + 1 + Math.max(0, -pose.eyeTilt) * 5;
  const inner = x - side * width;
  const outer = x + side * width;

  const upperLid =
    `M${inner},${innerY}C${x - side * width * 0.62},${EYE_Y - innerLift * 1.3} ` +
    `${x + side * width * 0.5},${EYE_Y - outerLift * 1.36} ${outer},${outerY}`;
  const outline =
    `${upperLid}C${x + side * width * 0.6},${EYE_Y + drop * 1.22} ` +
    `${x - side * width * 0.5},${EYE_Y + drop * 1.28} ${inner},${innerY}Z`;
  const lowerLid =
    `M${x - side * width * 0.7},${EYE_Y + drop * 0.86}` +
    `Q${x},${EYE_Y + drop * 1.16} ${x + side * width * 0.85},${EYE_Y + drop * 0.62}`;
  const crease =
    `M${x - side * width * 0.8},${EYE_Y - innerLift * 1.12 - 5}` +
    `Q${x},${EYE_Y - Math.max(innerLift, outerLift) * 1.25 - 7} ${x + side * width * 0.9},${EYE_Y - outerLift * 0.85 - 6}`;

  const irisX = x + pose.gazeX * 8 + shift * 0.12;
  const irisY = EYE_Y + pose.gazeY * 6 - 1;
  const radius = 12.2 * (0.75 + 0.25 * pose.pupil);
  const shapes = [
    fill(outline, WHITE),
    fill(ellipse(irisX, irisY, radius), person.iris, { clip: outline }),
    fill(
      ellipse(irisX, irisY + radius * 0.35, radius * 0.7, radius * 0.55),
      shade(person.iris, 0.28),
      {
        clip: outline,
        opacity: 0.75,
      },
    ),
    fill(ellipse(irisX, irisY, radius * 0.55 * pose.pupil), LASH, { clip: outline }),
    fill(ellipse(irisX - 4, irisY - 5, 3.6) + ellipse(irisX + 4, irisY + 4, 1.7), "#FFFFFF", {
      clip: outline,
    }),
    stroke(upperLid, "rgba(60,30,50,.26)", 13, { clip: outline }),
    stroke(upperLid, LASH, person.lashes ? 6.2 : 5),
    stroke(lowerLid, skin.line, 2.4, { opacity: 0.5 }),
    stroke(crease, skin.line, 2.2, { opacity: 0.4 }),
  ];
  if (person.lashes) {
    const lashes =
      `M${outer},${outerY}l${side * 9},-7` +
      `M${x + side * width * 0.8},${outerY - 6}l${side * 7},-8`;
    shapes.push(stroke(lashes, LASH, 3.2));
  }
  return shapes;
}

function brow(sitting: Sitting, side: number): Shape {
  const { person, pose } = sitting;
  const { x, squeeze } = place(sitting, side);
  const weight = person.browWeight ?? 7.5;
  const innerX = x - side * 23 * squeeze;
  const archX = x + side * 3 * squeeze;
  const outerX = x + side * 30 * squeeze;
  const innerY = -42 + pose.browInner;
  const archY = -42 - pose.browArch + (pose.browInner + pose.browOuter) * 0.35;
  const outerY = -36 + pose.browOuter;
  return fill(
    `M${innerX},${innerY - weight * 0.5}Q${archX},${archY - weight * 0.8} ${outerX},${outerY - 1}` +
      `Q${archX},${archY + weight * 0.55} ${innerX},${innerY + weight * 0.62}` +
      `Q${innerX - side * 4},${innerY} ${innerX},${innerY - weight * 0.5}Z`,
    person.browColour ?? shade(hairColour(person), -0.15),
  );
}

function tear(sitting: Sitting): Shape[] {
  const { tear: strength } = sitting.pose;
  if (strength < 0.05) return [];
  const { x } = place(sitting, -1);
  const y = EYE_Y;
  return [
    fill(
      `M${x - 9},${y + 20}C${x - 15},${y + 36} ${x - 13},${y + 44} ${x - 7},${y + 44}C${x - 1},${y + 44} ${x - 1},${y + 34} ${x - 9},${y + 20}Z`,
      "#C6EAF5",
      { opacity: 0.9 * strength },
    ),
    fill(ellipse(x - 9, y + 37, 2, 3.4), "#FFFFFF", { opacity: strength }),
  ];
}

/** The upright folds between drawn brows. */
export const frown: Part = ({ pose, skin, shift }) => {
  if (pose.frown < 0.05) return [];
  const x = shift * 1.2;
  const folds =
    `M${x - 8},-50C${x - 4},-42 ${x - 5},-36 ${x - 8},-30` +
    `M${x + 8},-50C${x + 4},-42 ${x + 5},-36 ${x + 8},-30`;
  return [stroke(folds, skin.line, 3, { opacity: 0.5 * pose.frown })];
};

export const glasses: Part = ({ person, shift }) => {
  if (!person.glasses) return [];
  const { shape, colour } = person.glasses;
  const cheek = person.face.cheek ?? 92;
  const lenses = [-1, 1].flatMap((side): Shape[] => {
    const x = side * 41 + shift * 1.05;
    const lens =
      shape === "round"
        ? ellipse(x, -2, 31, 30)
        : `M${x - 32},-26h64q5,0 4,6l-5,34q-2,10-12,10h-38q-10,0-12,-10l-5,-34q-1,-6 4,-6Z`;
    return [
      fill(lens, "rgba(220,240,255,.13)"),
      stroke(lens, colour, 5.2),
      stroke(`M${x - 16},10L${x + 4},-18`, "#FFFFFF", 4, { opacity: 0.32, clip: lens }),
    ];
  });
  const frame =
    `M${shift - 10},-6Q${shift},-13 ${shift + 10},-6` +
    `M${shift - 73},-8L${-cheek},-14M${shift + 73},-8L${cheek},-14`;
  return [...lenses, stroke(frame, colour, 5)];
};
