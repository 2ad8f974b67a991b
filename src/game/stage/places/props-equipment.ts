import { ellipse, rect } from "../drawing/path.ts";
import { fill, linear, stroke, type Shape } from "../drawing/shape.ts";

/** A projector whose warning light is on. */
export const projector = (): Shape[] => [
  fill(ellipse(0, 6, 124, 11), "rgba(18,11,28,.42)"),
  fill(rect(-80, -8, 22, 12, 3) + rect(60, -8, 22, 12, 3), "#2B2233"),
  fill(
    rect(-112, -90, 224, 84, 16),
    linear(
      [0, -90],
      [0, -6],
      [
        [0, "#F4F1EA"],
        [0.6, "#D5D2CC"],
        [1, "#A7A3A0"],
      ],
    ),
  ),
  fill(rect(-112, -90, 224, 14, 10), "#FFFFFF", { opacity: 0.7 }),
  fill(ellipse(-54, -48, 38), "#2B2233"),
  fill(ellipse(-54, -48, 29), "#3C4A66"),
  fill(ellipse(-54, -48, 18), "#1A2030"),
  fill(ellipse(-64, -58, 8), "#BFE0F0", { opacity: 0.8 }),
  stroke("M14,-66h70M14,-54h70M14,-42h70M14,-30h70", "#8B8791", 4, { opacity: 0.7 }),
  fill(ellipse(94, -70, 16), "#FF7A66", { opacity: 0.3 }),
  fill(ellipse(94, -70, 7), "#E0402E"),
  stroke("M108,-30C140,-30 116,6 128,10", "#2B2233", 6),
];

/** A replacement screen, still with its label. */
export const spareScreen = (): Shape[] => [
  fill(ellipse(0, 5, 96, 10), "rgba(18,11,28,.42)"),
  fill(ellipse(0, 0, 70, 10), "#2A2434"),
  fill(rect(-11, -40, 22, 40), "#3A3346"),
  fill(rect(-124, -184, 248, 150, 12), "#231C30"),
  fill(
    rect(-114, -174, 228, 130, 6),
    linear(
      [-114, -174],
      [114, -44],
      [
        [0, "#2F4A5C"],
        [0.5, "#1E3444"],
        [1, "#162733"],
      ],
    ),
  ),
  fill("M-60,-174L10,-174L-60,-44H-114V-76Z", "#FFFFFF", { opacity: 0.07 }),
  fill(rect(34, -120, 66, 62, 4), "#FBF2E1"),
  stroke("M44,-104h46M44,-92h34", "#5F5368", 5, { opacity: 0.6 }),
  stroke(
    "M46,-70v-10M52,-70v-10M57,-70v-10M64,-70v-10M69,-70v-10M76,-70v-10M82,-70v-10M88,-70v-10",
    "#231A2E",
    3,
  ),
];
