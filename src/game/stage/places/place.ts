import type { Point, Shape } from "../drawing/shape.ts";
import type { Light } from "../person/light.ts";
import type { Daylight } from "../scene.ts";

/** Size of the world that places are drawn in; a counter's edge is at `COUNTER_Y`. */
export const WORLD = { width: 1600, height: 900 };
export const COUNTER_Y = 640;
/** How much lower a counter is before a customer who sits; a tall stage shows less of it. */
export const LOWERED_BY = { wide: 104, tall: 54 };

/** Where people stand in the world when the stage is wide, and when it is tall. */
export const STAND_X = { wide: 540, tall: 640 };

export interface Place {
  /** The room behind the person. */
  far(light: Daylight): Shape[];
  /** Counter, table or desk; before the person it is lower by so much. */
  front(loweredBy: number): Shape[];
  /** Colours thrown on the people, at every hour. */
  light: Readonly<Record<Daylight, Light>>;
  /** Lamps whose glow breathes. */
  lamps: readonly Point[];
  /** Panes with rain, as [x, y, width, height]. */
  rain?: readonly [number, number, number, number];
  /** Where steam rises from a cup. */
  steam?: Point;
}
