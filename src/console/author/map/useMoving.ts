/** Moving the map by wheel, mouse, fingers and keys. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import {
  around,
  atBeginning,
  moved,
  styleOf,
  whole,
  zoomed,
  type Place,
  type Size,
} from "./panZoom.ts";
import type { Layout } from "./storyMap.ts";

const NEARER = 1.25;
const STEP = 60;
/** A press that moves less than this, in pixels, is a click. */
const STILL = 5;

export interface Moving {
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly all: () => void;
  readonly begin: () => void;
  /** Brings a knot's box into view. */
  readonly seek: (id: string) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `first` is the knot at the beginning, `frame` the window, `sheet` what lies in it; `onKnot` is told of a knot that is pressed. */
export function useMoving(
  layout: Layout,
  first: string,
  frame: RefObject<HTMLDivElement | null>,
  sheet: RefObject<SVGSVGElement | null>,
  onKnot: (id: string) => void,
): Moving {
  const place = useRef<Place>({ x: 0, y: 0, scale: 1 });
  /** Fingers and buttons that are down on the map, by pointer. */
  const down = useRef(new Map<number, { readonly x: number; readonly y: number }>());
  const pressed = useRef<{ readonly x: number; readonly y: number } | null>(null);

  const size = (): Size => ({
    width: frame.current?.clientWidth || 1,
    height: frame.current?.clientHeight || 1,
  });
  const go = (next: Place): void => {
    place.current = next;
    if (sheet.current) sheet.current.style.transform = styleOf(next);
  };
  /** About a point of the window, given as the pointer gives it; without one about its middle. */
  const zoom = (factor: number, at?: { readonly x: number; readonly y: number }): void => {
    const { width, height } = size();
    const { left, top } = frame.current!.getBoundingClientRect();
    const [x, y] = at ? [at.x - left, at.y - top] : [width / 2, height / 2];
    go(zoomed(place.current, factor, x, y));
  };
  const move = (dx: number, dy: number): void => go(moved(place.current, dx, dy));
  const nearer = (): void => zoom(NEARER);
  const farther = (): void => zoom(1 / NEARER);
  const all = (): void => go(whole(layout, size()));
  const begin = (): void => go(atBeginning(layout, size(), layout.boxes[first]));

  useLayoutEffect(() => {
    const element = frame.current!;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.03 : 0.0015));
      zoom(factor, { x: event.clientX, y: event.clientY });
    };
    // A passive listener could not keep the page from scrolling along.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, []);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(STEP, 0),
    ArrowRight: () => move(-STEP, 0),
    ArrowUp: () => move(0, STEP),
    ArrowDown: () => move(0, -STEP),
    "+": nearer,
    "=": nearer,
    "-": farther,
    "0": all,
    Home: begin,
  };

  return {
    nearer,
    farther,
    all,
    begin,
    seek: (id) => {
      const box = layout.boxes[id];
      if (box) go(around(box, size(), place.current));
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      frame.current!.setPointerCapture(event.pointerId);
      const at = { x: event.clientX, y: event.clientY };
      down.current.set(event.pointerId, at);
      pressed.current = at;
    },
    onPointerMove: (event) => {
      const held = down.current.get(event.pointerId);
      if (!held) return;
      const now = { x: event.clientX, y: event.clientY };
      const [other] = [...down.current].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]));
      if (other) {
        const before = Math.hypot(held.x - other.x, held.y - other.y);
        const after = Math.hypot(now.x - other.x, now.y - other.y);
        const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
        if (before > 0) zoom(after / before, middle);
      } else move(now.x - held.x, now.y - held.y);
      down.current.set(event.pointerId, now);
    },
    onPointerUp: (event) => {
      down.current.delete(event.pointerId);
      const from = pressed.current;
      pressed.current = null;
      const { clientX: x, clientY: y } = event;
      if (!from || Math.hypot(x - from.x, y - from.y) > STILL) return;
      // The press was captured by the window: what lies under it must be asked for.
      const box = document.elementFromPoint(x, y)?.closest("[data-knot]");
      const id = box?.getAttribute("data-knot") ?? null;
      if (id !== null) onKnot(id);
    },
    onPointerCancel: (event) => void down.current.delete(event.pointerId),
    onKeyDown: (event) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}
