import { rect } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { bell, mug, papers } from "./desk-things.ts";
import { hangingSign, plant } from "./furniture.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { shelves } from "./shelves.ts";
import { till } from "./till.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 70, y: 120, width: 430, height: 390 };

/** Returns desk of Harbour & Fynn Homeware, by a window on the street. */
export const shop: Place = {
  light: lightsFrom({
    left: "rgba(92,140,205,.26)",
    right: "rgba(255,188,104,.26)",
    floor: "rgba(24,12,34,.34)",
  }),
  lamps: [
    [300, 122],
    [1210, 132],
  ],
  rain: [PANE.x, PANE.y, PANE.width, PANE.height],
  steam: [234, 585],
  far: (light) => [
    ...wall("#2E2C4C", "#634A66", "#4A3550", light),
    ...boards(),
    ...dado(540, "#3B2940", "#8A6074", light),
    ...townWindow(PANE, "#7A5140", light, 11, true),
    ...shaft(PANE, light),
    ...shelves(1010, [250, 396, 540], 560, 11, ["box", "kettle", "jar", "lamp", "plant", "box"]),
    ...pendant(300, 60, light),
    ...pendant(1210, 70, light),
    ...hangingSign("Harbour & Fynn", 795, 112, 290, "#2F5E5C"),
    plant(810, 574, 0.95),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#DDA069", edge: "#A9683F", front: "#6E4238", foot: "#3B2230" }, loweredBy),
    till(110, 652),
    mug(234, 650, "#3F7F86"),
    bell(1185, 656),
    papers(1390, 640),
    plant(1535, 600, 0.8, "#3F7F86"),
  ],
};

function boards(): Shape[] {
  const joints = Array.from({ length: 27 }, (_, index) => `M${index * 62},0V535`).join("");
  return [
    stroke(joints, "#FFFFFF", 1.5, { opacity: 0.035 }),
    fill(rect(0, 0, 1600, 26), "rgba(12,6,22,.4)"),
  ];
}
