import { describe, expect, it } from "vitest";
import { DEVICE, layOut, PORTHOLE } from "./layout.ts";
import { WORLD } from "./places/place.ts";

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1024, 600],
  [390, 844],
  [320, 640],
] as const;
const HUD = 64;
/** From the foot of a figure's board to its hair and to its chin. */
const HAIR = 680;
const CHIN = 340;

describe.each(SIZES)("a stage of %i x %i", (width, height) => {
  const size = { width, height, pixelRatio: 1 };
  const shown = width / height < 0.8 ? height * 0.43 : height;

  it.each([false, true])("keeps the face clear of the bar and in the picture", (isSeated) => {
    const { figure } = layOut(size, "room", isSeated);
    const reach = isSeated ? 82 : 0;
    expect(figure.y - (HAIR + reach) * figure.scale).toBeGreaterThanOrEqual(HUD);
    expect(figure.y - (CHIN + reach) * figure.scale).toBeLessThan(shown);
    expect(figure.x / width).toBeGreaterThan(0.3);
    expect(figure.x / width).toBeLessThan(0.5);
  });

  it("covers the canvas with the world", () => {
    const layout = layOut(size, "room", false);
    expect(layout.world.x).toBeLessThanOrEqual(0);
    expect(layout.world.y).toBeLessThanOrEqual(0);
    expect(layout.world.x + WORLD.width * layout.world.scale).toBeGreaterThanOrEqual(width - 0.01);
    expect(layout.world.y + WORLD.height * layout.world.scale).toBeGreaterThanOrEqual(
      layout.height - 1,
    );
  });

  it.each(["phone", "chat", "email"] as const)("shows the whole %s and the face in it", (frame) => {
    const { device, figure } = layOut(size, frame, false);
    expect(device.x).toBeGreaterThanOrEqual(0);
    expect(device.y).toBeGreaterThanOrEqual(HUD);
    expect(device.y + DEVICE.height * device.scale).toBeLessThanOrEqual(shown);
    const hole = PORTHOLE[frame];
    const top = device.y + (hole.y - hole.radius) * device.scale;
    expect(figure.y - 640 * figure.scale).toBeGreaterThan(top);
  });
});

it("draws at most two pixels to a CSS pixel", () => {
  expect(layOut({ width: 400, height: 300, pixelRatio: 3 }, "room", false).width).toBe(800);
});
