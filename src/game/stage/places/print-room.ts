import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { mug, papers } from "./desk-things.ts";
import { hangingSign } from "./furniture.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { shelves } from "./shelves.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 70, y: 120, width: 400, height: 380 };
const INKS = ["#2FA3B8", "#C94F86", "#EFC23B", "#3A2B4A"] as const;

/** The counter of a college print room, the big machine behind it. */
export const printRoom: Place = {
  light: lightsFrom({
    left: "rgba(170,214,220,.24)",
    right: "rgba(255,204,130,.22)",
    floor: "rgba(26,24,40,.34)",
  }),
  lamps: [[1300, 132]],
  steam: [234, 585],
  far: (light) => [
    ...wall("#33465C", "#6C8088", "#465867", light),
    ...dado(540, "#35475A", "#E5B04A", light),
    ...townWindow(PANE, "#E1D8C6", light, 47),
    ...shaft(PANE, light),
    ...shelves(1140, [280, 410, 540], 440, 53, ["box", "box", "binder", "box"], "#A9805A"),
    ...pendant(1300, 70, light, "#C94F86"),
    ...hangingSign("Print Room", 820, 96, 240, "#3A2B4A"),
    bigMachine(880, 640),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#D5B58C", edge: "#A17B54", front: "#41566A", foot: "#232B3C" }, loweredBy),
    rolls(110, 650),
    mug(234, 650, "#2FA3B8"),
    papers(1180, 644, 2),
    stapler(1370, 656),
    papers(1510, 646, -4),
  ],
};

/** A printer as tall as a person, with a tray of paper. */
function bigMachine(x: number, y: number): Shape {
  return group(
    [
      fill(rect(-190, -330, 372, 330, 12), "#D9D6CE"),
      fill(rect(70, -330, 112, 330, 12), "#000000", { opacity: 0.1 }),
      fill(rect(-190, -330, 372, 26, 10), "#FFFFFF", { opacity: 0.55 }),
      fill(rect(-206, -356, 300, 34, 10), "#4A5566"),
      fill(rect(98, -372, 96, 62, 8), "#231C30"),
      fill(rect(106, -364, 80, 46, 4), "#1E5F63"),
      fill(INKS.map((_, at) => rect(112 + at * 18, -350, 12, 18, 2)).join(""), "#8FD3C8"),
      fill(rect(-170, -282, 220, 62, 6), "#2B2436"),
      fill("M-150,-236L30,-244L44,-224L-138,-216Z", "#FBF2E1"),
      stroke("M-120,-230L10,-236", "#6A6078", 3, { opacity: 0.5 }),
      stroke("M-170,-190H160M-170,-120H160M-170,-50H160", "#9A9790", 5),
      fill([-166, -96].map((top) => rect(-36, top, 70, 12, 5)).join(""), "#9A9790"),
      ...INKS.map((ink, at) => fill(rect(96 + at * 20, -290, 14, 34, 4), ink)),
    ],
    { x, y },
  );
}

/** Rolled posters in a bin. */
function rolls(x: number, y: number): Shape {
  const roll = (left: number, top: number, colour: string): Shape[] => [
    fill(rect(left, top, 26, -top - 20, 6), colour),
    fill(ellipse(left + 13, top, 13, 5), "#FFFFFF", { opacity: 0.55 }),
  ];
  return group(
    [
      fill(ellipse(2, 3, 66, 9), "rgba(10,4,18,.35)"),
      ...roll(-44, -150, "#FBF2E1"),
      ...roll(18, -164, "#F0C9A0"),
      ...roll(-14, -132, "#BFD7DA"),
      fill("M-56,-84H56L46,0H-46Z", "#C94F86"),
      fill("M20,-84H56L46,0H20Z", "#000000", { opacity: 0.18 }),
    ],
    { x, y },
  );
}

function stapler(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(0, 3, 74, 8), "rgba(10,4,18,.35)"),
      fill(rect(-70, -12, 140, 12, 5), "#2B2436"),
      fill("M-70,-22L56,-46Q74,-46 72,-30L66,-16L-66,-10Z", "#B53A24"),
      stroke("M-56,-24L54,-42", "#FFFFFF", 4, { opacity: 0.35 }),
    ],
    { x, y },
  );
}
