import { ellipse, rect } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { bell, monitor, papers } from "./desk-things.ts";
import { armchair, hangingSign, plant } from "./furniture.ts";
import { LAMP_SHARE, lightsFrom, shaft } from "./daylight.ts";
import { dado, pool, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 70, y: 130, width: 420, height: 330 };

/** Reception of Millrace Surgery, with its waiting chairs. */
export const surgery: Place = {
  light: lightsFrom({
    left: "rgba(170,215,225,.26)",
    right: "rgba(255,214,160,.2)",
    floor: "rgba(16,30,40,.32)",
  }),
  lamps: [],
  far: (light) => [
    ...wall("#3F6470", "#7FA5A3", "#4F7A7C", light),
    ...dado(520, "#2F5560", "#D9E2D2", light),
    ...townWindow(PANE, "#E4E9E0", light, 83),
    ...shaft(PANE, light),
    pool(1180, 60, 460, 0.5 * LAMP_SHARE[light]),
    ...notices(1010, 190),
    ...hangingSign("Millrace Surgery", 790, 84, 290, "#2C6A78"),
    armchair(980, 560, "#C97B5A"),
    armchair(1190, 560, "#D9A85B"),
    armchair(1400, 560, "#C97B5A"),
    plant(600, 558, 1.1, "#D9A85B"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#EAD9BC", edge: "#B99C72", front: "#3E6E78", foot: "#1D3540" }, loweredBy),
    monitor(120, 652, 250, 156, "back"),
    bell(1160, 656),
    papers(1330, 644, -3),
    plant(1520, 600, 0.8, "#C97B5A"),
  ],
};

/** A board of notices, and a clock beside it. */
function notices(x: number, y: number): Shape[] {
  const sheet = (left: number, top: number, width: number, height: number, colour: string) => [
    fill(rect(x + left, y + top, width, height, 3), colour),
    fill(
      [18, 34, 50].map((row) => rect(x + left + 12, y + top + row, width - 24, 6, 3)).join(""),
      "#2B3A48",
      { opacity: 0.28 },
    ),
    fill(ellipse(x + left + width / 2, y + top + 6, 5), "#C9473F"),
  ];
  return [
    fill(rect(x - 10, y - 10, 370, 190, 8), "#8A6A4E"),
    fill(rect(x, y, 350, 170, 4), "#C7A478"),
    ...sheet(16, 18, 90, 124, "#F4EFE2"),
    ...sheet(122, 12, 104, 84, "#BFE0DC"),
    ...sheet(242, 22, 92, 116, "#F6D9A0"),
    fill(rect(x + 128, y + 108, 92, 48, 3), "#F0B9A6"),
    fill(ellipse(x + 455, y + 60, 54), "#2B3A48"),
    fill(ellipse(x + 455, y + 60, 46), "#F8F4E8"),
    stroke(`M${x + 455},${y + 60}v-34M${x + 455},${y + 60}l-24,12`, "#2B3A48", 6),
  ];
}
