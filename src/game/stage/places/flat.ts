import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, radial, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { papers } from "./desk-things.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 690, y: 130, width: 300, height: 300 };
/** The edge of the damp, like a coast. */
const COAST =
  "M64,0C150,-14 236,8 300,2C322,40 296,70 318,112C348,150 300,168 306,214C318,262 262,262 250,306C236,352 190,330 168,372C140,410 96,388 70,420C40,436 10,420 0,436V0Z";

/** A small bedroom in Alder Court, with a cot by the wet outside wall. */
export const flat: Place = {
  light: lightsFrom({
    left: "rgba(180,205,200,.24)",
    right: "rgba(255,212,150,.22)",
    floor: "rgba(30,26,34,.3)",
  }),
  lamps: [[1180, 122]],
  rain: [PANE.x, PANE.y, PANE.width, PANE.height],
  far: (light) => [
    ...wall("#8A7A6A", "#CDBB9C", "#97876F", light),
    ...stars(),
    ...damp(64, 84),
    ...dado(560, "#7C6A58", "#EFE6D2", light),
    ...townWindow(PANE, "#EFE6D2", light, 97, true),
    ...curtains(),
    ...shaft(PANE, light),
    ...pendant(1180, 60, light, "#7FA6A0"),
    cot(280, 566),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#EBD9B8", edge: "#BB9A6C", front: "#8E7358", foot: "#3C2E2A" }, loweredBy),
    blankets(170, 650),
    nightLight(330, 654),
    bear(1190, 652),
    papers(1400, 644, -3),
  ],
};

/** Small stars on the paper. */
function stars(): Shape[] {
  const spots = Array.from({ length: 60 }, (_, index) => {
    const x = 30 + (index % 12) * 136 + (index % 2) * 40;
    const y = 40 + Math.floor(index / 12) * 104 + (index % 3) * 14;
    return `M${x},${y - 8}L${x + 3},${y - 2}L${x + 9},${y}L${x + 3},${y + 2}L${x},${y + 8}L${x - 3},${y + 2}L${x - 9},${y}L${x - 3},${y - 2}Z`;
  });
  return [fill(spots.join(""), "#F6E9C8", { opacity: 0.4 })];
}

/** Greenland, with its black spots and its wet foot. */
function damp(x: number, y: number): Shape[] {
  const spots = Array.from({ length: 46 }, (_, index) => {
    const across = 20 + ((index * 67) % 240);
    const down = 30 + ((index * 101) % 330);
    return ellipse(across, down, 2 + (index % 4) * 1.6);
  });
  return [
    group(
      [
        fill(COAST, "#6B5F3E", { opacity: 0.28, blur: 16 }),
        fill(
          COAST,
          radial([90, 200], 380, [
            [0, "rgba(52,58,42,.74)"],
            [0.6, "rgba(74,74,48,.5)"],
            [1, "rgba(104,92,56,.3)"],
          ]),
        ),
        stroke(COAST, "#5A4E2E", 4, { opacity: 0.4 }),
        fill(spots.join(""), "#1E2420", { opacity: 0.66 }),
        stroke("M70,120v70M150,190v96M210,110v60M110,260v90", "#DCE6DC", 4, { opacity: 0.24 }),
      ],
      { x, y },
    ),
  ];
}

function curtains(): Shape[] {
  const { x, y, width, height } = PANE;
  const foot = y + height + 70;
  return [
    stroke(`M${x - 60},${y - 34}H${x + width + 60}`, "#6E5240", 9),
    fill(
      `M${x - 50},${y - 32}h86q-6,${height / 2} -40,${height + 96}h-52q12,-${height / 2} 6,-${height + 96}Z`,
      "#5E8C8A",
    ),
    fill(
      `M${x + width + 50},${y - 32}h-86q6,${height / 2} 40,${height + 96}h52q-12,-${height / 2} -6,-${height + 96}Z`,
      "#5E8C8A",
    ),
    stroke(
      `M${x - 24},${y - 28}V${foot - 20}M${x + width + 24},${y - 28}V${foot - 20}M${x + 4},${y - 28}V${foot - 120}M${x + width - 4},${y - 28}V${foot - 120}`,
      "#2F5654",
      5,
      { opacity: 0.35 },
    ),
  ];
}

function cot(x: number, y: number): Shape {
  const bars = Array.from({ length: 9 }, (_, index) => `M${-176 + index * 44},-118V34`).join("");
  return group(
    [
      fill(rect(-196, -20, 392, 60, 8), "#F4EFE2"),
      fill("M-190,-22Q-120,-66-40,-40T150,-36L190,-20V8H-190Z", "#8FB7C9"),
      fill("M-190,-22Q-120,-66-40,-40T150,-36L190,-20V-10H-190Z", "#FFFFFF", { opacity: 0.25 }),
      stroke(bars, "#C99A62", 12),
      fill(rect(-204, -132, 408, 20, 8) + rect(-204, 28, 408, 22, 8), "#D9AD74"),
      fill(rect(-210, -150, 22, 220, 8) + rect(188, -150, 22, 220, 8), "#B98950"),
    ],
    { x, y },
  );
}

function blankets(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(0, 4, 108, 10), "rgba(10,4,18,.3)"),
      fill(rect(-96, -26, 192, 28, 12), "#8FB7C9"),
      fill(rect(-90, -50, 180, 28, 12), "#F2E3C2"),
      fill(rect(-84, -72, 168, 26, 12), "#E0A58A"),
      stroke("M-70,-60H64M-76,-38H70M-80,-14H76", "#2B2233", 3, { opacity: 0.16 }),
    ],
    { x, y },
  );
}

/** The night light that used to be plugged in by the cot. */
function nightLight(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(2, 3, 44, 7), "rgba(10,4,18,.3)"),
      fill("M-34,0Q-42,-64 0,-70Q42,-64 34,0Z", "#F4EFE2"),
      fill("M8,-69Q42,-62 34,0H14Q26,-40 8,-69Z", "#000000", { opacity: 0.12 }),
      stroke("M30,-6q40,10 30,30", "#DAD2C0", 6),
      fill(ellipse(-12, -36, 5) + ellipse(12, -36, 5), "#2B2233"),
      stroke("M-8,-22q8,7 16,0", "#2B2233", 3.4),
    ],
    { x, y },
  );
}

function bear(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(0, 3, 62, 9), "rgba(10,4,18,.3)"),
      fill(ellipse(-30, -128, 17) + ellipse(30, -128, 17), "#8A5A3C"),
      fill(ellipse(0, -36, 50, 44), "#A9714A"),
      fill(ellipse(0, -100, 42), "#A9714A"),
      fill(ellipse(-42, -6, 24, 14) + ellipse(42, -6, 24, 14), "#8A5A3C"),
      fill(ellipse(0, -88, 18, 14), "#D9B58A"),
      fill(ellipse(-15, -108, 4.5) + ellipse(15, -108, 4.5) + ellipse(0, -93, 6, 4), "#2B2233"),
    ],
    { x, y },
  );
}
