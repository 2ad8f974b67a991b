import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, radial, stroke, text, type Shape } from "../drawing/shape.ts";
import type { Porthole } from "../layout.ts";
import { plateWithHole } from "./plate.ts";

/** Where the voice of the caller is drawn: bars in a row, moved by talk. */
export const WAVE = { x: 426, y: 84, bars: 14, step: 20, width: 10, height: 60 };

const HANDSET =
  "M-24,-30C-34,-20-34,-4-22,14C-8,34 10,44 26,38L34,28C38,22 36,16 30,12L18,6C12,4 8,6 4,10C-2,6-8,0-12,-8C-8,-12-6,-16-8,-22L-12,-34C-16,-40-20,-38-24,-30Z";

/** A call on the learner's screen: the line above, the caller in a ring. */
export function phoneCard(name: string, hole: Porthole): Shape[] {
  const card = { x: 20, y: 10, width: 760, height: 744, radius: 64 };
  const { x, y, radius } = hole;
  return [
    fill(plateWithHole({ ...card, y: card.y + 16 }, hole), "rgba(8,4,16,.45)", {
      rule: "evenodd",
      blur: 10,
    }),
    fill(
      plateWithHole(card, hole),
      linear(
        [0, 0],
        [0, 760],
        [
          [0, "#2C3A56"],
          [0.55, "#1D2338"],
          [1, "#161A2B"],
        ],
      ),
      { rule: "evenodd" },
    ),
    stroke(rect(card.x + 3, card.y + 3, card.width - 6, card.height - 6, 61), "#FFFFFF", 4, {
      opacity: 0.16,
    }),
    stroke(ellipse(x, y, radius + 32), "#7FD0C0", 3, { opacity: 0.28 }),
    stroke(ellipse(x, y, radius + 20), "#7FD0C0", 4, { opacity: 0.45 }),
    stroke(
      ellipse(x, y, radius + 3),
      linear(
        [x - radius, y],
        [x + radius, y],
        [
          [0, "#8FE0CE"],
          [1, "#2E8A7C"],
        ],
      ),
      13,
    ),
    fill(
      ellipse(x, y, radius),
      radial([x, y], radius, [
        [0.72, "rgba(10,6,22,0)"],
        [1, "rgba(10,6,22,.42)"],
      ]),
    ),
    fill(rect(56, 34, 688, 100, 50), "#0F1322"),
    stroke(rect(58, 36, 684, 96, 48), "#FFFFFF", 3, { opacity: 0.12 }),
    fill(ellipse(106, 84, 40), "#3FA884"),
    group([fill(HANDSET, "#FBF2E1")], { x: 106, y: 82, scale: 0.62 }),
    text(name, [162, 86], 38, "#FBF2E1", { align: "left", maxWidth: 240 }),
    fill(ellipse(712, 84, 9), "#FF7A66"),
  ];
}
