import { shade } from "../drawing/colour.ts";
import { ellipse, rect } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { plant } from "./furniture.ts";
import { pick, seededRandom } from "./random.ts";

export type Goods = "box" | "kettle" | "jar" | "book" | "binder" | "lamp" | "plant" | "towel";

const COLOURS = [
  "#C9573F",
  "#E5B04A",
  "#3F7F86",
  "#7A5C8E",
  "#D9C7A4",
  "#5E8C6A",
  "#8E3B46",
] as const;

/** Shelves at the given heights, filled with goods of the given kinds. */
export function shelves(
  x: number,
  heights: readonly number[],
  width: number,
  seed: number,
  kinds: readonly [Goods, ...Goods[]],
  wood = "#8A5A3C",
): Shape[] {
  const random = seededRandom(seed);
  const top = heights[0] ?? 0;
  const foot = heights[heights.length - 1] ?? 0;
  const shapes = [
    fill(rect(x - 14, top - 130, width + 28, foot - top + 150, 6), "rgba(10,4,18,.2)"),
  ];
  for (const y of heights) {
    for (let left = x + 10; left < x + width - 70;) {
      const [breadth, item] = goods(random, pick(random, kinds), left, y);
      shapes.push(
        fill(ellipse(left + breadth / 2, y, breadth * 0.6, 5), "rgba(10,4,18,.35)"),
        ...item,
      );
      left += breadth + 6 + random() * 12;
    }
    shapes.push(
      fill(rect(x - 14, y, width + 28, 14, 3), wood),
      fill(rect(x - 14, y, width + 28, 4, 2), "#FFFFFF", { opacity: 0.24 }),
      fill(rect(x - 14, y + 14, width + 28, 16), "rgba(10,4,18,.26)"),
    );
  }
  return shapes;
}

/** One thing on a shelf: how broad it is and what it looks like. */
function goods(random: () => number, kind: Goods, x: number, y: number): [number, Shape[]] {
  const colour = pick(random, COLOURS);
  switch (kind) {
    case "box": {
      const width = 46 + random() * 40;
      const height = 50 + random() * 46;
      return [
        width,
        [
          fill(rect(x, y - height, width, height, 3), colour),
          fill(rect(x + width * 0.72, y - height, width * 0.28, height, 3), "#000000", {
            opacity: 0.16,
          }),
          fill(rect(x + 6, y - height * 0.7, width * 0.5, height * 0.28, 2), "#FBF2E1", {
            opacity: 0.8,
          }),
        ],
      ];
    }
    case "kettle":
      return [
        72,
        [
          stroke(`M${x + 56},${y - 54}q22,4 16,44`, "#2B2233", 8),
          fill(
            `M${x + 8},${y}L${x + 14},${y - 62}Q${x + 34},${y - 76} ${x + 54},${y - 62}L${x + 60},${y}Z`,
            colour,
          ),
          fill(
            `M${x + 40},${y - 70}Q${x + 48},${y - 68} ${x + 54},${y - 62}L${x + 60},${y}H${x + 44}Z`,
            "#000000",
            { opacity: 0.18 },
          ),
          fill(ellipse(x + 34, y - 76, 6), "#2B2233"),
        ],
      ];
    case "jar":
      return [
        40,
        [
          fill(rect(x, y - 56, 38, 56, 8), "#BFD7DA", { opacity: 0.55 }),
          fill(rect(x, y - 34, 38, 34, 8), colour),
          fill(rect(x - 2, y - 66, 42, 14, 3), "#8A5A3C"),
        ],
      ];
    case "book": {
      const width = 18 + random() * 10;
      const height = 70 + random() * 26;
      return [
        width,
        [
          fill(rect(x, y - height, width, height, 2), colour),
          fill(rect(x + 3, y - height + 10, width - 6, 5), "#FBF2E1", { opacity: 0.6 }),
        ],
      ];
    }
    case "binder":
      return [
        30,
        [
          fill(rect(x, y - 96, 29, 96, 3), colour),
          fill(rect(x + 6, y - 80, 17, 30, 2), "#FBF2E1"),
          fill(ellipse(x + 14, y - 22, 7), "#1C1526"),
        ],
      ];
    case "lamp":
      return [
        60,
        [
          fill(rect(x + 27, y - 44, 6, 40), "#8A5A3C"),
          fill(ellipse(x + 30, y - 4, 18, 5), "#8A5A3C"),
          fill(`M${x + 8},${y - 44}L${x + 18},${y - 84}H${x + 42}L${x + 52},${y - 44}Z`, "#F6D9A0"),
        ],
      ];
    case "towel":
      return [
        84,
        [0, 1, 2].map((layer) =>
          fill(
            rect(x + layer * 2, y - 22 - layer * 22, 80 - layer * 4, 20, 9),
            shade(COLOURS[(layer * 2 + Math.floor(random() * 3)) % COLOURS.length] ?? colour, 0.25),
          ),
        ),
      ];
    case "plant":
      return [56, [plant(x + 26, y - 28, 0.42, colour)]];
  }
}
