import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { bell, monitor } from "./desk-things.ts";
import { hangingSign, plant } from "./furniture.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { seededRandom } from "./random.ts";
import { curtains, townWindow } from "./window.ts";

const PANE = { x: 110, y: 130, width: 360, height: 380 };

/** Lobby desk of The Penhallow Hotel. */
export const hotel: Place = {
  light: lightsFrom({
    left: "rgba(255,196,120,.22)",
    right: "rgba(255,170,110,.24)",
    floor: "rgba(30,8,20,.36)",
  }),
  rain: [PANE.x, PANE.y, PANE.width, PANE.height],
  lamps: [
    [330, 122],
    [1180, 122],
  ],
  far: (light) => [
    ...wall("#3F1A2E", "#7E3848", "#4A2233", light),
    stroke(wallpaper(), "#E5B04A", 2.4, { opacity: 0.2 }),
    ...dado(540, "#3A1A26", "#B98B4A", light),
    ...panels(),
    ...townWindow(PANE, "#8A5A3C", light, 23, true),
    ...curtains(PANE, "#B03F50", "#8E2F40"),
    ...shaft(PANE, light),
    ...keyRack(1020, 176),
    ...pendant(330, 60, light, "#F1E2C8"),
    ...pendant(1180, 60, light, "#F1E2C8"),
    ...hangingSign("The Penhallow", 795, 112, 290, "#C29A4B", "#2B1220"),
    plant(836, 570, 1.1, "#B98B4A"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#F0E4D0", edge: "#B9A586", front: "#6A3640", foot: "#2F1620" }, loweredBy),
    monitor(150, 652, 220, 144, "back"),
    ledger(206, 672),
    bell(1110, 656),
    flowers(1330, 660),
    stroke("M1460,656q50,-20 110,-4", "#B98B4A", 5),
    fill(rect(1556, 640, 34, 20, 5), "#B98B4A"),
  ],
};

function wallpaper(): string {
  const motifs: string[] = [];
  for (let column = 0; column < 15; column++) {
    for (let row = 0; row < 5; row++) {
      const x = 60 + column * 110 + (row % 2) * 55;
      const y = 60 + row * 104;
      motifs.push(`M${x},${y}q16,20 0,42q-16,-22 0,-42M${x - 14},${y + 46}q14,-8 28,0`);
    }
  }
  return motifs.join("");
}

function panels(): Shape[] {
  const frames = Array.from({ length: 9 }, (_, index) => rect(30 + index * 180, 562, 150, 90, 4));
  return [stroke(frames.join(""), "#B98B4A", 3, { opacity: 0.35 })];
}

function keyRack(x: number, y: number): Shape[] {
  const random = seededRandom(41);
  const shapes = [
    fill(rect(x - 26, y - 26, 574, 366, 12), "rgba(10,4,18,.3)"),
    fill(rect(x - 20, y - 20, 562, 352, 10), "#5B3038"),
    fill(rect(x - 20, y - 20, 562, 10, 5), "#B98B4A"),
  ];
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 8; column++) {
      const left = x + column * 66;
      const top = y + row * 106;
      shapes.push(fill(rect(left, top, 56, 90, 6), "#331822"));
      if (random() < 0.7) {
        shapes.push(
          fill(ellipse(left + 28, top + 30, 7), "#E5B04A"),
          fill(rect(left + 25, top + 34, 6, 30, 2) + rect(left + 31, top + 54, 9, 5), "#E5B04A"),
          fill(rect(left + 20, top + 68, 16, 14, 3), "#8E2F40"),
        );
      } else {
        shapes.push(fill(rect(left + 12, top + 34, 32, 44, 2), "#FBF2E1", { opacity: 0.85 }));
      }
    }
  }
  return shapes;
}

function ledger(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(0, 4, 100, 9), "rgba(10,4,18,.35)"),
      fill(rect(-86, -24, 172, 26, 4), "#8E2F40"),
      fill(rect(-80, -32, 160, 12, 2), "#FBF2E1"),
      fill(rect(-86, -38, 172, 10, 4), "#A8394A"),
      stroke("M-60,-33h70", "#E5B04A", 3),
    ],
    { x, y },
  );
}

function flowers(x: number, y: number): Shape {
  const blooms: readonly (readonly [number, number, number, string])[] = [
    [-14, -100, 22, "#E0704F"],
    [18, -116, 24, "#F6C17A"],
    [44, -86, 20, "#D9573F"],
    [4, -76, 18, "#F1E2C8"],
  ];
  return group(
    [
      fill(ellipse(6, 4, 60, 9), "rgba(10,4,18,.35)"),
      fill("M-40,-40C-50,-90-10,-90 0,-120C20,-90 66,-80 56,-40Z", "#5E8C6A"),
      ...blooms.flatMap(([left, top, radius, colour]) => [
        fill(ellipse(left, top, radius), colour),
        stroke(ellipse(left, top, radius * 0.5), "#FFFFFF", 3, { opacity: 0.4 }),
      ]),
      fill("M-34,-60H40L28,0H-22Z", "#BFD7DA", { opacity: 0.9 }),
      fill("M10,-60H40L28,0H8Z", "#000000", { opacity: 0.12 }),
    ],
    { x, y },
  );
}
