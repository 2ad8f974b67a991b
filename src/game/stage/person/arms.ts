import { shade } from "../drawing/colour.ts";
import { ellipse } from "../drawing/path.ts";
import { fill, group, stroke, type Shape } from "../drawing/shape.ts";
import { bareArm } from "./bare-arm.ts";
import { hand } from "./hand.ts";
import { taper, type Joint } from "./limb.ts";
import type { Part, Sitting } from "./person.ts";

const AT_EAR: { elbow: Joint; hand: Joint } = {
  elbow: { x: 186, y: 372 },
  hand: { x: 132, y: 112 },
};

/** Both arms with their hands; the right one last, so that it lies on top. */
export const arms: Part = (sitting) => {
  const { pose, person, life } = sitting;
  const build = person.build ?? 1;
  const left = {
    elbow: { x: pose.leftElbowX * build, y: pose.leftElbowY },
    hand: { x: pose.leftHandX, y: pose.leftHandY },
  };
  const right = life.phone
    ? AT_EAR
    : {
        elbow: { x: pose.rightElbowX * build, y: pose.rightElbowY },
        hand: { x: pose.rightHandX, y: pose.rightHandY },
      };
  return [...arm(sitting, -1, left.elbow, left.hand), ...arm(sitting, 1, right.elbow, right.hand)];
};

function arm(sitting: Sitting, side: number, elbow: Joint, wrist: Joint): Shape[] {
  const { person, pose, skin, life } = sitting;
  const { clothes } = person;
  const shoulder = { x: side * 152 * (person.build ?? 1), y: 262 + pose.shoulders };
  const sleeve = clothes.garment === "waistcoat" ? (clothes.second ?? "#F4E9D8") : clothes.colour;
  const cloth = side > 0 ? shade(sleeve, -0.1) : sleeve;
  const fold = shade(sleeve, -0.42);
  const isBare = clothes.shortSleeves === true;
  const holdsPhone = life.phone && side > 0;
  const degrees = (Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x) * 180) / Math.PI;

  return [
    ...limb(shoulder, elbow, 66, 60, cloth),
    innerEdge(shoulder, elbow, side, 60, fold),
    ...(isBare
      ? bareArm(sitting, { side, shoulder, elbow, wrist, cloth })
      : [
          fill(taper(elbow, wrist, 64, 54), fold, { opacity: 0.45 }),
          ...limb(elbow, wrist, 60, 48, cloth),
          ...creases(elbow, wrist, fold),
        ]),
    group(
      [
        ...(isBare ? [] : cuff(sitting)),
        ...hand(skin, side, holdsPhone ? 0.75 : pose.fist, holdsPhone),
      ],
      { x: wrist.x, y: wrist.y, degrees },
    ),
  ];
}

const limb = (from: Joint, to: Joint, fromWidth: number, toWidth: number, colour: string) => [
  fill(ellipse(from.x, from.y, fromWidth / 2), colour),
  fill(ellipse(to.x, to.y, toWidth / 2), colour),
  fill(taper(from, to, fromWidth, toWidth), colour),
];

/** The line between upper arm and chest. */
function innerEdge(shoulder: Joint, elbow: Joint, side: number, width: number, colour: string) {
  const deltaX = elbow.x - shoulder.x;
  const deltaY = elbow.y - shoulder.y;
  const length = Math.hypot(deltaX, deltaY) || 1;
  const offset = (side * (width / 2 - 1)) / length;
  const at = (part: number) =>
    `${shoulder.x + deltaX * part - deltaY * offset},${shoulder.y + deltaY * part + deltaX * offset}`;
  return stroke(`M${at(0.3)}L${at(0.84)}`, colour, 3.4, { opacity: 0.7 });
}

function creases(elbow: Joint, wrist: Joint, colour: string): Shape[] {
  const at = (part: number, drop: number) =>
    `${elbow.x + (wrist.x - elbow.x) * part},${elbow.y + (wrist.y - elbow.y) * part + drop}`;
  return [
    stroke(`M${at(0.06, 12)}L${at(0.85, 14)}`, colour, 14, { opacity: 0.22 }),
    stroke(`M${at(0.04, -18)}L${at(0.14, -4)}M${at(-0.04, -8)}L${at(0.07, 6)}`, colour, 3, {
      opacity: 0.45,
    }),
  ];
}

function cuff({ person }: Sitting): Shape[] {
  const { garment, colour, second } = person.clothes;
  const shirt = garment === "blazer" || garment === "waistcoat" || garment === "shirt";
  const tone = shirt ? (second ?? "#F4E9D8") : shade(colour, -0.24);
  return [
    stroke("M-24,0L-13,0", tone, 48, { cap: "butt" }),
    stroke("M-14,-23V23", shade(tone, -0.25), 2.4, { opacity: 0.7 }),
  ];
}
