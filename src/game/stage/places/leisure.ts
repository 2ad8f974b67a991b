import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, radial, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { bell, monitor, papers } from "./desk-things.ts";
import { hangingSign, plant } from "./furniture.ts";
import { LAMP_SHARE, lightsFrom, shaft } from "./daylight.ts";
import { dado, pool, wall } from "./light.ts";
import type { Daylight } from "../scene.ts";
import type { Place } from "./place.ts";
import { shelves } from "./shelves.ts";
import { sheen } from "./window.ts";

const GLASS = { x: 60, y: 110, width: 690, height: 420 };
const HORIZON = 250;

/** Colours of the hall behind the glass. */
const HALL: Readonly<
  Record<Daylight, Record<"sky" | "horizon" | "pane" | "water" | "deep", string>>
> = {
  day: {
    sky: "#BFD9DE",
    horizon: "#EDEBDD",
    pane: "#E6EEF2",
    water: "#74D0DA",
    deep: "#2A95AC",
  },
  dusk: {
    sky: "#8FB9C9",
    horizon: "#F3D9AE",
    pane: "#F6B98A",
    water: "#5CD0DA",
    deep: "#1A8FA8",
  },
  night: {
    sky: "#4E7F96",
    horizon: "#D9C79C",
    pane: "#232A58",
    water: "#3FB4C8",
    deep: "#12708C",
  },
};

/** Reception of Brackenfell Leisure Centre, with the pool behind glass. */
export const leisure: Place = {
  light: lightsFrom({
    left: "rgba(130,225,235,.26)",
    right: "rgba(255,206,140,.22)",
    floor: "rgba(8,30,44,.36)",
  }),
  lamps: [],
  far: (light) => [
    ...wall("#17545F", "#2E7D80", "#1B4F5A", light),
    ...dado(540, "#123F4C", "#E9C98F", light),
    ...tiles(),
    ...poolHall(light),
    ...shaft(GLASS, light),
    ...shelves(1060, [264, 404, 540], 500, 37, ["towel", "box", "towel", "plant"], "#D9B98A"),
    pool(1300, 60, 420, 0.4 * LAMP_SHARE[light]),
    ...hangingSign("Brackenfell Leisure", 785, 112, 296, "#C93B2E"),
    plant(870, 578, 1.05, "#E5B04A"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#F3E4C6", edge: "#C9AF83", front: "#2E7D80", foot: "#123E4A" }, loweredBy),
    monitor(160, 652, 240, 150, "back"),
    bell(1190, 656),
    papers(1370, 640, 2),
    wristbands(1500, 648),
  ],
};

function poolHall(light: Daylight): Shape[] {
  const { x, y, width, height } = GLASS;
  const { sky, horizon, pane, water, deep } = HALL[light];
  const foot = y + height;
  const lanes = [-420, -190, 60, 330, 640].map((offset) => {
    const far = x + width / 2 + offset * 0.34;
    return `M${far},${HORIZON + 44}L${x + width / 2 + offset},${foot}`;
  });
  const ripples = Array.from({ length: 26 }, (_, index) => {
    const depth = (index * 37) % 100;
    const row = HORIZON + 60 + (depth / 100) ** 1.4 * (foot - HORIZON - 70);
    const start = x + ((index * 173) % width);
    const length = 20 + depth * 0.7;
    return `M${start},${row}q${length / 4},-5 ${length / 2},0t${length / 2},0`;
  });
  const view = [
    fill(
      rect(x, y, width, height),
      linear(
        [0, y],
        [0, HORIZON],
        [
          [0, sky],
          [1, horizon],
        ],
      ),
    ),
    ...[0, 1, 2, 3, 4, 5].map((index) =>
      fill(rect(x + 20 + index * 115, y + 16, 96, 108, 4), pane, { opacity: 0.75 }),
    ),
    stroke(`M${x},${y + 70}H${x + width}`, "#8FC2C0", 6, { opacity: 0.7 }),
    fill(rect(x, HORIZON, width, 46), "#E8CFA2"),
    ...bunting(x, y + 20, width),
    fill(
      rect(x, HORIZON + 40, width, foot - HORIZON - 40),
      linear(
        [0, HORIZON + 40],
        [0, foot],
        [
          [0, water],
          [1, deep],
        ],
      ),
    ),
    fill(
      ellipse(x + width * 0.55, HORIZON + 90, 260, 60),
      radial([x + width * 0.55, HORIZON + 90], 260, [
        [0, "rgba(255,248,214,.55)"],
        [1, "rgba(255,248,214,0)"],
      ]),
    ),
    stroke(lanes.join(""), "#F2C230", 6, { opacity: 0.9 }),
    stroke(lanes.join(""), "#C93B2E", 6, { opacity: 0.9 }),
    stroke(ripples.join(""), "#FFFFFF", 3, { opacity: 0.42 }),
    lifeguardChair(x + width - 128, HORIZON + 44),
  ];
  return [
    fill(rect(x - 18, y - 18, width + 36, height + 36, 8), "#E9E2D2"),
    group([...view, ...sheen(GLASS)], {}, { clip: rect(x, y, width, height) }),
    fill(
      rect(x + width / 3 - 5, y, 10, height) + rect(x + (2 * width) / 3 - 5, y, 10, height),
      "#E9E2D2",
    ),
    fill(rect(x, y, width, 14), "rgba(10,30,40,.25)"),
  ];
}

function tiles(): Shape[] {
  const joints = Array.from({ length: 33 }, (_, index) => `M${index * 50},548V660`).join("");
  return [
    stroke(`${joints}M0,584H1600M0,620H1600`, "#2E8A8C", 2.4, { opacity: 0.5 }),
    fill(rect(0, 556, 1600, 12), "#F2C230", { opacity: 0.55 }),
  ];
}

function bunting(x: number, y: number, width: number): Shape[] {
  const colours = ["#C93B2E", "#F2C230", "#2E8A8C"];
  return Array.from({ length: 12 }, (_, index) => {
    const left = x + (index * width) / 12;
    const sag = y + 12 * Math.sin((index / 11) * Math.PI);
    return fill(`M${left},${sag}h34l-17,30Z`, colours[index % 3] ?? "#C93B2E", { opacity: 0.9 });
  });
}

function lifeguardChair(x: number, y: number): Shape {
  return group(
    [
      stroke("M-26,10L-14,-92M26,10L14,-92M-22,-20H22M-18,-52H18", "#F6F1E6", 7),
      fill(rect(-24, -100, 48, 12, 4), "#C93B2E"),
      fill(rect(-22, -146, 44, 48, 8), "#C93B2E"),
    ],
    { x, y },
  );
}

function wristbands(x: number, y: number): Shape {
  const band = (offset: number, colour: string) => stroke(ellipse(offset, 0, 22, 11), colour, 8);
  return group([band(-24, "#C93B2E"), band(6, "#F2C230"), band(-8, "#2E8A8C")], { x, y });
}
