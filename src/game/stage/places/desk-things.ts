import { shade } from "../drawing/colour.ts";
import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, stroke, type Shape } from "../drawing/shape.ts";

/** A bell to call for service. */
export function bell(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(0, 4, 62, 10), "rgba(10,4,18,.35)"),
      fill(ellipse(0, 0, 54, 11), "#2B2233"),
      fill("M-44,-6Q-42,-54 0,-56Q42,-54 44,-6Z", "#E5B04A"),
      fill("M8,-56Q42,-54 44,-6H20Q28,-40 8,-56Z", "#A8732B", { opacity: 0.75 }),
      stroke("M-28,-18Q-26,-42-6,-46", "#FFF3CF", 6, { opacity: 0.8 }),
      fill(rect(-5, -68, 10, 14, 4), "#2B2233"),
      fill(ellipse(0, -68, 13, 6), "#D9C7A4"),
    ],
    { x, y },
  );
}

/** A mug of coffee. */
export function mug(x: number, y: number, colour: string): Shape {
  return group(
    [
      fill(ellipse(4, 3, 42, 8), "rgba(10,4,18,.35)"),
      stroke("M28,-48q30,0 24,22q-4,14-26,12", colour, 9),
      fill("M-32,-62H32L26,0Q0,8-26,0Z", colour),
      fill("M10,-62H32L26,0Q18,4 8,4Z", "#000000", { opacity: 0.18 }),
      stroke("M-22,-50L-18,-10", "#FFFFFF", 5, { opacity: 0.25 }),
      fill(ellipse(0, -62, 32, 8), shade(colour, -0.3)),
      fill(ellipse(0, -61, 27, 6), "#3A241C"),
    ],
    { x, y },
  );
}

/** A screen that shows its face to the learner, or its back. */
export function monitor(
  x: number,
  y: number,
  width: number,
  height: number,
  face: "front" | "back",
  glow = "#1E4A55",
): Shape {
  const top = -height - 34;
  const lines = [0.7, 0.5, 0.62, 0.36].map((length, index) =>
    rect(-width / 2 + 26, -height - 4 + index * 22, (width - 60) * length, 9, 4),
  );
  return group(
    [
      fill(ellipse(4, 3, 78, 9), "rgba(10,4,18,.35)"),
      fill(rect(-10, -40, 20, 40), "#2A2434"),
      fill(ellipse(0, 0, 66, 9), "#2A2434"),
      fill(rect(-width / 2, top, width, height, 10), "#231C30"),
      ...(face === "back"
        ? [
            fill(
              rect(-width / 2 + 8, top + 8, width - 16, height - 16, 6),
              linear(
                [0, top],
                [0, top + height],
                [
                  [0, "#4A4258"],
                  [1, "#332C40"],
                ],
              ),
            ),
            fill(ellipse(0, top + height / 2, 12), "#5F5570"),
          ]
        : [
            fill(rect(-width / 2 + 10, top + 10, width - 20, height - 20, 6), glow),
            fill(lines.join(""), "#8FD3C8", { opacity: 0.65 }),
          ]),
      fill(rect(-width / 2, top, width, 4, 2), "#FFFFFF", { opacity: 0.16 }),
    ],
    { x, y },
  );
}

/** Headphones with a microphone, laid on the desk. */
export function headset(x: number, y: number): Shape {
  return group(
    [
      fill(ellipse(0, 12, 74, 9), "rgba(10,4,18,.35)"),
      stroke("M-44,0C-52,-84 52,-84 44,0", "#2B2434", 13),
      stroke("M-38,-22C-36,-66 20,-74 34,-40", "#6A6078", 4, { opacity: 0.7 }),
      stroke("M-44,4C-60,26-30,34-8,22", "#2B2434", 5),
      fill(ellipse(-4, 20, 9, 6), "#3F7F86"),
      fill(rect(-62, -20, 32, 48, 13), "#231C30"),
      fill(rect(30, -20, 32, 48, 13), "#231C30"),
      fill(rect(-56, -14, 10, 36, 5) + rect(46, -14, 10, 36, 5), "#4B4260"),
    ],
    { x, y },
  );
}

/** Loose sheets with lines of writing. */
export function papers(x: number, y: number, degrees = -3): Shape {
  return group(
    [
      fill("M-86,8L90,0L104,24L-78,32Z", "rgba(10,4,18,.3)"),
      fill("M-90,4L84,-8L98,14L-82,26Z", "#F1E2C8"),
      fill("M-84,-2L88,-10L100,10L-76,20Z", "#FBF2E1"),
      stroke("M-66,2L40,-3M-62,9L60,3", "#6A6078", 3, { opacity: 0.45 }),
    ],
    { x, y, degrees },
  );
}

/** A keyboard, seen from above. */
export function keyboard(x: number, y: number, width = 230): Shape {
  const keys = Array.from({ length: 24 }, (_, index) =>
    rect(
      -width / 2 + 8 + (index % 12) * ((width - 14) / 12),
      -20 + Math.floor(index / 12) * 11,
      13,
      7,
      2,
    ),
  );
  return group(
    [
      fill(rect(-width / 2 - 2, -24, width + 8, 32, 6), "rgba(10,4,18,.35)"),
      fill(rect(-width / 2, -26, width, 30, 6), "#2B2436"),
      fill(keys.join(""), "#6A6078"),
    ],
    { x, y },
  );
}
