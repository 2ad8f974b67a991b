/** Which panel stands beside the text, and the knot that map and play have in common. */
import { signal } from "@preact/signals";

export const PANELS = ["problems", "map", "play", "random", "scores"] as const;
export type Panel = (typeof PANELS)[number];

export const panel = signal<Panel>("problems");
/** The knot that is looked at on the map; "" is the start. */
export const knotChosen = signal<string | null>(null);
