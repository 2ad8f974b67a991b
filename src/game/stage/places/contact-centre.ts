import { ellipse, rect } from "../drawing/path.ts";
import { fill, linear, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { headset, keyboard, monitor, mug } from "./desk-things.ts";
import { hangingSign, plant } from "./furniture.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { wall } from "./light.ts";
import type { Place } from "./place.ts";
import { townWindow } from "./window.ts";

/** The learner's desk at Castlegate Building Society, among many others. */
export const contactCentre: Place = {
  light: lightsFrom({
    left: "rgba(110,200,220,.24)",
    right: "rgba(255,196,130,.2)",
    floor: "rgba(10,16,34,.4)",
  }),
  lamps: [],
  steam: [234, 585],
  far: (light) => [
    ...wall("#182A46", "#355070", "#203550", light),
    ...[70, 350, 630].flatMap((x, index) => [
      ...townWindow({ x, y: 118, width: 232, height: 176 }, "#2B4464", light, 61 + index),
    ]),
    ...shaft({ x: 70, y: 118, width: 700, height: 176 }, light),
    ...ceilingLights(),
    fill(rect(0, 280, 1600, 280), "#1E3350", { opacity: 0.45 }),
    ...[0, 1, 2, 3, 4, 5].flatMap((index) => booth(60 + index * 270, index)),
    fill(rect(0, 545, 1600, 120), "#16263C"),
    ...wallBoard(1180, 96),
    ...hangingSign("Castlegate", 1000, 100, 230, "#7E3146"),
    plant(70, 560, 1),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#A9BECB", edge: "#6B8496", front: "#33475A", foot: "#1B2738" }, loweredBy),
    monitor(1040, 652, 320, 190, "front"),
    keyboard(1050, 676, 240),
    mug(234, 650, "#C9573F"),
    headset(110, 640),
    stickyNotes(1290, 640),
    plant(1510, 600, 0.8, "#E5B04A"),
  ],
};

function ceilingLights(): Shape[] {
  return [0, 1, 2, 3, 4, 5].flatMap((index) => {
    const x = 60 + index * 270;
    return [
      fill(
        `M${x},50h200l70,330h-340Z`,
        linear(
          [0, 50],
          [0, 380],
          [
            [0, "rgba(205,232,240,.16)"],
            [1, "rgba(205,232,240,0)"],
          ],
        ),
      ),
      fill(rect(x, 28, 200, 22, 6), "#DDF1F6", { opacity: 0.9 }),
    ];
  });
}

/** A colleague at work behind a low screen. */
function booth(x: number, index: number): Shape[] {
  const hair =
    ["#2B2233", "#5A3A28", "#3A2A3E", "#6B4A2E", "#241C2C", "#4A3540"][index] ?? "#2B2233";
  const top =
    ["#3F6E73", "#7A5C8E", "#C9573F", "#5E8C6A", "#B98B4A", "#4A6A8E"][index] ?? "#3F6E73";
  const skin =
    ["#B1764D", "#EDBF9B", "#8B5638", "#D69D72", "#F7D5BF", "#6B4330"][index] ?? "#D69D72";
  return [
    fill(`M${x + 12},500Q${x + 16},424 ${x + 60},420Q${x + 104},424 ${x + 108},500Z`, top),
    fill(ellipse(x + 60, 388, 25, 29), skin),
    fill(
      `M${x + 34},386C${x + 30},346 ${x + 90},346 ${x + 86},386C${x + 78},370 ${x + 44},370 ${x + 34},386Z`,
      hair,
    ),
    stroke(`M${x + 35},388C${x + 34},352 ${x + 86},352 ${x + 85},388`, "#1C2A3C", 5),
    fill(rect(x + 30, 382, 9, 18, 4), "#1C2A3C"),
    monitor(x + 166, 520, 120, 84, "front", "#1C3E55"),
    fill(rect(x - 6, 470, 240, 80, 12), index % 2 ? "#2F5A66" : "#3A557A"),
    fill(rect(x - 6, 470, 240, 10, 5), "#FFFFFF", { opacity: 0.16 }),
  ];
}

function wallBoard(x: number, y: number): Shape[] {
  const bars: readonly (readonly [number, string])[] = [
    [220, "#5EBFA6"],
    [150, "#F0B445"],
    [272, "#E0704F"],
  ];
  return [
    fill(rect(x, y, 370, 160, 10), "#101B2E"),
    fill(rect(x + 5, y + 5, 360, 150, 7), "#16253C"),
    ...bars.map(([width, colour], row) =>
      fill(rect(x + 70, y + 28 + row * 40, width, 18, 5), colour),
    ),
    fill([0, 1, 2].map((row) => ellipse(x + 40, y + 37 + row * 40, 10)).join(""), "#DDF1F6", {
      opacity: 0.7,
    }),
  ];
}

function stickyNotes(x: number, y: number): Shape {
  return fill(`M${x},${y}l76,-6l8,24l-80,8ZM${x + 96},${y - 4}l70,6l2,22l-74,-4Z`, "#F0E2A8");
}
