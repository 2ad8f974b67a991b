import { mix, shade } from "../drawing/colour.ts";
import { ellipse } from "../drawing/path.ts";
import { fill, group, linear, stroke, type Shape } from "../drawing/shape.ts";
import { between, taper, type Joint } from "./limb.ts";
import type { Sitting } from "./person.ts";

interface Arm {
  side: number;
  shoulder: Joint;
  elbow: Joint;
  wrist: Joint;
  /** Colour of the sleeve on this side. */
  cloth: string;
}

/** From the hem of a short sleeve to the wrist. */
export function bareArm(sitting: Sitting, arm: Arm): Shape[] {
  const { shoulder, elbow, wrist } = arm;
  const { skin } = sitting;
  const length = Math.hypot(wrist.x - elbow.x, wrist.y - elbow.y);
  const angle = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x);
  // Light comes from the upper left; find the edge that lies away from it.
  const dark = Math.cos(angle) * 0.87 - Math.sin(angle) * 0.5 >= 0 ? 1 : -1;
  return [
    fill(taper(between(shoulder, elbow, 0.74), elbow, 56, 50), skin.shadow),
    ...hem(sitting, arm),
    group(forearm(sitting, length, dark), {
      x: elbow.x,
      y: elbow.y,
      degrees: (angle * 180) / Math.PI,
    }),
  ];
}

/** Lies along +x from the elbow at the origin; `dark` is the side of its shadow. */
function forearm({ person, skin }: Sitting, length: number, dark: number): Shape[] {
  const outline =
    `M-24,0C-24,-18-12,-27 8,-28C${length * 0.34},-31 ${length * 0.6},-24 ${length * 0.86},-19L${length + 6},-18` +
    `L${length + 6},18L${length * 0.86},19C${length * 0.6},24 ${length * 0.34},31 8,28C-12,27-24,18-24,0Z`;
  const rounded = linear(
    [0, -28 * dark],
    [0, 28 * dark],
    [
      [0, mix(skin.base, skin.light, 0.55)],
      [0.4, skin.base],
      [1, mix(skin.base, skin.shadow, 0.9)],
    ],
  );
  const muscle =
    `M${length * 0.06},${dark * 6}C${length * 0.26},${dark * 15} ${length * 0.5},${dark * 12} ${length * 0.8},${dark * 5}` +
    `L${length * 0.9},${dark * 30}H0Z`;
  const spots = [0.22, 0.31, 0.4, 0.46, 0.57, 0.66].map((part, index) =>
    ellipse(length * part, ((index * 11) % 23) - 13, 1.7),
  );
  return [
    stroke(outline, "#1A0A14", 7, { opacity: 0.14 }),
    fill(outline, rounded),
    fill(muscle, skin.shadow, { opacity: 0.5, clip: outline }),
    stroke(
      `M${length * 0.1},${dark * -17}C${length * 0.34},${dark * -22} ${length * 0.5},${dark * -17} ${length * 0.74},${dark * -11}`,
      skin.light,
      6,
      { opacity: 0.6, clip: outline },
    ),
    ...(person.freckles ? [fill(spots.join(""), skin.line, { opacity: 0.26 })] : []),
    stroke(outline, skin.line, 2.6, { opacity: 0.5, clip: outline }),
    stroke(
      `M-6,${dark * -16}q8,${dark * 6} 10,${dark * 16}M4,${dark * -20}q5,${dark * 5} 6,${dark * 11}`,
      skin.line,
      2.4,
      { opacity: 0.4 },
    ),
    ...wristband(person.clothes.wristband, length, dark),
  ];
}

function wristband(colour: string | undefined, length: number, dark: number): Shape[] {
  if (!colour) return [];
  const x = length - 28;
  return [
    stroke(`M${x},-18Q${x + 5},0 ${x},18`, shade(colour, -0.35), 13, { cap: "butt" }),
    stroke(`M${x},-18Q${x + 5},0 ${x},18`, colour, 9, { cap: "butt" }),
    stroke(`M${x - 1},${dark * -15}Q${x + 2},${dark * -8} ${x + 2},0`, "#FFFFFF", 2.4, {
      opacity: 0.45,
    }),
  ];
}

/** Where the sleeve ends: it stands off a little and throws a shadow. */
function hem({ person, skin }: Sitting, { shoulder, elbow, cloth, side }: Arm): Shape[] {
  const at = (part: number) => between(shoulder, elbow, part);
  const trim = person.clothes.second ?? shade(cloth, -0.16);
  const edge = side > 0 ? shade(trim, -0.12) : trim;
  return [
    fill(taper(at(0.76), at(0.9), 58, 54), skin.line, { opacity: 0.4 }),
    fill(taper(at(0.5), at(0.8), 68, 72), cloth),
    fill(taper(at(0.7), at(0.83), 72, 73), edge),
    stroke(taper(at(0.7), at(0.7), 70, 70), shade(edge, -0.3), 2.4, { opacity: 0.6 }),
  ];
}
