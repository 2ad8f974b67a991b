import { ellipse, rect } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { mug, papers } from "./desk-things.ts";
import { armchair, plant } from "./furniture.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { blind, townWindow } from "./window.ts";

const PANE = { x: 90, y: 110, width: 420, height: 380 };

/** A small meeting room. */
export const meetingRoom: Place = {
  light: lightsFrom({
    left: "rgba(200,228,236,.24)",
    right: "rgba(255,214,150,.2)",
    floor: "rgba(30,26,34,.3)",
  }),
  lamps: [[700, 112]],
  steam: [234, 585],
  far: (light) => [
    ...wall("#6F8F93", "#A9BBB0", "#7C938E", light),
    ...dado(530, "#5F7A78", "#E6E2D4", light),
    ...townWindow(PANE, "#E6E2D4", light, 31),
    ...blind(PANE, 9),
    ...shaft(PANE, light),
    ...whiteboard(1000, 120),
    ...pendant(700, 50, light, "#D9573F"),
    armchair(830, 606, "#C9573F"),
    plant(1560, 566, 1.15, "#3A2B4A"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#E2BF94", edge: "#B48A5C", front: "#6E5240", foot: "#33262A" }, loweredBy),
    notebook(130, 660),
    mug(234, 650, "#1E5F63"),
    ...jug(1130, 652),
    papers(1330, 644, 3),
  ],
};

function whiteboard(x: number, y: number): Shape[] {
  return [
    fill(rect(x - 4, y + 10, 530, 350, 10), "rgba(10,10,20,.25)"),
    fill(rect(x, y, 520, 340, 10), "#C9CFCB"),
    fill(rect(x + 12, y + 12, 496, 316, 6), "#FBFAF4"),
    stroke(
      `M${x + 40},${y + 60}h190M${x + 40},${y + 92}h130M${x + 40},${y + 124}h160`,
      "#1E5F63",
      6,
      { opacity: 0.75 },
    ),
    stroke(`M${x + 60},${y + 280}c40,-90 90,-20 130,-70s70,-60 110,-40`, "#B53A24", 7, {
      opacity: 0.8,
    }),
    stroke(`M${x + 40},${y + 180}v120h280`, "#3A2B4A", 5, { opacity: 0.7 }),
    fill(rect(x + 360, y + 60, 62, 62, 3), "#F0D06A"),
    fill(rect(x + 434, y + 60, 52, 62, 3), "#F0A58A"),
    fill(rect(x + 360, y + 136, 62, 62, 3), "#9FD0C0"),
    stroke(
      `M${x + 372},${y + 80}h38M${x + 372},${y + 94}h28M${x + 372},${y + 156}h38M${x + 372},${y + 170}h30M${x + 446},${y + 80}h28`,
      "#231A2E",
      3.4,
      { opacity: 0.5 },
    ),
    fill(rect(x + 140, y + 336, 240, 14, 5), "#8E9A98"),
    fill(rect(x + 170, y + 330, 40, 8, 4), "#B53A24"),
    fill(rect(x + 220, y + 330, 40, 8, 4), "#1E5F63"),
  ];
}

function notebook(x: number, y: number): Shape {
  return fill(
    `M${x - 90},${y - 4}L${x + 70},${y - 16}L${x + 92},${y + 10}L${x - 80},${y + 24}Z`,
    "#3A2B4A",
  );
}

function jug(x: number, y: number): Shape[] {
  return [
    fill(ellipse(x + 20, y + 4, 80, 9), "rgba(10,4,18,.3)"),
    stroke(`M${x + 34},${y - 96}q38,6 26,64`, "#CFE6EA", 8, { opacity: 0.8 }),
    fill(`M${x - 34},${y - 120}H${x + 34}L${x + 40},${y}H${x - 40}Z`, "#CFE6EA", { opacity: 0.5 }),
    fill(`M${x - 36},${y - 76}H${x + 36}L${x + 40},${y}H${x - 40}Z`, "#8FC8D6", { opacity: 0.6 }),
    fill(`M${x + 74},${y - 62}h40l-5,62h-30Z`, "#CFE6EA", { opacity: 0.7 }),
    stroke(`M${x - 24},${y - 104}V${y - 18}`, "#FFFFFF", 5, { opacity: 0.6 }),
  ];
}
