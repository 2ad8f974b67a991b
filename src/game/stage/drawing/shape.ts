/** A straight or round blend of colours; `stops` are [offset, css colour]. */
export type Gradient =
  | { kind: "linear"; from: Point; to: Point; stops: readonly Stop[] }
  | { kind: "radial"; centre: Point; radius: number; stops: readonly Stop[] };
export type Point = readonly [x: number, y: number];
export type Stop = readonly [offset: number, colour: string];
export type Paint = string | Gradient;

interface Look {
  opacity?: number;
  /** Path outside of which nothing of this shape shows. */
  clip?: string;
  /** Fill rule of `clip` and of the shape itself: rings need "evenodd". */
  rule?: CanvasFillRule;
  /** How the shape mixes with what lies under it, for light and shadow. */
  blend?: GlobalCompositeOperation;
  /** Pixels out of focus; browsers that cannot blur draw it sharp. */
  blur?: number;
}
export interface Placement {
  x?: number;
  y?: number;
  degrees?: number;
  scale?: number;
}

export type Shape =
  | ({ kind: "fill"; path: string; paint: Paint } & Look)
  | ({
      kind: "stroke";
      path: string;
      paint: Paint;
      width: number;
      cap?: CanvasLineCap;
    } & Look)
  | ({
      kind: "text";
      value: string;
      at: Point;
      size: number;
      paint: string;
      weight?: number;
      align?: CanvasTextAlign;
      maxWidth?: number;
    } & Look)
  | ({ kind: "group"; shapes: readonly Shape[]; place: Placement } & Look);

export const fill = (path: string, paint: Paint, look: Look = {}): Shape => ({
  kind: "fill",
  path,
  paint,
  ...look,
});

export const stroke = (
  path: string,
  paint: Paint,
  width: number,
  look: Look & { cap?: CanvasLineCap } = {},
): Shape => ({ kind: "stroke", path, paint, width, ...look });

export const text = (
  value: string,
  at: Point,
  size: number,
  paint: string,
  look: Look & { weight?: number; align?: CanvasTextAlign; maxWidth?: number } = {},
): Shape => ({ kind: "text", value, at, size, paint, ...look });

export const group = (shapes: readonly Shape[], place: Placement = {}, look: Look = {}): Shape => ({
  kind: "group",
  shapes,
  place,
  ...look,
});

export const linear = (from: Point, to: Point, stops: readonly Stop[]): Gradient => ({
  kind: "linear",
  from,
  to,
  stops,
});

export const radial = (centre: Point, radius: number, stops: readonly Stop[]): Gradient => ({
  kind: "radial",
  centre,
  radius,
  stops,
});
