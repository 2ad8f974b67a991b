import { group, type Shape } from "../drawing/shape.ts";
import type { PropId } from "../scene.ts";
import { hotelBill, swimBag } from "./props-paper-and-cloth.ts";
import { kettle, kettleBagged } from "./props-kettle.ts";
import { projector, spareScreen } from "./props-equipment.ts";
import { COUNTER_Y, STAND_X } from "./place.ts";

const DRAW: Readonly<Record<PropId, () => Shape[]>> = {
  kettle,
  "kettle-bagged": kettleBagged,
  "swim-bag": swimBag,
  "hotel-bill": hotelBill,
  projector,
  "spare-screen": spareScreen,
};

/** The disputed thing on the counter, at the customer's left hand. */
export function drawProp(prop: PropId, isTall: boolean, loweredBy: number): Shape {
  const x = isTall ? STAND_X.tall + 226 : STAND_X.wide + 232;
  return group(DRAW[prop](), { x, y: COUNTER_Y + 24 + loweredBy });
}
