import { fill, group, type Shape } from "../drawing/shape.ts";
import { ellipse } from "../drawing/path.ts";
import { PORTHOLE } from "../layout.ts";
import type { Daylight, Frame, LookId } from "../scene.ts";
import { home } from "./home.ts";
import { laptop } from "./laptop.ts";
import { phoneCard } from "./phone-card.ts";
import { tablet } from "./tablet.ts";

const DRAW = { phone: phoneCard, chat: tablet, email: laptop };

/** The caller's room, to be seen through the hole behind the person. */
export function deviceBack(
  frame: Exclude<Frame, "room">,
  look: LookId | null,
  light: Daylight,
): Shape[] {
  const { x, y, radius } = PORTHOLE[frame];
  const place = { x: x - radius, y: y - radius, scale: (2 * radius) / 600 };
  const hole = ellipse(x, y, radius + 2);
  if (!look) return [fill(hole, "#2E2A40")];
  return [group([group(home(look, light), place)], {}, { clip: hole })];
}

/** The device before the person, with a hole for the face. */
export function deviceFront(frame: Exclude<Frame, "room">, name: string): Shape[] {
  return DRAW[frame](name, PORTHOLE[frame]);
}
