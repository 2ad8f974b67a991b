import { ellipse, rect } from "../drawing/path.ts";
import { fill, linear, stroke, type Shape } from "../drawing/shape.ts";

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

/** A steel kettle in the water that it has lost. */
export const kettle = (): Shape[] => [
  fill(ellipse(0, 3, 88, 10), "rgba(18,11,28,.4)"),
  fill("M-104,8q40,-16 96,-7q62,-10 116,3q18,12-30,15q-124,8-182,-11Z", "#9FD3E2", {
    opacity: 0.85,
  }),
  stroke("M-80,8q40,-8 80,-4", "#FFFFFF", 3, { opacity: 0.7 }),
  ...body(),
  fill("M-8,-12c-7,11-7,18 0,18s7,-7 0,-18", "#BFE6F2"),
];

/** The same kettle, drained and brought back in a clear bag with its receipt. */
export const kettleBagged = (): Shape[] => [
  fill(ellipse(0, 5, 104, 11), "rgba(18,11,28,.4)"),
  ...body(),
  fill(
    "M-100,8C-112,-60-96,-140-60,-170L-40,-150L-14,-176L12,-152L40,-176L66,-166C104,-130 116,-60 102,8Z",
    "#DCEBF2",
    { opacity: 0.36 },
  ),
  stroke(
    "M-100,8C-112,-60-96,-140-60,-170L-40,-150L-14,-176L12,-152L40,-176L66,-166C104,-130 116,-60 102,8Z",
    "#F4FBFF",
    3.4,
    { opacity: 0.75 },
  ),
  stroke(
    "M-78,-20C-86,-70-74,-120-54,-148M84,-30C90,-70 80,-120 62,-144M-20,-160q-10,20-4,40",
    "#FFFFFF",
    4,
    { opacity: 0.55 },
  ),
  fill(
    "M-34,-92L34,-100L42,-16L34,-22L26,-14L18,-20L10,-12L2,-18L-6,-10L-14,-16L-24,-8Z",
    "#FBF2E1",
  ),
  stroke("M-22,-76L24,-81M-20,-62L14,-66M-18,-48L26,-53", "#5F5368", 4, { opacity: 0.6 }),
  stroke("M-16,-32L12,-35", "#B53A24", 5),
];
