import { rect } from "../drawing/path.ts";
import { fill, group, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { papers } from "./desk-things.ts";
import { hangingSign, plant } from "./furniture.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { shelves } from "./shelves.ts";
import { till } from "./till.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 60, y: 130, width: 450, height: 370 };

/** Information desk of Larkmead Garden Centre, under a roof of glass. */
export const gardenCentre: Place = {
  light: lightsFrom({
    left: "rgba(190,220,150,.24)",
    right: "rgba(255,210,140,.2)",
    floor: "rgba(20,34,24,.34)",
  }),
  lamps: [[1240, 122]],
  far: (light) => [
    ...wall("#3F6A5E", "#7FA37E", "#4A6E56", light),
    ...dado(540, "#3E4A38", "#C9573F", light),
    ...townWindow(PANE, "#F4F1E6", light, 53),
    ...shaft(PANE, light, "rgba(255,206,130,.26)"),
    stroke(
      "M0,84H1600M-40,84L240,-60M360,84L560,-60M760,84L840,-60M1160,84L1120,-60",
      "#F4F1E6",
      9,
      {
        opacity: 0.35,
      },
    ),
    ...shelves(1010, [262, 402, 540], 560, 53, ["plant", "plant", "jar", "box"], "#A9805A"),
    ...pendant(1240, 60, light, "#5E8C6A"),
    ...basket(560, 150),
    ...hangingSign("Larkmead", 795, 112, 250, "#3C7A5C"),
    plant(640, 566, 1.15),
    plant(900, 578, 0.9, "#8A5A3C"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#E2C79A", edge: "#A9805A", front: "#5E7A58", foot: "#2C3F34" }, loweredBy),
    till(110, 652),
    seeds(1190, 652),
    papers(1390, 640),
    plant(1530, 600, 0.8, "#3F7F86"),
  ],
};

const basket = (x: number, y: number): readonly Shape[] => [
  stroke(`M${x},0L${x - 34},${y}M${x},0L${x + 34},${y}`, "#1C1526", 3),
  plant(x, y, 0.8, "#8A5A3C"),
];

/** A stand of seed packets. */
function seeds(x: number, y: number): Shape {
  const colours = ["#E0704F", "#F2C230", "#B03F50", "#7A5C8E", "#F6C17A", "#E5B04A"];
  return group(
    [
      fill("M-84,4H88L70,-120H-70Z", "#6E4238"),
      ...colours.flatMap((colour, index) => {
        const left = -66 + (index % 3) * 46;
        const top = index < 3 ? -150 : -84;
        return [
          fill(rect(left, top, 40, 60, 3), "#FBF2E1"),
          fill(rect(left + 5, top + 14, 30, 32, 15), colour),
        ];
      }),
    ],
    { x, y },
  );
}
