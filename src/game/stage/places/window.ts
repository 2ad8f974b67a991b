import { ellipse, rect } from "../drawing/path.ts";
import { fill, group, stroke, type Shape } from "../drawing/shape.ts";
import type { Daylight } from "../scene.ts";
import { at } from "./daylight.ts";
import { drops, town } from "./town.ts";

export interface Pane {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A town behind glass, in a frame with a sill; wet glass has drops on it. */
export function townWindow(
  pane: Pane,
  frameAtDusk: string,
  light: Daylight,
  seed: number,
  isWet = false,
): Shape[] {
  const { x, y, width, height } = pane;
  const frame = at(light, frameAtDusk);
  const bars = rect(x + width / 2 - 6, y, 12, height) + rect(x, y + height * 0.34, width, 10);
  const view = [
    ...town(pane, light, seed, isWet),
    ...sheen(pane),
    ...(isWet ? drops(pane, light, seed) : []),
  ];
  return [
    fill(rect(x - 14, y - 10, width + 40, height + 40, 10), "rgba(10,4,18,.3)"),
    fill(rect(x - 18, y - 18, width + 36, height + 36, 10), frame),
    group(view, {}, { clip: rect(x, y, width, height, 6) }),
    fill(bars, frame),
    fill(rect(x, y, width, 14), "rgba(10,4,18,.28)"),
    fill(rect(x - 30, y + height + 14, width + 60, 20, 6), frame),
    fill(rect(x - 30, y + height + 14, width + 60, 6, 3), "#FFFFFF", { opacity: 0.2 }),
    fill(rect(x - 24, y + height + 34, width + 48, 12), "rgba(10,4,18,.28)"),
  ];
}

/** Slanting reflections on the glass. */
export function sheen({ x, y, width, height }: Pane): Shape[] {
  const foot = y + height;
  return [
    fill(
      `M${x + width * 0.1},${foot}L${x + width * 0.5},${y}h${width * 0.12}L${x + width * 0.22},${foot}Z` +
        `M${x + width * 0.34},${foot}L${x + width * 0.74},${y}h${width * 0.05}L${x + width * 0.39},${foot}Z`,
      "#FFFFFF",
      { opacity: 0.07 },
    ),
  ];
}

/** Slats over the upper part of a window. */
export function blind({ x, y, width }: Pane, slats: number): Shape[] {
  return Array.from({ length: slats }, (_, index) =>
    fill(rect(x - 4, y + index * 16, width + 8, 10, 3), "#F4F1E6", { opacity: 0.86 }),
  );
}

/** Curtains drawn to both sides. */
export function curtains({ x, y, width, height }: Pane, colour: string, shadow: string): Shape[] {
  const middle = x + width / 2;
  const half = width / 2 + 50;
  const drape = (side: number) => {
    const outer = middle + side * half;
    const inner = middle + side * (half - 130);
    return `M${outer},${y - 30}C${outer + side * 6},${y + 120} ${outer - side * 2},${y + height - 90} ${outer + side * 14},${y + height + 46}H${outer - side * 84}C${outer - side * 40},${y + height - 130} ${inner - side * 20},${y + 120} ${inner},${y - 30}Z`;
  };
  const pleats = (side: number) =>
    [0.25, 0.5, 0.75]
      .map((part) => {
        const top = middle + side * (half - 130 * part);
        const foot = middle + side * (half + 10 - 84 * part);
        return `M${top},${y - 30}C${top},${y + 140} ${foot + side * 14},${y + height - 100} ${foot},${y + height + 46}`;
      })
      .join("");
  return [
    fill(drape(-1), colour),
    fill(drape(1), shadow),
    stroke(pleats(-1) + pleats(1), "#1C0A14", 5, { opacity: 0.22 }),
    fill(rect(x - 60, y - 44, width + 120, 18, 8), "#B98B4A"),
    fill(ellipse(x - 60, y - 35, 15) + ellipse(x + width + 60, y - 35, 15), "#D9AE66"),
  ];
}
