import { ellipse, rect } from "../drawing/path.ts";
import { fill, linear, stroke, text, type Shape } from "../drawing/shape.ts";
import type { Porthole } from "../layout.ts";
import { plateWithHole } from "./plate.ts";

/** Where the dots go that say somebody is typing. */
export const TYPING = { x: 424, y: 268, step: 34, radius: 10 };

/** A chat window on a tablet: who writes above, the exchange below. */
export function tablet(name: string, hole: Porthole): Shape[] {
  const slab = { x: 14, y: 8, width: 772, height: 748, radius: 54 };
  const screen = rect(44, 38, 712, 688, 28);
  return [
    fill(plateWithHole({ ...slab, y: slab.y + 16 }, hole), "rgba(8,4,16,.45)", {
      rule: "evenodd",
      blur: 10,
    }),
    fill(plateWithHole(slab, hole), "#1B1726", { rule: "evenodd" }),
    stroke(rect(17, 11, 766, 742, 51), "#6A6280", 4, { opacity: 0.8 }),
    fill(screen + ellipse(hole.x, hole.y, hole.radius), "#F3E9D6", { rule: "evenodd" }),
    fill(
      rect(44, 38, 712, 324, 28) + ellipse(hole.x, hole.y, hole.radius),
      linear(
        [0, 38],
        [0, 362],
        [
          [0, "#2A7075"],
          [1, "#174B50"],
        ],
      ),
      { rule: "evenodd" },
    ),
    fill(rect(44, 334, 712, 28), "#174B50"),
    stroke(ellipse(hole.x, hole.y, hole.radius + 2), "#FBF2E1", 9),
    fill(ellipse(hole.x + 106, hole.y + 106, 24), "#174B50"),
    fill(ellipse(hole.x + 106, hole.y + 106, 17), "#7FD0A4"),
    text(name, [384, 140], 52, "#FBF2E1", { align: "left", maxWidth: 340 }),
    fill(rect(386, 182, 150, 10, 5), "#FBF2E1", { opacity: 0.5 }),
    fill(rect(384, 232, 148, 72, 34), "#0E383C"),
    ...message(76, 396, 420, 2, "theirs"),
    ...message(300, 506, 424, 2, "ours"),
    ...message(76, 616, 300, 1, "theirs"),
    fill(rect(400, 640, 324, 60, 30), "#FFFFFF", { opacity: 0.85 }),
    fill("M676,654l30,16l-30,16l6,-16Z", "#1E5F63"),
    fill(rect(426, 664, 130, 10, 5), "#5F5368", { opacity: 0.35 }),
  ];
}

/** A speech bubble of the chat with lines for words. */
function message(
  x: number,
  y: number,
  width: number,
  lines: number,
  from: "ours" | "theirs",
): Shape[] {
  const height = 34 + lines * 28;
  const isOurs = from === "ours";
  const tail = isOurs
    ? `M${x + width - 50},${y + height - 4}h42l22,24Z`
    : `M${x + 50},${y + height - 4}h-42l-22,24Z`;
  const words = Array.from({ length: lines }, (_, row) =>
    rect(x + 28, y + 26 + row * 28, (width - 56) * (row === lines - 1 ? 0.62 : 1), 11, 5),
  ).join("");
  return [
    fill(rect(x, y, width, height, 26) + tail, isOurs ? "#2A7075" : "#FFFFFF"),
    fill(words, isOurs ? "#FBF2E1" : "#5F5368", { opacity: isOurs ? 0.75 : 0.5 }),
  ];
}
