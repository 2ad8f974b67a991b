import { ellipse, rect } from "../drawing/path.ts";
import { fill, linear, stroke, type Shape, type Stop } from "../drawing/shape.ts";
import type { Daylight } from "../scene.ts";
import { pick, seededRandom } from "./random.ts";
import type { Pane } from "./window.ts";

interface Outlook {
  sky: readonly Stop[];
  /** Colour of each row of houses, where it begins, and how many windows are lit. */
  rows: readonly (readonly [colour: string, base: number, lit: number])[];
  lamps: readonly [string, ...string[]];
  /** Street lights and cars, out of focus. */
  blurs: number;
}

const OUTLOOK: Readonly<Record<Daylight, Outlook>> = {
  day: {
    sky: [
      [0, "#93A9BC"],
      [0.45, "#B9C8D2"],
      [0.8, "#DCE1DF"],
      [1, "#E9E4D8"],
    ],
    rows: [
      ["#A3B4C0", 0.42, 0.1],
      ["#7D91A2", 0.6, 0.3],
    ],
    lamps: ["#FFE3AE", "#DCECF0", "#FFD894"],
    blurs: 4,
  },
  dusk: {
    sky: [
      [0, "#26406B"],
      [0.45, "#7A5C8E"],
      [0.75, "#E58E63"],
      [1, "#F6C17A"],
    ],
    rows: [
      ["#5A4F78", 0.42, 0.25],
      ["#322F52", 0.6, 0.5],
    ],
    lamps: ["#FFCF7A", "#FFCF7A", "#9AD4E8"],
    blurs: 16,
  },
  night: {
    sky: [
      [0, "#0C1230"],
      [0.55, "#1D2450"],
      [1, "#4A3A66"],
    ],
    rows: [
      ["#262A4E", 0.42, 0.4],
      ["#14162F", 0.6, 0.7],
    ],
    lamps: ["#FFCF7A", "#FFCF7A", "#9AD4E8"],
    blurs: 22,
  },
};

/** Sky and houses as they show in a pane. */
export function town(pane: Pane, light: Daylight, seed: number, isWet: boolean): Shape[] {
  const { x, y, width, height } = pane;
  const { sky, rows, lamps, blurs } = OUTLOOK[light];
  const random = seededRandom(seed);
  const shapes = [fill(rect(x, y, width, height), linear([x, y], [x, y + height], sky))];
  if (light === "day") shapes.push(...clouds(pane));
  for (const [colour, base, lit] of rows) {
    for (let left = x; left < x + width;) {
      const breadth = 34 + random() * 58;
      const rise = height * (1 - base) * (0.55 + random() * 0.75);
      const top = y + height - rise;
      shapes.push(fill(rect(left, top, breadth + 1, rise), colour));
      for (let row = top + 12; row < y + height - 16; row += 20) {
        for (let column = left + 8; column < left + breadth - 10; column += 16) {
          if (random() >= lit * 0.55) continue;
          const glow = pick(random, lamps);
          shapes.push(fill(rect(column, row, 7, 10, 1), glow, { opacity: 0.45 + random() * 0.5 }));
        }
      }
      left += breadth;
    }
    if (light === "day") shapes.push(haze(pane, isWet ? 0.4 : 0.26));
  }
  for (let index = 0; index < blurs; index++) {
    const spot = ellipse(
      x + random() * width,
      y + height * (0.5 + random() * 0.5),
      6 + random() * 16,
    );
    const colour = pick(random, ["#FFB56B", "#FF8A65", "#9AD4E8", "#FFE0A3"]);
    shapes.push(fill(spot, colour, { opacity: 0.1 + random() * 0.26 }));
  }
  return shapes;
}

function clouds({ x, y, width, height }: Pane): Shape[] {
  const bank = (left: number, top: number, size: number) =>
    ellipse(x + width * left, y + height * top, width * size, height * size * 0.3);
  return [
    fill(bank(0.2, 0.12, 0.4) + bank(0.66, 0.06, 0.46) + bank(0.95, 0.2, 0.3), "#8195A8", {
      opacity: 0.5,
      blur: 9,
    }),
    fill(bank(0.34, 0.26, 0.34) + bank(0.78, 0.34, 0.38), "#E6ECEF", { opacity: 0.55, blur: 9 }),
  ];
}

/** The further away, the more of the wet air lies before it. */
const haze = ({ x, y, width, height }: Pane, strength: number): Shape =>
  fill(
    rect(x, y, width, height),
    linear(
      [0, y],
      [0, y + height],
      [
        [0, "rgba(214,224,230,0)"],
        [1, `rgba(214,224,230,${strength})`],
      ],
    ),
  );

/** Drops on the glass and the ways they have run. */
export function drops({ x, y, width, height }: Pane, light: Daylight, seed: number): Shape[] {
  const random = seededRandom(seed + 5);
  const beads: string[] = [];
  const ways: string[] = [];
  for (let index = 0; index < 64; index++) {
    const left = x + random() * width;
    const top = y + random() * height;
    const size = 1.6 + random() * 2.6;
    beads.push(ellipse(left, top, size, size * 1.3));
    if (index % 4 === 0) {
      const run = 30 + random() * 90;
      ways.push(`M${left},${top - run}q${random() * 6 - 3},${run / 2} 0,${run}`);
    }
  }
  const strength = light === "day" ? 1 : 0.5;
  return [
    stroke(ways.join(""), "#F4FAFF", 2.4, { opacity: 0.34 * strength }),
    fill(beads.join(""), "#5D7388", { opacity: 0.42 * strength }),
    fill(beads.join(""), "#FFFFFF", { opacity: 0.3 * strength }),
  ];
}
