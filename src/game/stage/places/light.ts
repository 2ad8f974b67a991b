import { alpha, shade } from "../drawing/colour.ts";
import { ellipse, rect } from "../drawing/path.ts";
import { fill, linear, radial, stroke, type Shape } from "../drawing/shape.ts";
import type { Daylight } from "../scene.ts";
import { at, LAMP_SHARE } from "./daylight.ts";
import { WORLD } from "./place.ts";

const WARM = "#FFC36B";

/** Warm light that a lamp throws on the wall behind it. */
export function pool(x: number, y: number, radius: number, strength = 0.6, colour = WARM): Shape {
  const light = radial([x, y], radius, [
    [0, alpha(shade(colour, 0.35), strength)],
    [0.35, alpha(colour, strength * 0.38)],
    [1, alpha(colour, 0)],
  ]);
  return fill(ellipse(x, y, radius), light, { blend: "screen" });
}

/** A pendant lamp on a cord of the given length, with its pool of light. */
export function pendant(x: number, length: number, light: Daylight, colour = "#E5B04A"): Shape[] {
  const share = LAMP_SHARE[light];
  const rim = length + 62;
  return [
    pool(x, rim + 10, 340, 0.6 * share),
    fill(
      `M${x - 56},${rim}L${x - 250},640H${x + 250}L${x + 56},${rim}Z`,
      linear(
        [x, rim],
        [x, 640],
        [
          [0, alpha(WARM, 0.16 * share)],
          [1, alpha(WARM, 0)],
        ],
      ),
      { blend: "screen" },
    ),
    stroke(`M${x},0V${length}`, "#1C1526", 4),
    fill(
      `M${x - 62},${rim}Q${x - 56},${length + 6} ${x},${length}Q${x + 56},${length + 6} ${x + 62},${rim}Z`,
      linear(
        [x - 62, 0],
        [x + 62, 0],
        [
          [0, shade(colour, 0.18)],
          [0.5, colour],
          [1, shade(colour, -0.3)],
        ],
      ),
    ),
    fill(ellipse(x, rim, 62, 10), "#FFF1C9"),
    fill(ellipse(x, rim + 2, 36, 6), "#FFFFFF"),
  ];
}

/** A wall that darkens towards the corners. */
export function wall(top: string, middle: string, bottom: string, light: Daylight): Shape[] {
  const corner = light === "day" ? 0.26 : 0.46;
  const everything = rect(0, 0, WORLD.width, WORLD.height);
  return [
    fill(
      everything,
      linear(
        [0, 0],
        [0, WORLD.height],
        [
          [0, at(light, top)],
          [0.6, at(light, middle)],
          [1, at(light, bottom)],
        ],
      ),
    ),
    fill(
      everything,
      radial([700, 330], 980, [
        [0, "rgba(255,214,150,.10)"],
        [0.5, "rgba(40,20,50,0)"],
        [1, alpha("#0C0616", corner)],
      ]),
    ),
  ];
}

/** Skirting or panelling along the foot of the wall. */
export function dado(y: number, colour: string, rail: string, light: Daylight): Shape[] {
  return [
    fill(rect(0, y, WORLD.width, 900 - y), at(light, colour)),
    fill(rect(0, y - 8, WORLD.width, 9), rail),
    fill(
      rect(0, y, WORLD.width, 60),
      linear(
        [0, y],
        [0, y + 60],
        [
          [0, "rgba(10,4,18,.4)"],
          [1, "rgba(10,4,18,0)"],
        ],
      ),
    ),
  ];
}
