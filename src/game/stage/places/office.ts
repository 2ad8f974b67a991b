import { ellipse } from "../drawing/path.ts";
import { fill, group, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { mug, papers } from "./desk-things.ts";
import { plant } from "./furniture.ts";
import { LAMP_SHARE, lightsFrom, shaft } from "./daylight.ts";
import { dado, pool, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { shelves } from "./shelves.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 80, y: 120, width: 430, height: 370 };

/** A quiet office, for writing. */
export const office: Place = {
  light: lightsFrom({
    left: "rgba(255,204,140,.26)",
    right: "rgba(130,190,200,.18)",
    floor: "rgba(24,18,34,.32)",
  }),
  lamps: [[1290, 470]],
  steam: [234, 585],
  far: (light) => [
    ...wall("#2F3F55", "#5B6E7E", "#3C4A5A", light),
    ...dado(540, "#2E3A4A", "#8FA3AE", light),
    ...townWindow(PANE, "#D8CDB8", light, 71),
    ...shaft(PANE, light, "rgba(255,196,120,.3)"),
    ...shelves(
      1010,
      [250, 390],
      560,
      71,
      ["binder", "binder", "book", "book", "plant", "box"],
      "#A9805A",
    ),
    pool(1290, 490, 300, 0.7 * LAMP_SHARE[light]),
    plant(820, 574, 1.05, "#E5B04A"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#D9B48A", edge: "#A57C55", front: "#5C4A44", foot: "#2A2230" }, loweredBy),
    mug(234, 650, "#7A5C8E"),
    papers(110, 648, 4),
    pens(1110, 652),
    deskLamp(1310, 656),
    papers(1500, 644, -5),
  ],
};

function pens(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(2, 3, 40, 7), "rgba(10,4,18,.35)"),
      stroke("M-10,-50L-22,-112M4,-50L8,-124M14,-50L32,-104", "#C9573F", 8),
      stroke("M4,-50L8,-124", "#1E5F63", 8),
      fill("M-28,-70H28L24,0H-24Z", "#3A2B4A"),
      fill("M8,-70H28L24,0H8Z", "#000000", { opacity: 0.2 }),
    ],
    { x, y },
  );
}

function deskLamp(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(0, 3, 70, 9), "rgba(10,4,18,.35)"),
      fill(ellipse(0, -2, 58, 10), "#1E5F63"),
      stroke("M0,-6L34,-96L-8,-182", "#2A2434", 10),
      fill("M-58,-140C-62,-184-30,-206 4,-200L14,-166Z", "#1E5F63"),
      fill("M-58,-140L14,-166L4,-152L-44,-132Z", "#FFF1C9"),
    ],
    { x, y },
  );
}
