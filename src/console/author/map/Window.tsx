/** The window on the map: what lies in it is zoomed and moved, and drawn no further than it is. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Layout } from "./storyMap.ts";
import { useMoving } from "./useMoving.ts";

interface Props {
  readonly layout: Layout;
  /** The knot that the story begins with. */
  readonly first: string;
  /** The knot to bring into view when it is chosen; null leaves the map where it is. */
  readonly seek: string | null;
  readonly onKnot: (id: string) => void;
  readonly children: ComponentChildren;
}

export function Window({ layout, first, seek, onKnot, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<SVGSVGElement>(null);
  const {
    nearer,
    farther,
    all,
    begin,
    seek: bring,
    ...hands
  } = useMoving(layout, first, frame, sheet, onKnot);
  const { width, height } = layout;
  useLayoutEffect(begin, [`${width} ${height}`]);
  // With what was chosen: later it would move the map under a hand that has gone on to it.
  useLayoutEffect(() => {
    if (seek !== null) bring(seek);
  }, [seek]);
  return (
    <div class="map-window">
      <div
        ref={frame}
        class="map"
        role="img"
        tabIndex={0}
        aria-label="Map of the story as a picture. Arrow keys move it, plus and minus zoom, 0 shows all of it. The same in words stands below."
        {...hands}
      >
        <svg
          ref={sheet}
          aria-hidden="true"
          {...{ width, height }}
          viewBox={`0 0 ${width} ${height}`}
        >
          {children}
        </svg>
      </div>
      <div class="map-tools" role="group" aria-label="Zoom and move the map">
        <button type="button" class="map-tool" aria-label="Zoom in" onClick={nearer}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" class="map-tool" aria-label="Zoom out" onClick={farther}>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" class="map-tool wide" onClick={all}>
          All<span class="unseen"> of the map</span>
        </button>
        <button type="button" class="map-tool wide" onClick={begin}>
          Top<span class="unseen"> of the map</span>
        </button>
      </div>
    </div>
  );
}
