/** Says that the answers lie further down where the window is too low to show them. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface BelowProps {
  readonly to: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onGo: () => void;
}

/** Where play.css puts the talk beside the picture, and no bar at the foot. */
const WIDE = "(width >= 40em) and (aspect-ratio >= 4/5)";

export function Below({ to, label, onGo }: BelowProps) {
  const [hidden, hide] = useState(true);
  useEffect(() => {
    if (!to.current) return;
    const watcher = new IntersectionObserver(
      ([seen]) => hide(!seen || seen.isIntersecting || seen.boundingClientRect.top < 0),
      // Less than a line of it counts as out of sight, and so does what lies under the lower bar.
      { rootMargin: `0px 0px -${matchMedia(WIDE).matches ? 24 : 96}px 0px` },
    );
    watcher.observe(to.current);
    return () => watcher.disconnect();
  }, [to]);
  if (hidden) return null;
  return (
    <button
      type="button"
      class="below"
      onClick={() => {
        to.current?.scrollIntoView({ block: "start" });
        onGo();
      }}
    >
      {label} ↓
    </button>
  );
}
