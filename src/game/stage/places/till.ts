import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, type Shape } from "../drawing/shape.ts";

/** A cash register, seen from the learner's side. */
export function till(x: number, y: number): Shape {
  const keys = [0, 1, 2, 3, 4]
    .map(
      (column) => rect(-90 + column * 38, -44, 28, 12, 3) + rect(-94 + column * 39, -24, 30, 12, 3),
    )
    .join("");
  const lines = [0, 1, 2].map((row) => rect(-46, -146 + row * 24, 100 - row * 22, 8, 3)).join("");
  return group(
    [
      fill(ellipse(0, 8, 140, 12), "rgba(10,4,18,.4)"),
      fill("M-120,0L-104,-58H104L120,0Z", "#423A50"),
      fill(rect(-120, -6, 240, 14, 4), "#2A2434"),
      fill("M-86,-56L-74,-176H84L92,-56Z", "#2F2839"),
      fill("M-70,-70L-62,-162H74L80,-70Z", "#1E4A55"),
      fill("M20,-70L40,-162H74L80,-70Z", "#FFFFFF", { opacity: 0.06 }),
      fill(lines, "#8FD3C8", { opacity: 0.75 }),
      fill(keys, "#625876"),
    ],
    { x, y },
  );
}
