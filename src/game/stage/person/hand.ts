import { rect } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import type { SkinColours } from "./person.ts";

const FINGERS = [
  { y: -14.5, reach: 25, knuckle: 19 },
  { y: -5, reach: 30, knuckle: 22 },
  { y: 5, reach: 29, knuckle: 22 },
  { y: 14.5, reach: 23, knuckle: 19 },
];

/**
 * A hand that points along +x from its wrist at the origin, seen from the back.
 * `fist` 0 stretches the fingers, 1 closes them. The thumb lies towards the
 * body, which is on the other side for the left and the right hand.
 */
export function hand(skin: SkinColours, side: number, fist: number, holdsPhone: boolean): Shape[] {
  const curl = 1 - fist;
  const palm = "M-16,-19C-4,-25 14,-25 24,-20C30,-8 30,8 24,20C14,25-4,25-16,19Z";
  const thumbLength = 16 + 14 * curl;
  const thumb = `M2,${side * 17}Q${10 + thumbLength * 0.3},${side * (25 + 4 * curl)} ${4 + thumbLength},${side * (18 + 8 * curl)}`;
  const tipOf = (finger: (typeof FINGERS)[number]) => finger.knuckle + 3 + finger.reach * curl;
  const fingers = FINGERS.map((finger) => {
    const spread = finger.y * (1 + 0.22 * curl);
    return `M${finger.knuckle - 6},${finger.y}L${tipOf(finger)},${spread}`;
  });
  const gaps = FINGERS.slice(1).map((finger) => {
    const y = finger.y - 5;
    return `M${finger.knuckle},${y}L${Math.max(finger.knuckle + 7, tipOf(finger) - 6)},${y * (1 + 0.22 * curl)}`;
  });

  const shapes = [
    stroke(thumb, skin.line, 14.5, { opacity: 0.5 }),
    stroke(fingers.join(""), skin.line, 13.4, { opacity: 0.5 }),
    fill(palm, skin.base),
    stroke(fingers.join(""), skin.base, 11.2),
    stroke(gaps.join(""), skin.line, 1.8, { opacity: 0.45 }),
    stroke("M-12,17Q6,25 24,16", skin.shadow, 6, { opacity: 0.6 }),
  ];
  if (holdsPhone) {
    shapes.push(
      fill(rect(-34, side * -22 - 13, 116, 26, 10), "#1C1824"),
      fill(rect(-26, side * -22 - 8, 100, 5, 2), "#57506A"),
      stroke(fingers.join(""), skin.base, 11.2),
    );
  }
  shapes.push(
    stroke(thumb, skin.base, 12.4),
    stroke(`M4,${side * 12}Q12,${side * 16} 20,${side * 13}`, skin.line, 2, { opacity: 0.4 }),
  );
  if (fist > 0.6) {
    shapes.push(
      stroke("M23,-10q4,2 0,5M25,0q4,2 0,5M23,9q4,2 0,5", skin.line, 1.8, { opacity: 0.4 }),
    );
  }
  return shapes;
}
