import { alpha } from "../drawing/colour.ts";
import { rect } from "../drawing/path.ts";
import { fill, linear, type Shape } from "../drawing/shape.ts";
import type { Board } from "./figure.ts";

/** Colours that a place throws on the people in it. */
export interface Light {
  left: string;
  right: string;
  floor: string;
}

/** Light of the place from both sides and shade at the counter, on the figure only. */
export function lightOver({ width, height }: Board, light: Light): Shape[] {
  const everything = rect(0, 0, width, height);
  const onFigure = { blend: "source-atop" as const };
  const fromSides = linear(
    [width * 0.07, 0],
    [width * 0.93, 0],
    [
      [0, light.left],
      [0.42, alpha("#000000", 0)],
      [0.6, alpha("#000000", 0)],
      [1, light.right],
    ],
  );
  const toFloor = linear(
    [0, height * 0.5],
    [0, height],
    [
      [0, alpha("#140C20", 0)],
      [1, light.floor],
    ],
  );
  return [fill(everything, fromSides, onFigure), fill(everything, toFloor, onFigure)];
}
