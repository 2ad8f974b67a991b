import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, stroke, type Shape } from "../drawing/shape.ts";
import type { Daylight } from "../scene.ts";
import { counter } from "./counter.ts";
import { at, LAMP_SHARE, lightsFrom } from "./daylight.ts";
import { hangingSign, plant } from "./furniture.ts";
import { pool } from "./light.ts";
import { WORLD, type Place } from "./place.ts";

/** Sky and moor beyond the line. */
const VIEW: Readonly<Record<Daylight, Record<"sky" | "low" | "hill" | "moor", string>>> = {
  day: { sky: "#A9C4D6", low: "#E6E6DC", hill: "#8AA3A0", moor: "#7C9470" },
  dusk: { sky: "#6F7FA6", low: "#F2BE8E", hill: "#6A6E8A", moor: "#5E6E5C" },
  night: { sky: "#1E2748", low: "#43507A", hill: "#2A3352", moor: "#28364A" },
};

/** Platform 2 at Hartsbeck, with the train that has just come in. */
export const platform: Place = {
  light: lightsFrom({
    left: "rgba(200,214,236,.26)",
    right: "rgba(255,206,150,.2)",
    floor: "rgba(26,28,40,.34)",
  }),
  lamps: [
    [360, 150],
    [1010, 150],
  ],
  far: (light) => [
    ...moor(light),
    ...train(light),
    ...canopy(light),
    ...clock(700, 210),
    ...hangingSign("Hartsbeck", 238, 116, 220, "#27476B"),
    fill(rect(0, 560, WORLD.width, 340), at(light, "#8E8A86")),
    fill(rect(0, 556, WORLD.width, 10), "#E9D36B"),
    stroke("M0,600H1600M0,640H1600", "#5E5A5C", 3, { opacity: 0.4 }),
    ...bench(1180, 560),
    plant(1560, 556, 1.1, "#8E3B46"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#C9CFD4", edge: "#8A97A2", front: "#27476B", foot: "#16263C" }, loweredBy),
    radio(170, 652),
    ...flask(1140, 652),
    lamp(1380, 652),
  ],
};

function moor(light: Daylight): Shape[] {
  const { sky, low, hill, moor: ground } = VIEW[light];
  return [
    fill(
      rect(0, 0, WORLD.width, 600),
      linear(
        [0, 60],
        [0, 430],
        [
          [0, sky],
          [1, low],
        ],
      ),
    ),
    fill("M0,380Q180,250 420,330T860,290T1260,330T1600,270V600H0Z", hill),
    fill("M0,440Q300,370 620,420T1180,400T1600,420V600H0Z", ground),
    stroke("M0,452q80,-16 160,-8m120,-14q120,-14 240,8m520,-8q140,-18 300,2", "#2B3A34", 4, {
      opacity: 0.24,
    }),
  ];
}

/** A carriage along the platform, its third door open. */
function train(light: Daylight): Shape[] {
  const glass = light === "day" ? "#3F5C72" : "#F2CF8E";
  const panes = [0, 1, 2, 3, 4, 5, 6].map((index) => rect(30 + index * 240, 356, 150, 84, 12));
  const doors = [196, 436, 916, 1156, 1396].map((x) => rect(x, 336, 62, 214, 8));
  return [
    fill(rect(-20, 306, 1640, 254, 26), at(light, "#2F6E78")),
    fill(rect(-20, 306, 1640, 34, 20), at(light, "#D6DEDC")),
    fill(rect(-20, 466, 1640, 26), "#E5B04A"),
    fill(panes.join(""), glass),
    fill(
      [0, 1, 2, 3, 4, 5, 6].map((index) => `M${50 + index * 240},440l50,-84h26l-50,84Z`).join(""),
      "#FFFFFF",
      { opacity: 0.16 },
    ),
    fill(doors.join(""), at(light, "#3F8790")),
    stroke(doors.join(""), "#1B3A44", 4, { opacity: 0.6 }),
    fill(rect(676, 336, 62, 220, 4), "#1B2A34"),
    fill(rect(0, 550, WORLD.width, 12), "#1B2230"),
    fill("M668,552H746L786,600H626Z", "#B9C2C6"),
    stroke("M668,552H746L786,600H626ZM650,576H764", "#5F6C74", 4, { opacity: 0.7 }),
  ];
}

function canopy(light: Daylight): Shape[] {
  const teeth = Array.from({ length: 40 }, (_, index) => `M${index * 40},92h40l-20,34Z`);
  const share = LAMP_SHARE[light];
  const post = (x: number): Shape[] => [
    fill(rect(x - 11, 92, 22, 470), at(light, "#2F4A44")),
    stroke(`M${x},150Q${x},96 ${x + 92},94M${x},150Q${x},96 ${x - 92},94`, at(light, "#2F4A44"), 9),
    fill(rect(x - 20, 520, 40, 42, 4), at(light, "#24382F")),
  ];
  const hung = (x: number): Shape[] => [
    pool(x, 158, 260, 0.5 * share),
    fill(`M${x - 34},150Q${x},104 ${x + 34},150Z`, "#24382F"),
    fill(ellipse(x, 152, 30, 8), "#FFF1C9"),
  ];
  return [
    fill(rect(0, 0, WORLD.width, 94), at(light, "#4A5A58")),
    stroke("M0,30H1600M0,62H1600", "#2B3836", 4, { opacity: 0.5 }),
    fill(teeth.join(""), at(light, "#E6E2D4")),
    ...post(470),
    ...post(1490),
    ...hung(360),
    ...hung(1010),
  ];
}

function clock(x: number, y: number): Shape[] {
  return [
    stroke(`M${x},92V${y - 50}`, "#1C1526", 6),
    fill(ellipse(x, y, 54), "#24382F"),
    fill(ellipse(x, y, 45), "#F8F4E8"),
    stroke(`M${x},${y - 40}v8M${x + 40},${y}h-8M${x},${y + 40}v-8M${x - 40},${y}h8`, "#2B3A48", 4),
    stroke(`M${x},${y}L${x + 14},${y - 20}M${x},${y}L${x + 30},${y - 17}`, "#2B3A48", 6),
  ];
}

function bench(x: number, y: number): Shape[] {
  return [
    fill(ellipse(x + 130, y + 68, 170, 12), "rgba(10,4,18,.3)"),
    fill(rect(x, y - 66, 260, 20, 6) + rect(x, y - 36, 260, 20, 6), "#A5653C"),
    fill(rect(x - 10, y + 6, 280, 22, 8), "#B9754A"),
    fill(rect(x + 14, y - 70, 12, 138, 4) + rect(x + 234, y - 70, 12, 138, 4), "#24382F"),
  ];
}

function radio(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(2, 3, 42, 7), "rgba(10,4,18,.35)"),
      fill(rect(-8, -150, 10, 60, 4), "#1B2230"),
      fill(rect(-32, -104, 60, 104, 10), "#2B3446"),
      fill(rect(-22, -92, 40, 26, 4), "#8FC7A3"),
      stroke("M-20,-50h36M-20,-38h36M-20,-26h36", "#11182A", 5),
    ],
    { x, y },
  );
}

function flask(x: number, y: number): Shape[] {
  return [
    fill(ellipse(x + 2, y + 3, 46, 8), "rgba(10,4,18,.35)"),
    fill(rect(x - 30, y - 128, 60, 128, 12), "#8E3B46"),
    fill(rect(x + 8, y - 128, 22, 128, 10), "#000000", { opacity: 0.16 }),
    fill(rect(x - 34, y - 156, 68, 40, 10), "#D9DEE2"),
    stroke(`M${x - 18},${y - 100}V${y - 18}`, "#FFFFFF", 5, { opacity: 0.3 }),
  ];
}

/** The host's hand lamp. */
function lamp(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(2, 3, 56, 8), "rgba(10,4,18,.35)"),
      stroke("M-30,-96Q0,-140 30,-96", "#1B2230", 8),
      fill(rect(-42, -98, 84, 98, 12), "#E0A33E"),
      fill(ellipse(0, -50, 30), "#2B3446"),
      fill(ellipse(0, -50, 23), "#DFF1E4"),
      fill(ellipse(-7, -57, 8), "#FFFFFF", { opacity: 0.9 }),
    ],
    { x, y },
  );
}
