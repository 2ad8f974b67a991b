import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, stroke, type Shape } from "../drawing/shape.ts";
import { pick, seededRandom } from "./random.ts";

export interface Pane {
  x: number;
  y: number;
  width: number;
  height: number;
}

const DUSK = [
  [0, "#26406B"],
  [0.45, "#7A5C8E"],
  [0.75, "#E58E63"],
  [1, "#F6C17A"],
] as const;
const DAY = [
  [0, "#7FB4D6"],
  [0.7, "#CFE3E6"],
  [1, "#F4E3C3"],
] as const;

/** A town behind glass, in a frame with a sill. */
export function townWindow(pane: Pane, frame: string, time: "day" | "dusk", seed: number): Shape[] {
  const { x, y, width, height } = pane;
  const sky = linear([x, y], [x, y + height], time === "day" ? DAY : DUSK);
  const bars = rect(x + width / 2 - 6, y, 12, height) + rect(x, y + height * 0.34, width, 10);
  return [
    fill(rect(x - 14, y - 10, width + 40, height + 40, 10), "rgba(10,4,18,.3)"),
    fill(rect(x - 18, y - 18, width + 36, height + 36, 10), frame),
    group(
      [fill(rect(x, y, width, height), sky), ...town(pane, time, seed), ...sheen(pane)],
      {},
      {
        clip: rect(x, y, width, height, 6),
      },
    ),
    fill(bars, frame),
    fill(rect(x, y, width, 14), "rgba(10,4,18,.28)"),
    fill(rect(x - 30, y + height + 14, width + 60, 20, 6), frame),
    fill(rect(x - 30, y + height + 14, width + 60, 6, 3), "#FFFFFF", { opacity: 0.2 }),
    fill(rect(x - 24, y + height + 34, width + 48, 12), "rgba(10,4,18,.28)"),
  ];
}

function town({ x, y, width, height }: Pane, time: "day" | "dusk", seed: number): Shape[] {
  const random = seededRandom(seed);
  const rows =
    time === "day"
      ? ([
          ["#A9C4CF", 0.42, 0],
          ["#86A6B5", 0.6, 0.5],
        ] as const)
      : ([
          ["#5A4F78", 0.42, 0.25],
          ["#322F52", 0.6, 0.5],
        ] as const);
  const shapes: Shape[] = [];
  for (const [colour, base, lit] of rows) {
    for (let left = x; left < x + width;) {
      const breadth = 34 + random() * 58;
      const rise = height * (1 - base) * (0.55 + random() * 0.75);
      const top = y + height - rise;
      shapes.push(fill(rect(left, top, breadth + 1, rise), colour));
      for (let row = top + 12; row < y + height - 16; row += 20) {
        for (let column = left + 8; column < left + breadth - 10; column += 16) {
          if (random() >= lit * 0.55) continue;
          const glow = time === "day" ? "#DCECF0" : random() < 0.7 ? "#FFCF7A" : "#9AD4E8";
          shapes.push(fill(rect(column, row, 7, 10, 1), glow, { opacity: 0.45 + random() * 0.5 }));
        }
      }
      left += breadth;
    }
  }
  if (time === "dusk") {
    for (let index = 0; index < 16; index++) {
      const spot = ellipse(
        x + random() * width,
        y + height * (0.5 + random() * 0.5),
        6 + random() * 16,
      );
      const colour = pick(random, ["#FFB56B", "#FF8A65", "#9AD4E8", "#FFE0A3"]);
      shapes.push(fill(spot, colour, { opacity: 0.1 + random() * 0.26 }));
    }
  }
  return shapes;
}

/** Slanting reflections on the glass. */
export function sheen({ x, y, width, height }: Pane): Shape[] {
  const foot = y + height;
  return [
    fill(
      `M${x + width * 0.1},${foot}L${x + width * 0.5},${y}h${width * 0.12}L${x + width * 0.22},${foot}Z` +
        `M${x + width * 0.34},${foot}L${x + width * 0.74},${y}h${width * 0.05}L${x + width * 0.39},${foot}Z`,
      "#FFFFFF",
      { opacity: 0.07 },
    ),
  ];
}

/** Slats over the upper part of a window. */
export function blind({ x, y, width }: Pane, slats: number): Shape[] {
  return Array.from({ length: slats }, (_, index) =>
    fill(rect(x - 4, y + index * 16, width + 8, 10, 3), "#F4F1E6", { opacity: 0.86 }),
  );
}

/** Curtains drawn to both sides. */
export function curtains({ x, y, width, height }: Pane, colour: string, shadow: string): Shape[] {
  const middle = x + width / 2;
  const half = width / 2 + 50;
  const drape = (side: number) => {
    const outer = middle + side * half;
    const inner = middle + side * (half - 130);
    return `M${outer},${y - 30}C${outer + side * 6},${y + 120} ${outer - side * 2},${y + height - 90} ${outer + side * 14},${y + height + 46}H${outer - side * 84}C${outer - side * 40},${y + height - 130} ${inner - side * 20},${y + 120} ${inner},${y - 30}Z`;
  };
  const pleats = (side: number) =>
    [0.25, 0.5, 0.75]
      .map((part) => {
        const top = middle + side * (half - 130 * part);
        const foot = middle + side * (half + 10 - 84 * part);
        return `M${top},${y - 30}C${top},${y + 140} ${foot + side * 14},${y + height - 100} ${foot},${y + height + 46}`;
      })
      .join("");
  return [
    fill(drape(-1), colour),
    fill(drape(1), shadow),
    stroke(pleats(-1) + pleats(1), "#1C0A14", 5, { opacity: 0.22 }),
    fill(rect(x - 60, y - 44, width + 120, 18, 8), "#B98B4A"),
    fill(ellipse(x - 60, y - 35, 15) + ellipse(x + width + 60, y - 35, 15), "#D9AE66"),
  ];
}
