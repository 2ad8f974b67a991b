import { shade } from "../drawing/colour.ts";
import { ellipse, rect } from "../drawing/path.ts";
import { fill, stroke } from "../drawing/shape.ts";
import type { Part } from "./person.ts";

/** A badge on a ribbon, or a whistle on a cord. */
export const lanyard: Part = ({ person }) => {
  const { lanyard: ribbon, whistle } = person.clothes;
  if (ribbon) {
    return [
      stroke("M-46,178C-42,276-16,322 0,336C16,322 42,276 46,178", ribbon, 7),
      fill(rect(-7, 330, 14, 14, 3), "#B9BEC6"),
      fill(rect(-31, 342, 62, 72, 6), "#FBF6EA"),
      fill(rect(-31, 342, 62, 16, 6), ribbon),
      fill(rect(-23, 364, 20, 24, 3), shade(ribbon, 0.35)),
      stroke("M6,368h16M6,378h16M-23,398h46", "#8B8791", 3.2),
    ];
  }
  if (whistle) {
    return [
      stroke("M-44,178C-40,250-14,286 0,296C14,286 40,250 44,178", "#2B3A4A", 4),
      fill(ellipse(4, 310, 15) + rect(4, 296, 28, 12, 4), whistle),
      fill(ellipse(4, 310, 6), shade(whistle, -0.4)),
      stroke("M-6,302q5,-5 12,-4", "#FFFFFF", 3, { opacity: 0.8 }),
    ];
  }
  return [];
};
