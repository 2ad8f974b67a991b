/** Where a notice at the foot of the window may stand without lying over a control. */

/** In px of the window, as getBoundingClientRect gives it. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

export interface Place {
  /** From the left of the window, px. */
  readonly left: number;
  /** From the foot of the window, px. */
  readonly bottom: number;
}

interface Window {
  readonly width: number;
  readonly height: number;
}

/** Room for the ring of a focus, and at the window's edge, px. */
const GAP = 8;

/** How far up one has to go with the left edge here; null: there is no room up to the head. */
function riseAt(left: number, notice: Window, controls: readonly Box[], room: Window) {
  let bottom = GAP;
  for (;;) {
    const low = room.height - bottom;
    if (low - notice.height < GAP) return null;
    const under = controls.filter(
      (each) =>
        each.left < left + notice.width + GAP &&
        each.right > left - GAP &&
        each.top < low + GAP &&
        each.bottom > low - notice.height - GAP,
    );
    if (under.length === 0) return bottom;
    bottom = room.height - Math.min(...under.map(({ top }) => top)) + GAP;
  }
}

/**
 * As low as may be, above whatever control is there: in the middle, else at a side. Null: the window
 * has no room for it.
 */
export function placeClear(notice: Window, controls: readonly Box[], room: Window): Place | null {
  const middle = (room.width - notice.width) / 2;
  const places = [middle, GAP, room.width - notice.width - GAP].flatMap((left) => {
    const bottom = riseAt(left, notice, controls, room);
    return bottom === null ? [] : { left, bottom };
  });
  return places.toSorted((a, b) => a.bottom - b.bottom)[0] ?? null;
}
