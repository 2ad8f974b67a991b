/** Moving about on the map. The picture moves by one attribute; nothing is drawn anew. */
import type { Box } from "./storyMap.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
  /** 1 is full size. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.08;
const LARGEST = 2.5;

const held = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

/** The whole map in the window, in its middle. */
export function whole(map: Size, window: Size): Place {
  const scale = held(Math.min(window.width / map.width, window.height / map.height, 1.2));
  return {
    scale,
    x: (window.width - map.width * scale) / 2,
    y: (window.height - map.height * scale) / 2,
  };
}

/** At full size, the beginning of the story at the top of the window. */
export function atBeginning(map: Size, window: Size, first: Box | undefined): Place {
  const middle = first ? first.x : map.width / 2;
  return { scale: 1, x: window.width / 2 - middle, y: 0 };
}

/** That box in the middle, at a size at which it can be read; as it is, where it is seen well. */
export function around(box: Box, window: Size, now: Place): Place {
  const scale = held(Math.max(now.scale, 0.75));
  const [x, y] = [now.x + box.x * now.scale, now.y + box.y * now.scale];
  const [wide, high] = [(box.width / 2) * scale, (box.height / 2) * scale];
  const seen = x > wide && x < window.width - wide && y > high && y < window.height - high;
  if (seen && scale === now.scale) return now;
  return {
    scale,
    x: window.width / 2 - box.x * scale,
    y: window.height / 2 - box.y * scale,
  };
}

/** Nearer or farther by a factor; the point of the window at (x, y) stays where it is. */
export function zoomed(now: Place, factor: number, x: number, y: number): Place {
  const scale = held(now.scale * factor);
  const by = scale / now.scale;
  return { scale, x: x - (x - now.x) * by, y: y - (y - now.y) * by };
}

export const moved = (now: Place, dx: number, dy: number): Place => ({
  ...now,
  x: now.x + dx,
  y: now.y + dy,
});

/** As a style of the whole sheet: the browser then moves a picture and lays out no text anew. */
export const styleOf = ({ x, y, scale }: Place): string =>
  `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale.toFixed(4)})`;
