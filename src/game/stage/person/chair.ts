import { ellipse } from "../drawing/path.ts";
import { fill, linear, stroke, type Shape } from "../drawing/shape.ts";

/** How much lower a person sits than others stand, in units of the figure. */
export const SEAT_DROP = 46;

const WHEEL = { x: 250, y: 470, radius: 146 };

/** Backrest and handles, behind the person. */
export function chairBack(): Shape[] {
  const handles = [-1, 1].flatMap((side): Shape[] => [
    stroke(`M${side * 164},320V214q0,-16 ${side * 16},-16h${side * 24}`, "#8E9AAE", 12),
    stroke(`M${side * 186},198h${side * 32}`, "#20242D", 20),
    stroke(`M${side * 188},193h${side * 26}`, "#4B5364", 4),
  ]);
  const backrest = "M-152,232h304c14,0 22,10 22,26v270h-348v-270c0,-16 8,-26 22,-26Z";
  return [
    ...handles,
    fill(
      backrest,
      linear(
        [0, 232],
        [0, 520],
        [
          [0, "#46526A"],
          [0.2, "#323B4D"],
          [1, "#262D3B"],
        ],
      ),
    ),
    stroke("M-160,256h320", "#5B6A86", 5, { opacity: 0.7 }),
  ];
}

/** Wheels with their hand rims and the armrests, beside and before the person. */
export function chairFront(): Shape[] {
  return [-1, 1].flatMap((side) => [...wheel(side), ...armrest(side)]);
}

function wheel(side: number): Shape[] {
  const x = side * WHEEL.x;
  const spokes = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const reachX = Math.cos(angle) * WHEEL.radius * 0.45;
    const reachY = Math.sin(angle) * WHEEL.radius * 0.94;
    return `M${x},${WHEEL.y}l${reachX},${reachY}`;
  });
  // Seen from the front a wheel is a narrow ellipse.
  const rim = (scale: number) =>
    ellipse(x, WHEEL.y, WHEEL.radius * 0.47 * scale, WHEEL.radius * scale);
  return [
    stroke(spokes.join(""), "#A9B4C6", 2, { opacity: 0.7 }),
    stroke(rim(1), "#23262F", 17),
    stroke(rim(1.02), "#4A505E", 4, { opacity: 0.9 }),
    stroke(rim(0.86), "#C9D2DF", 6),
    fill(ellipse(x, WHEEL.y, 12, 18), "#8E9AAE"),
  ];
}

function armrest(side: number): Shape[] {
  return [
    stroke(`M${side * 186},520V420`, "#8E9AAE", 11),
    stroke(`M${side * 172},412h${side * 46}`, "#20242D", 24),
    stroke(`M${side * 174},405h${side * 40}`, "#4B5364", 5),
  ];
}
