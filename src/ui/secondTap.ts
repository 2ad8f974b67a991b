/** The second of a double tap, which would take what has just come under the finger unread. */
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";

export type Tap = Pick<MouseEvent, "detail" | "timeStamp" | "clientX" | "clientY">;

/** Taps of one finger on one place lie within this, CSS pixels. */
const ONE_PLACE = 20;

/**
 * Whether a tap is the second of two on one place, in the time that the system takes for a double
 * click, between which what lies there has changed (`changedAt`, by the clock of events). A quick tap
 * on another place is meant; so is a third, for what it meets was there at the second.
 */
export const isSecondTap = (tap: Tap, before: Tap | null, changedAt: number): boolean =>
  tap.detail > 1 &&
  before !== null &&
  before.timeStamp <= changedAt &&
  Math.hypot(tap.clientX - before.clientX, tap.clientY - before.clientY) <= ONE_PLACE;

/** The last two taps anywhere on the page, the older first. */
let taps: readonly [Tap | null, Tap | null] = [null, null];
addEventListener("click", (tap) => (taps = [taps[1], tap]), true);

/** Tells second taps on what is on offer; `offer` names it. */
export function useSecondTap(offer: unknown): (tap: Tap) => boolean {
  const changedAt = useRef(0);
  useLayoutEffect(() => {
    changedAt.current = performance.now();
  }, [offer]);
  return useCallback((tap) => isSecondTap(tap, taps[0], changedAt.current), []);
}
