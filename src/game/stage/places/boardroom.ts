import { ellipse, rect } from "../drawing/path.ts";
import { fill, linear, stroke, text, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { papers } from "./desk-things.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 60, y: 110, width: 380, height: 390 };
const SCREEN = { x: 860, y: 110, width: 620, height: 350 };

/** Boardroom of the Penhallow Group: a long table and a projector screen. */
export const boardroom: Place = {
  light: lightsFrom({
    left: "rgba(120,160,215,.24)",
    right: "rgba(255,214,160,.26)",
    floor: "rgba(18,10,18,.4)",
  }),
  lamps: [
    [330, 112],
    [700, 112],
  ],
  far: (light) => [
    ...wall("#1F2A3A", "#41506A", "#26303F", light),
    ...slats(),
    ...dado(530, "#5A3A2C", "#B98B4A", light),
    ...townWindow(PANE, "#4A3328", light, 53),
    ...shaft(PANE, light),
    ...screen(),
    ...pendant(330, 50, light, "#B98B4A"),
    ...pendant(700, 50, light, "#B98B4A"),
    ...farTable(),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#9A6242", edge: "#6B3F2A", front: "#4A2A22", foot: "#22131A" }, loweredBy),
    glassOfWater(250, 652),
    papers(120, 648, 4),
    papers(1330, 646, -4),
    glassOfWater(1190, 652),
    microphone(1490, 650),
  ],
};

function slats(): Shape[] {
  const lines = Array.from({ length: 54 }, (_, index) => `M${index * 30},0V522`).join("");
  return [stroke(lines, "#0E1420", 5, { opacity: 0.16 })];
}

function screen(): Shape[] {
  const { x, y, width, height } = SCREEN;
  const columns = [120, 170, 110, 210, 240];
  return [
    fill(rect(x - 24, y - 24, width + 48, 20, 8), "#1A1526"),
    fill(rect(x - 10, y - 8, width + 20, height + 20, 4), "#1A1526"),
    fill(
      rect(x, y, width, height),
      linear(
        [x, y],
        [x + width, y + height],
        [
          [0, "#FBF6EA"],
          [1, "#DCE4E8"],
        ],
      ),
    ),
    text("Penhallow Group", [x + 40, y + 52], 34, "#3A2B4A", { align: "left" }),
    fill(rect(x + 40, y + 78, 120, 6, 3), "#B98B4A"),
    ...columns.map((rise, index) =>
      fill(
        rect(x + 300 + index * 58, y + 300 - rise, 40, rise, 4),
        index === 4 ? "#B53A24" : "#1E5F63",
      ),
    ),
    stroke(`M${x + 284},${y + 300}h310`, "#3A2B4A", 5, { opacity: 0.7 }),
    stroke(
      `M${x + 40},${y + 120}h190M${x + 40},${y + 154}h150M${x + 40},${y + 188}h170M${x + 40},${y + 222}h120`,
      "#3A2B4A",
      8,
      { opacity: 0.4 },
    ),
    fill(`M${x + width / 2 - 30},0H${x + width / 2 + 30}L${x + width},${y}H${x}Z`, "#FFF4D8", {
      opacity: 0.08,
    }),
  ];
}

/** The far end of the table with empty chairs. */
function farTable(): Shape[] {
  const chair = (x: number, height: number): Shape[] => [
    fill(rect(x - 46, 596 - height, 92, height, 22), "#2A2230"),
    fill(rect(x - 36, 606 - height, 72, height - 30, 16), "#3A3044"),
  ];
  return [
    ...chair(180, 120),
    ...chair(880, 130),
    ...chair(1040, 130),
    ...chair(1200, 120),
    fill("M120,598H1400L1560,660H-20Z", "#6B3F2A"),
    fill("M120,598H1400L1408,604H112Z", "#FFFFFF", { opacity: 0.25 }),
  ];
}

function glassOfWater(x: number, y: number): Shape {
  return fill(
    `M${x - 20},${y - 62}h40l-5,62h-30ZM${x - 24},${y + 4}h48`,
    linear(
      [0, y - 62],
      [0, y],
      [
        [0, "rgba(225,240,246,.45)"],
        [0.3, "rgba(225,240,246,.5)"],
        [0.31, "rgba(150,205,220,.75)"],
        [1, "rgba(190,225,235,.75)"],
      ],
    ),
  );
}

function microphone(x: number, y: number): Shape {
  return stroke(
    `M${x},${y}C${x},${y - 70} ${x - 40},${y - 90} ${x - 60},${y - 96}` + ellipse(x, y, 30, 6),
    "#1C1824",
    7,
  );
}
