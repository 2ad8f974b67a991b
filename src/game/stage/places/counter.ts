import { rect } from "../drawing/path.ts";
import { fill, linear, stroke, type Shape } from "../drawing/shape.ts";
import { COUNTER_Y, WORLD } from "./place.ts";

interface CounterColours {
  top: string;
  edge: string;
  front: string;
  foot: string;
}

/** From where to where a counter's lowered part reaches. */
const LOWERED = { left: 290, right: 910 };

/** A counter across the whole world, lower by so much before the customer. */
export function counter(colours: CounterColours, loweredBy: number): Shape[] {
  const { left, right } = LOWERED;
  const far = WORLD.width;
  if (loweredBy === 0) return slab(0, far, COUNTER_Y, colours);
  return [
    ...slab(left - 20, right + 20, COUNTER_Y + loweredBy, colours),
    ...slab(0, left, COUNTER_Y, colours),
    ...slab(right, far, COUNTER_Y, colours),
    fill(
      rect(left, COUNTER_Y + loweredBy, 40, 160),
      linear(
        [left, 0],
        [left + 40, 0],
        [
          [0, "rgba(10,4,18,.45)"],
          [1, "rgba(10,4,18,0)"],
        ],
      ),
    ),
  ];
}

function slab(from: number, to: number, y: number, colours: CounterColours): Shape[] {
  const width = to - from;
  const shapes = [
    fill(
      rect(from, y + 56, width, WORLD.height - y),
      linear(
        [0, y + 56],
        [0, WORLD.height],
        [
          [0, colours.front],
          [1, colours.foot],
        ],
      ),
    ),
  ];
  for (let x = Math.ceil(from / 100) * 100; x < to; x += 100) {
    shapes.push(
      stroke(`M${x},${y + 76}V900`, "#000000", 3, { opacity: 0.16 }),
      stroke(`M${x + 4},${y + 76}V900`, "#FFFFFF", 2, { opacity: 0.07 }),
    );
  }
  const grain =
    `M${from},${y + 22}C${from + width * 0.2},${y + 14} ${from + width * 0.32},${y + 32} ${from + width * 0.5},${y + 24}` +
    `S${from + width * 0.8},${y + 20} ${to},${y + 28}M${from},${y + 42}C${from + width * 0.16},${y + 50} ${from + width * 0.4},${y + 36} ${from + width * 0.56},${y + 46}S${from + width * 0.9},${y + 40} ${to},${y + 48}`;
  shapes.push(
    fill(
      rect(from, y + 60, width, 52),
      linear(
        [0, y + 60],
        [0, y + 112],
        [
          [0, "rgba(18,11,28,.6)"],
          [1, "rgba(18,11,28,0)"],
        ],
      ),
    ),
    fill(
      rect(from, y, width, 62),
      linear(
        [0, y],
        [0, y + 62],
        [
          [0, colours.top],
          [1, colours.edge],
        ],
      ),
    ),
    fill(
      rect(from, y, width, 54),
      linear(
        [from, 0],
        [to, 0],
        [
          [0, "rgba(255,232,190,0)"],
          [0.4, "rgba(255,232,190,.26)"],
          [0.8, "rgba(255,232,190,0)"],
        ],
      ),
    ),
    fill(rect(from, y, width, 5), "#FFFFFF", { opacity: 0.45 }),
    stroke(grain, "#000000", 2.4, { opacity: 0.1, clip: rect(from, y, width, 60) }),
    fill(rect(from, y + 54, width, 9), "#000000", { opacity: 0.26 }),
  );
  return shapes;
}
