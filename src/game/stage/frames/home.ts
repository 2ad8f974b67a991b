import { alpha, shade } from "../drawing/colour.ts";
import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, radial, type Shape } from "../drawing/shape.ts";
import { LOOKS, type Daylight, type LookId } from "../scene.ts";
import { plant } from "../places/furniture.ts";
import { at, LAMP_SHARE } from "../places/daylight.ts";
import { townWindow } from "../places/window.ts";
import { shelves } from "../places/shelves.ts";

const WALLS = [
  "#7A5C6E",
  "#4F7A74",
  "#8A6A4E",
  "#56648A",
  "#7E6B54",
  "#5C7A5A",
  "#8A5A56",
] as const;

/**
 * The room from which somebody calls or writes, 600 units square and out of
 * focus. Every person has their own, always the same.
 */
export function home(look: LookId, light: Daylight): Shape[] {
  const order = LOOKS.indexOf(look);
  const wall = at(light, WALLS[order % WALLS.length] ?? WALLS[0]);
  const things = [
    [
      ...townWindow({ x: 50, y: 70, width: 190, height: 230 }, "#E6DCC8", light, order + 3),
      ...shelves(400, [190, 310], 170, order + 5, ["book", "plant", "jar"]),
    ],
    [
      ...townWindow({ x: 380, y: 60, width: 180, height: 240 }, "#D9C7A4", light, order + 3),
      plant(90, 330, 1.3, "#E5B04A"),
      fill(rect(30, 90, 130, 100, 4), shade(wall, 0.35)),
      fill(rect(42, 102, 106, 76, 2), shade(wall, -0.25)),
    ],
    [
      ...shelves(20, [170, 290, 410], 190, order + 9, ["book", "book", "lamp", "box"]),
      fill(rect(420, 80, 120, 150, 4), shade(wall, 0.4)),
      fill(ellipse(480, 155, 40), shade(wall, -0.2)),
      plant(520, 390, 1.1, "#C9573F"),
    ],
  ][order % 3];
  return [
    fill(
      rect(0, 0, 600, 600),
      radial([220, 180], 520, [
        [0, shade(wall, 0.28)],
        [0.6, wall],
        [1, shade(wall, -0.42)],
      ]),
    ),
    group(things ?? [], {}, { blur: 5 }),
    fill(rect(0, 430, 600, 170), shade(wall, -0.3), { opacity: 0.75 }),
    fill(
      ellipse(130, 120, 330),
      radial([130, 120], 330, [
        [0, alpha("#FFD696", 0.4 * LAMP_SHARE[light])],
        [1, "rgba(255,214,150,0)"],
      ]),
      { blend: "screen" },
    ),
  ];
}
