import { group, type Shape } from "../drawing/shape.ts";
import type { PropId } from "../scene.ts";
import { examPapers, hotelBill, swimBag } from "./props-paper-and-cloth.ts";
import { kettle, kettleBagged } from "./props-kettle.ts";
import { projector, spareScreen } from "./props-equipment.ts";
import type { PropSpot } from "../layout.ts";
import { COUNTER_Y } from "./place.ts";

const DRAW: Readonly<Record<PropId, () => Shape[]>> = {
  kettle,
  "kettle-bagged": kettleBagged,
  "swim-bag": swimBag,
  "hotel-bill": hotelBill,
  projector,
  "spare-screen": spareScreen,
  "exam-papers": examPapers,
};

/** How far each reaches to the right of its middle. */
export const REACH: Readonly<Record<PropId, number>> = {
  kettle: 100,
  "kettle-bagged": 118,
  "swim-bag": 136,
  "hotel-bill": 114,
  projector: 134,
  "spare-screen": 126,
  "exam-papers": 122,
};

/** The disputed thing on the counter, at the customer's left hand. */
export function drawProp(prop: PropId, spot: PropSpot, loweredBy: number): Shape {
  const x = Math.min(spot.x, spot.edge - REACH[prop] * spot.scale);
  return group(DRAW[prop](), { x, y: COUNTER_Y + 24 + loweredBy, scale: spot.scale });
}
