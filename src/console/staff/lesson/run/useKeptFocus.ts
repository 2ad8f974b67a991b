/**
 * Keeps somebody at the keyboard where they work. What they press often goes by it: a vote that is
 * closed can no longer be closed. The focus would fall to the top of the page, and with it they would.
 */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** `headings`: where the focus goes when its place is gone; the first of them that is there. */
export function useKeptFocus(
  within: RefObject<HTMLElement | null>,
  headings: readonly string[],
): void {
  useEffect(() => {
    const part = within.current!;
    let here = false;
    const moved = ({ target }: FocusEvent): void => {
      here = target instanceof Node && part.contains(target);
    };
    const look = (): void => {
      if (!here || document.activeElement !== document.body) return;
      const heading = headings
        .map((each) => part.querySelector<HTMLElement>(each))
        .find((each) => each !== null);
      heading?.focus();
    };
    // A dialog that is taken away gives the focus back first, where there is somewhere to give it.
    const changes = new MutationObserver(() => setTimeout(look));
    changes.observe(part, { childList: true, subtree: true });
    document.addEventListener("focusin", moved);
    return () => {
      changes.disconnect();
      document.removeEventListener("focusin", moved);
    };
  }, []);
}
