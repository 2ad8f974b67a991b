/** Words as large as the screen has room for: less is said before anything is written small. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

/** How much is left out (0 nothing, 2 all but the heart of it), and the size of the letters. */
const STEPS = [
  [0, 1],
  [0, 0.9],
  [1, 0.9],
  [1, 0.8],
  [2, 0.8],
  [2, 0.72],
  [2, 0.64],
  [2, 0.56],
  [2, 0.48],
] as const;

/** Fits what the element holds into its height whenever it is drawn anew or the window changes. */
export function useFit<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = (): void => {
      for (const [tight, scale] of STEPS) {
        element.dataset["tight"] = String(tight);
        element.style.setProperty("--fit", String(scale));
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    fit();
    // What is fetched later, faces and fonts among it, changes what fits.
    const changes = new MutationObserver(fit);
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    void document.fonts?.ready.then(fit);
    return () => {
      changes.disconnect();
      sizes.disconnect();
    };
  });
  return box;
}
