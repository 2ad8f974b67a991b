import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, stroke, text, type Shape } from "../drawing/shape.ts";

const STEEL = linear(
  [-62, 0],
  [62, 0],
  [
    [0, "#AEBBC0"],
    [0.25, "#EEF4F5"],
    [0.55, "#BFCBD0"],
    [1, "#7E9098"],
  ],
);

const body = (): Shape[] => [
  stroke("M48,-104q46,6 36,86", "#2B2233", 15),
  stroke("M54,-98q32,8 26,66", "#5A5068", 4, { opacity: 0.7 }),
  fill("M-50,-112L-84,-98L-52,-78Z", "#AEBBC0"),
  fill("M-62,0L-50,-118Q0,-146 50,-118L62,0Z", STEEL),
  stroke("M-36,-20L-30,-104", "#FFFFFF", 7, { opacity: 0.75 }),
  stroke("M-52,-110Q0,-132 52,-110", "#6E8088", 3, { opacity: 0.6 }),
  fill(rect(-14, -152, 28, 16, 7), "#2B2233"),
  fill(rect(-66, -10, 132, 14, 5), "#2B2233"),
];

/** Its cord, wound up with a rubber band round it; the pins of the plug point away. */
const cord = (): Shape[] => {
  // Loops on both sides of the band, which pinches them.
  const lobe = (side: number, size: number) =>
    `M-86,-15C${-86 + side * 14 * size},${-15 - 32 * size} ${-86 + side * 56 * size},${-15 - 30 * size} ${-86 + side * 56 * size},-15` +
    `C${-86 + side * 56 * size},${-15 + 24 * size} ${-86 + side * 14 * size},${-15 + 24 * size} -86,-15`;
  const loops = [1, 0.74, 0.48].map((size) => lobe(-1, size) + lobe(1, size)).join("");
  return [
    fill(ellipse(-88, 5, 74, 9), "rgba(18,11,28,.38)"),
    stroke("M-60,-4C-30,4-20,-6-6,-8M-118,0C-140,12-118,22-92,17", "#17121F", 9),
    stroke("M-118,0C-140,12-118,22-92,17", "#4B4260", 4),
    stroke(loops, "#17121F", 9),
    stroke(loops, "#4B4260", 5.4),
    stroke(loops, "#8A7FA0", 1.4, { opacity: 0.7 }),
    fill(rect(-95, -31, 18, 32, 7), "#B5814C"),
    fill(rect(-93, -30, 7, 30, 3), "#E2BE8C"),
    stroke("M-81,-28V-2", "#8A5F32", 2),
    ...plugFromBehind(),
  ];
};

const plugFromBehind = (): Shape[] => [
  fill(ellipse(-62, 26, 36, 6), "rgba(18,11,28,.4)"),
  fill(rect(-42, -1, 16, 6, 2) + rect(-42, 12, 16, 6, 2), "#C9A45A"),
  fill(rect(-98, 10, 18, 13, 5), "#17121F"),
  fill("M-84,8Q-84,0-72,-4L-46,-8Q-36,-9-36,0V20Q-36,28-46,27L-72,25Q-84,24-84,16Z", "#1C1726"),
  fill("M-80,9Q-80,3-70,0L-47,-4Q-40,-5-40,2V12Q-56,14-80,15Z", "#574D6B"),
  stroke("M-72,6L-72,20M-66,5L-66,21M-60,4L-60,22", "#1C1726", 2.4, { opacity: 0.8 }),
];

/** A steel kettle that looks as good as new. */
export const kettle = (): Shape[] => [
  fill(ellipse(8, 3, 88, 10), "rgba(18,11,28,.4)"),
  ...body(),
  ...cord(),
];

const BAG =
  "M-128,10C-138,-50-118,-140-70,-176L-44,-160L-14,-184L12,-162L40,-184L66,-174C112,-134 122,-60 108,10Q-10,22-128,10Z";

/** The same kettle, cord and all, in a clear red bag with a label tied to it. */
export const kettleBagged = (): Shape[] => [
  fill(ellipse(-6, 6, 126, 11), "rgba(18,11,28,.4)"),
  ...body(),
  group(cord(), { x: 20, y: -16, scale: 0.9 }),
  fill(BAG, "#D8322A", { opacity: 0.46 }),
  fill("M34,-178L66,-174C112,-134 122,-60 108,10L70,14C92,-60 84,-130 34,-178Z", "#8E1420", {
    opacity: 0.34,
  }),
  stroke(BAG, "#FF9A8C", 3.4, { opacity: 0.85 }),
  stroke(
    "M-104,-20C-110,-70-92,-130-62,-154M86,-30C92,-70 82,-120 62,-148M-20,-166q-10,20-4,40",
    "#FFE3DC",
    4,
    { opacity: 0.6 },
  ),
  stroke("M-58,-158Q-4,-142 58,-160", "#8E1420", 7),
  stroke("M4,-150C10,-130 14,-122 18,-112", "#FBF2E1", 3),
  group(
    [
      fill("M-46,-6L-34,-20H52V36H-34L-46,22Z", "rgba(18,11,28,.3)"),
      fill("M-50,-10L-38,-24H48V32H-38L-50,18Z", "#FBF2E1"),
      fill(ellipse(-38, 4, 5), "#8E1420"),
      text("DO NOT USE", [8, -6], 13, "#B53A24", { maxWidth: 72 }),
      stroke("M-24,9H38M-24,20H22", "#5F5368", 3.4, { opacity: 0.6 }),
    ],
    { x: 34, y: -84, degrees: 6, scale: 1.08 },
  ),
];
