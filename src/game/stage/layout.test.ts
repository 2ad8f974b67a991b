import { describe, expect, it } from "vitest";
import { WAVE } from "./frames/phone-card.ts";
import { DEVICE, layOut, PORTHOLE } from "./layout.ts";
import { WORLD } from "./places/place.ts";
import { drawProp, REACH } from "./places/props.ts";
import { PROPS } from "./scene.ts";

const WIDE = [
  [1280, 720],
  [1920, 1080],
  [1024, 600],
] as const;
/** What the shell gives in windows of 390 x 844 and 320 x 640. */
const TALL = [
  [390, 707],
  [320, 461],
] as const;
/** From the foot of a figure's board to its hair, its chin and its cheek. */
const HAIR = 680;
const CHIN = 340;
const CHEEK = 105;
/** Half the way from hand to hand when fists lie on the counter, with the hand. */
const HAND_REACH = 125;

describe.each([...WIDE, ...TALL])("a stage of %i x %i", (width, height) => {
  const size = { width, height, pixelRatio: 1 };
  const isTall = width < height;
  const shown = isTall ? height * 0.43 : height;
  const hud = isTall ? 50 : 83;

  it.each([false, true])(
    "[SG10] keeps the face clear of the bar and in the picture",
    (isSeated) => {
      const { figure } = layOut(size, "room", isSeated);
      const reach = isSeated ? 82 : 0;
      expect(figure.y - (HAIR + reach) * figure.scale).toBeGreaterThanOrEqual(hud);
      expect(figure.y - (CHIN + reach) * figure.scale).toBeLessThan(shown);
    },
  );

  it("[SG11] covers the canvas with the world", () => {
    const layout = layOut(size, "room", false);
    expect(layout.world.x).toBeLessThanOrEqual(0);
    expect(layout.world.y).toBeLessThanOrEqual(0);
    expect(layout.world.x + WORLD.width * layout.world.scale).toBeGreaterThanOrEqual(width - 0.01);
    expect(layout.world.y + WORLD.height * layout.world.scale).toBeGreaterThanOrEqual(
      layout.height - 1,
    );
  });

  it.each(["phone", "chat", "email"] as const)(
    "[SG12] shows the whole %s and the face in it",
    (frame) => {
      const { device, figure } = layOut(size, frame, false);
      expect(device.x).toBeGreaterThanOrEqual(0);
      expect(device.y).toBeGreaterThanOrEqual(hud);
      expect(device.y + DEVICE.height * device.scale).toBeLessThanOrEqual(shown);
      const hole = PORTHOLE[frame];
      const top = device.y + (hole.y - hole.radius) * device.scale;
      expect(figure.y - 640 * figure.scale).toBeGreaterThan(top);
    },
  );
});

describe.each(WIDE)("a wide stage of %i x %i", (width, height) => {
  const size = { width, height, pixelRatio: 1 };

  it.each(PROPS)("[SG13] shows the %s between the hands and the talk", (prop) => {
    const { world, figure, prop: spot } = layOut(size, "room", false);
    const shape = drawProp(prop, spot, 0);
    if (shape.kind !== "group") throw new Error("A prop is a group");
    const middle = world.x + (shape.place.x ?? 0) * world.scale;
    const reach = REACH[prop] * (shape.place.scale ?? 1) * world.scale;
    expect(middle + reach).toBeLessThanOrEqual(width * 0.52);
    expect(middle - reach).toBeGreaterThan(figure.x + HAND_REACH * figure.scale);
  });

  it("[SG14] ends a card where the talk begins, its name above the slip", () => {
    const { device } = layOut(size, "phone", false);
    expect(device.x + (DEVICE.width - 20) * device.scale).toBeLessThanOrEqual(width * 0.525);
    expect(device.y + (WAVE.y + 50) * device.scale).toBeLessThan(height * 0.4);
  });
});

it("[SG15] keeps a face on a tall stage clear of a bar that is two chips high", () => {
  const { figure } = layOut({ width: 390, height: 707, pixelRatio: 1 }, "room", false);
  expect(figure.x - CHEEK * figure.scale).toBeGreaterThan(185);
});

it("[SG16] draws at most two pixels to a CSS pixel", () => {
  expect(layOut({ width: 400, height: 300, pixelRatio: 3 }, "room", false).width).toBe(800);
});
