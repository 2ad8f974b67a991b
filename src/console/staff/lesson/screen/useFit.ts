/** Words as large as the screen has room for: less is said before anything is written small. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

/** How much is left out (0 nothing, 4 all but the heart of it), and the sizes of letters tried with it. */
const TRIED = [
  { tight: 0, largest: 1.5, smallest: 0.9 },
  { tight: 1, largest: 1.1, smallest: 0.86 },
  { tight: 2, largest: 1.1, smallest: 0.72 },
  { tight: 3, largest: 1.1, smallest: 0.72 },
  { tight: 4, largest: 1.1, smallest: 0.5 },
] as const;
const STEP = 0.04;

/** Fits what the element holds into its height whenever it is drawn anew or the window changes. */
export function useFit<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = (): void => {
      for (const { tight, largest, smallest } of TRIED) {
        element.dataset["tight"] = String(tight);
        for (let scale = largest; scale >= smallest; scale -= STEP) {
          element.style.setProperty("--fit", scale.toFixed(2));
          if (element.scrollHeight <= element.clientHeight + 1) return;
        }
      }
    };
    fit();
    // What is fetched later changes what fits.
    const changes = new MutationObserver(fit);
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    // Letters that arrive after the words have another width.
    document.fonts?.addEventListener("loadingdone", fit);
    return () => {
      document.fonts?.removeEventListener("loadingdone", fit);
      changes.disconnect();
      sizes.disconnect();
    };
  });
  return box;
}
