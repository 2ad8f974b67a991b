import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, linear, stroke, text, type Shape } from "../drawing/shape.ts";

/** A child's swimming bag with a rolled towel and goggles. */
export const swimBag = (): Shape[] => [
  fill(ellipse(0, 4, 108, 11), "rgba(18,11,28,.4)"),
  fill(ellipse(-44, -104, 40, 24), "#F2C230"),
  stroke("M-44,-104m-24,0a24,14 0 1 0 48,0a14,8 0 1 0-28,0", "#C9971C", 4),
  fill(ellipse(34, -102, 44, 22), "#F6F1E6"),
  stroke("M4,-102h60M8,-94h54", "#C93B2E", 5),
  fill(
    "M-92,0C-104,-50-96,-96-84,-104Q0,-84 84,-104C96,-96 104,-50 92,0Z",
    linear(
      [-92, 0],
      [92, 0],
      [
        [0, "#3FA3C8"],
        [0.5, "#2E84AE"],
        [1, "#1F5F84"],
      ],
    ),
  ),
  stroke("M-84,-104Q0,-82 84,-104", "#16486A", 7),
  stroke("M-60,-98C-66,-170-10,-176-4,-92M60,-98C66,-170 20,-176 14,-92", "#F2C230", 8),
  stroke("M-78,-52q19,-16 39,0t39,0t39,0t39,0M-78,-30q19,-16 39,0t39,0t39,0t39,0", "#BFE6F2", 6, {
    opacity: 0.8,
  }),
  stroke("M70,-4q40,-20 36,14", "#2B2233", 5),
  fill(ellipse(84, 6, 17, 12) + ellipse(118, 10, 16, 11), "#2B2233"),
  fill(ellipse(84, 6, 11, 7) + ellipse(118, 10, 10, 6), "#F0B445", { opacity: 0.85 }),
];

/** A folder with the bill, one line of it marked. */
export const hotelBill = (): Shape[] => [
  group(
    [
      fill(rect(-96, -16, 206, 26, 4), "rgba(18,11,28,.4)"),
      fill("M-108,6L-84,-172L88,-182L112,-4Z", "#7A2F3E"),
      fill("M-84,-172L88,-182L90,-166L-86,-156Z", "#B98B4A"),
      fill("M-92,-6L-72,-160L76,-168L96,-14Z", "#FBF6EA"),
      text("THE PENHALLOW", [2, -140], 17, "#7A2F3E"),
      stroke("M-62,-114L10,-118M-66,-94L4,-98M-70,-50L0,-54M-74,-30L24,-36", "#5F5368", 5, {
        opacity: 0.55,
      }),
      stroke("M50,-120L70,-121M52,-100L74,-101M54,-56L78,-57M50,-38L82,-40", "#5F5368", 5, {
        opacity: 0.75,
      }),
      fill("M-74,-84L84,-92L86,-66L-76,-58Z", "#F0B445", { opacity: 0.55 }),
      stroke("M-66,-72L10,-76M52,-78L76,-79", "#231A2E", 5, { opacity: 0.75 }),
      stroke("M30,-96C96,-106 112,-56 40,-54C6,-54 8,-92 46,-96", "#B53A24", 4.5),
    ],
    { degrees: -2 },
  ),
];

/** A box of stapled papers, the top one's diagram upside down. */
export const examPapers = (): Shape[] => [
  fill(ellipse(0, 6, 122, 11), "rgba(18,11,28,.4)"),
  fill("M-104,-124L96,-130L108,-74H-114Z", "#FBF6EA"),
  fill("M-110,-84H106L104,-74H-112Z", "#E4D9C6"),
  stroke("M-84,-108h70M-84,-96h54", "#5F5368", 5, { opacity: 0.55 }),
  fill(
    "M40,-118C26,-104 6,-92 26,-84C38,-80 40,-90 42,-94C46,-88 56,-84 64,-90C76,-100 52,-110 40,-118Z",
    "#C9433F",
  ),
  stroke("M66,-104l22,-8M66,-96l24,-2", "#2E84AE", 4),
  stroke("M-96,-118l12,-2", "#8E9A98", 4),
  fill("M-120,-76H120L110,4H-110Z", "#B98B5A"),
  fill("M60,-76H120L110,4H60Z", "#000000", { opacity: 0.14 }),
  fill(rect(-62, -56, 96, 40, 4), "#FBF2E1"),
  text("60", [-14, -35], 28, "#2B2233"),
];
