import { shade } from "../drawing/colour.ts";
import { fill, linear, stroke, type Shape } from "../drawing/shape.ts";
import { GARMENTS } from "./garments.ts";
import { hijabDrape } from "./headwear.ts";
import { lanyard } from "./lanyard.ts";
import type { Part, Sitting } from "./person.ts";

/** Outline of shoulders, chest and sides down to the hips. */
export function torsoPath({ person, pose }: Sitting): string {
  const build = person.build ?? 1;
  const lift = pose.shoulders;
  return (
    `M-46,166C-70,${198 + lift * 0.6} ${-140 * build},${204 + lift} ${-172 * build},${240 + lift}` +
    `C${-204 * build},${276 + lift} ${-210 * build},380 ${-214 * build},560` +
    `L${214 * build},560C${210 * build},380 ${204 * build},${276 + lift} ${172 * build},${240 + lift}` +
    `C${140 * build},${204 + lift} 70,${198 + lift * 0.6} 46,166C30,190-30,190-46,166Z`
  );
}

/** Neck, clothes and what hangs over them. */
export const torso: Part = (sitting) => {
  const { person, pose, skin } = sitting;
  const { colour, garment } = person.clothes;
  const build = person.build ?? 1;
  const lift = pose.shoulders;
  const outline = torsoPath(sitting);
  const body: Shape[] = [
    fill("M-41,86L-43,172C-40,212 40,212 43,172L41,86Z", skin.base),
    fill("M-41,100C-20,150 24,152 41,120L42,150C20,182-14,176-42,150Z", skin.shadow, {
      opacity: 0.9,
    }),
    fill(
      outline,
      linear(
        [-180, 220],
        [190, 520],
        [
          [0, shade(colour, 0.12)],
          [0.45, colour],
          [1, shade(colour, -0.22)],
        ],
      ),
    ),
    fill(
      `M${60 * build},${214 + lift * 0.6}C${130 * build},${214 + lift} ${190 * build},${250 + lift} ${214 * build},560` +
        `L${90 * build},560C${130 * build},420 ${130 * build},320 ${60 * build},${214 + lift * 0.6}Z`,
      shade(colour, -0.24),
      { opacity: 0.5, clip: outline },
    ),
    stroke(
      `M${-168 * build},${250 + lift}C${-140 * build},${214 + lift}-100,${206 + lift * 0.7}-62,190`,
      shade(colour, 0.2),
      7,
      { opacity: 0.6, clip: outline },
    ),
  ];
  // A hood lies behind the neck.
  if (garment === "hoodie" || garment === "parka") body.unshift(hood(sitting));
  return [...body, ...GARMENTS[garment](sitting), ...lanyard(sitting), ...hijabDrape(sitting)];
};

function hood({ person, pose }: Sitting): Shape {
  const y = 206 + pose.shoulders * 0.5;
  const { colour, garment, second } = person.clothes;
  return fill(
    `M-104,${y}C-116,138-74,108 0,108C74,108 116,138 104,${y}C60,250-60,250-104,${y}Z`,
    garment === "parka" ? shade(second ?? colour, -0.1) : shade(colour, -0.28),
  );
}
