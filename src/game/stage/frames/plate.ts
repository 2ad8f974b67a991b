import { ellipse, rect } from "../drawing/path.ts";
import type { Porthole } from "../layout.ts";

/** A plate with a round hole in it; fill it with the "evenodd" rule. */
export const plateWithHole = (
  plate: { x: number; y: number; width: number; height: number; radius: number },
  hole: Porthole,
): string =>
  rect(plate.x, plate.y, plate.width, plate.height, plate.radius) +
  ellipse(hole.x, hole.y, hole.radius);
