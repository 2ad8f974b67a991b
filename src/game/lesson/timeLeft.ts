/** Time left of a block, in words. */
import { useEffect, useState } from "preact/hooks";
import { leftOf, type BlockClock } from "../../lesson/clock.ts";
import { serverNow } from "./lessonHere.ts";

/** "12:05 left", "0:00 left", "1:30 over". */
export function timeWords(left: number): string {
  const over = left <= -1000;
  const seconds = over ? Math.floor(-left / 1000) : Math.ceil(Math.max(0, left) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return over ? `${clock} over` : `${clock} left`;
}

/** Ticks once a second while the block's time runs. */
export function useTimeLeft(clock: BlockClock | null): string {
  const [, tick] = useState(0);
  const runs = clock?.endsAt != null;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  return clock ? timeWords(leftOf(clock, serverNow())) : "";
}

const HIDDEN = "redress.lesson.clock";

/** Whether this learner would rather not see the clock run. */
export function clockHidden(): boolean {
  try {
    return localStorage.getItem(HIDDEN) === "hidden";
  } catch {
    return false;
  }
}

export function hideClock(hidden: boolean): void {
  try {
    localStorage.setItem(HIDDEN, hidden ? "hidden" : "shown");
  } catch {
    // It holds for as long as the page is open.
  }
}
