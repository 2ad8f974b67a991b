import fc from "fast-check";
import { expect, it } from "vitest";
import { placeClear, type Box } from "./placeClear.ts";

const notice = { width: 400, height: 50 };
const room = { width: 1200, height: 800 };
const at = (left: number, top: number, width = 100, height = 44): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

it("[SP24] a notice stands at the foot, in the middle or else where it need not rise, above what is there", () => {
  expect(placeClear(notice, [], room)).toEqual({ left: 400, bottom: 8 });
  expect(placeClear(notice, [at(0, 740), at(900, 740)], room)).toEqual({ left: 400, bottom: 8 });
  expect(placeClear(notice, [at(500, 740)], room)).toEqual({ left: 8, bottom: 8 });
  const along = at(0, 740, 1200);
  expect(placeClear(notice, [along], room)).toEqual({ left: 400, bottom: 68 });
  expect(placeClear(notice, [along, at(0, 660, 700)], room)).toEqual({ left: 792, bottom: 68 });
  expect(placeClear(notice, [at(0, 0, 1200, 800)], room)).toBeNull();
});

it("[SP24] wherever it is put it lies within the window and over no control", () => {
  const boxes = fc.array(
    fc
      .tuple(fc.nat(1200), fc.nat(1000), fc.integer({ min: 1, max: 600 }))
      .map(([left, top, width]) => at(left, top, width)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(boxes, (controls) => {
      const place = placeClear(notice, controls, room);
      if (place === null) return;
      const { left, bottom } = place;
      const low = room.height - bottom;
      expect(Math.min(left, low - 50, bottom)).toBeGreaterThanOrEqual(0);
      expect(left + 400).toBeLessThanOrEqual(room.width);
      for (const each of controls) {
        expect(
          each.right <= left ||
            each.left >= left + 400 ||
            each.top >= low ||
            each.bottom <= low - 50,
        ).toBe(true);
      }
    }),
  );
});
