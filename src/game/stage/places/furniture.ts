import { shade } from "../drawing/colour.ts";
import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, stroke, text, type Shape } from "../drawing/shape.ts";

/** A hanging sign with painted words. */
export function hangingSign(
  words: string,
  x: number,
  y: number,
  width: number,
  board: string,
  letters = "#FBF2E1",
): Shape[] {
  return [
    stroke(`M${x - width / 2 + 30},0V${y}M${x + width / 2 - 30},0V${y}`, "#1C1526", 4),
    fill(rect(x - width / 2, y, width, 74, 12), "#1C1526"),
    fill(
      rect(x - width / 2 + 6, y + 6, width - 12, 62, 8),
      linear(
        [0, y],
        [0, y + 74],
        [
          [0, shade(board, 0.1)],
          [1, shade(board, -0.16)],
        ],
      ),
    ),
    text(words, [x, y + 39], 27, letters, { maxWidth: width - 40 }),
  ];
}

/** A plant in a pot; its foot is 66 units under `y`. */
export function plant(x: number, y: number, scale = 1, pot = "#C9573F"): Shape {
  const leaves: readonly (readonly [string, string])[] = [
    ["M0,0C-10,-60-60,-90-90,-84C-70,-50-40,-20 0,0", "#3C7A5C"],
    ["M0,0C-6,-80-30,-130-58,-146C-60,-96-40,-40 0,0", "#4F9370"],
    ["M0,0C4,-90 20,-150 50,-166C58,-110 40,-50 0,0", "#3C7A5C"],
    ["M0,0C14,-60 60,-96 96,-92C80,-50 44,-20 0,0", "#2F6650"],
  ];
  const veins =
    "M0,0C-30,-50-60,-76-84,-80M0,0C-16,-70-40,-120-56,-140M0,0C10,-80 30,-140 48,-158M0,0C30,-50 66,-84 90,-88";
  return group(
    [
      fill(ellipse(4, 66, 62, 9), "rgba(10,4,18,.35)"),
      ...leaves.map(([path, colour]) => fill(path, colour)),
      stroke(veins, "#8FC7A3", 2, { opacity: 0.4 }),
      fill("M-44,-8H44L34,66H-34Z", pot),
      fill("M10,-8H44L34,66H14Z", "#000000", { opacity: 0.16 }),
      fill(rect(-50, -16, 100, 18, 5), pot),
      fill(rect(-50, -16, 100, 6, 3), "#FFFFFF", { opacity: 0.22 }),
    ],
    { x, y, scale },
  );
}

/** An empty chair for visitors. */
export function armchair(x: number, y: number, colour: string): Shape {
  return group(
    [
      fill(ellipse(0, 38, 100, 12), "rgba(10,4,18,.35)"),
      fill(rect(-64, -6, 12, 44) + rect(52, -6, 12, 44), "#2B2233"),
      fill(rect(-70, -150, 140, 130, 26), colour),
      fill(rect(-70, -150, 140, 40, 26), "#FFFFFF", { opacity: 0.1 }),
      fill(rect(-86, -52, 172, 48, 18), shade(colour, 0.08)),
      fill(rect(-86, -26, 172, 22, 10), "#000000", { opacity: 0.2 }),
    ],
    { x, y },
  );
}
