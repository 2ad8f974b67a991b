import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, stroke, text, type Shape } from "../drawing/shape.ts";
import type { Porthole } from "../layout.ts";
import { plateWithHole } from "./plate.ts";

/** A letter on a laptop, with its sender's face beside the name. */
export function laptop(name: string, hole: Porthole): Shape[] {
  const lid = { x: 0, y: 0, width: 800, height: 606, radius: 34 };
  return [
    fill(plateWithHole({ ...lid, y: 16 }, hole), "rgba(8,4,16,.4)", { rule: "evenodd", blur: 10 }),
    fill(plateWithHole(lid, hole), "#2A2534", { rule: "evenodd" }),
    stroke(rect(3, 3, 794, 600, 31), "#7A7290", 4, { opacity: 0.8 }),
    fill(rect(26, 26, 748, 554, 14) + ellipse(hole.x, hole.y, hole.radius), "#FBF2E1", {
      rule: "evenodd",
    }),
    ...sender(name, hole),
    ...letter(),
    ...keys(),
  ];
}

function sender(name: string, hole: Porthole): Shape[] {
  return [
    stroke(ellipse(hole.x, hole.y, hole.radius + 2), "#B53A24", 9),
    text(name, [352, 110], 46, "#231A2E", { align: "left", maxWidth: 280 }),
    fill(rect(354, 154, 230, 13, 6), "#5F5368", { opacity: 0.55 }),
    fill(rect(354, 190, 340, 22, 8), "#3A2B4A", { opacity: 0.85 }),
    fill(rect(354, 228, 240, 22, 8), "#3A2B4A", { opacity: 0.85 }),
    group(
      [
        fill(rect(-50, -36, 100, 72, 8), "#F0B445"),
        fill("M-50,-30L0,12L50,-30V-36H-50Z", "#D9952F"),
        stroke("M-48,-34L0,10L48,-34", "#8A5A1C", 5),
        stroke("M-48,34L-14,0M48,34L14,0", "#8A5A1C", 4, { opacity: 0.6 }),
      ],
      { x: 704, y: 94, scale: 0.84 },
    ),
    stroke("M60,352H740", "#D9C7A4", 4),
  ];
}

function letter(): Shape[] {
  const lines = [640, 600, 654, 380, 0, 620, 560]
    .map((width, row) => (width ? rect(70, 384 + row * 26, width, 11, 5) : ""))
    .join("");
  return [fill(lines, "#5F5368", { opacity: 0.42 })];
}

function keys(): Shape[] {
  const rows = [0, 1, 2].flatMap((row) =>
    Array.from({ length: 13 }, (_, column) => {
      const spread = 1 + row * 0.045;
      return rect(400 + (column - 6.5) * 52 * spread, 632 + row * 26, 44 * spread, 18, 4);
    }),
  );
  return [
    fill(
      "M24,606H776L812,730Q814,752 790,752H10Q-14,752-12,730Z",
      linear(
        [0, 606],
        [0, 752],
        [
          [0, "#8E879C"],
          [0.12, "#C6C1CF"],
          [1, "#9A93A8"],
        ],
      ),
    ),
    fill("M40,622H760L776,710H24Z", "#5A5368", { opacity: 0.5 }),
    fill(rows.join(""), "#2A2534"),
    fill(rect(300, 716, 200, 26, 8), "#B5AFC0"),
    fill("M-12,738H812Q812,752 790,752H10Q-12,752-12,738Z", "#6A6380"),
  ];
}
