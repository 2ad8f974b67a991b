/** Which panel stands beside the text, and the knot that map and play have in common. */
import { computed, signal } from "@preact/signals";
import { isShift } from "../shift/isShift.ts";
import { sources } from "./files.ts";

const OF_STORY = ["problems", "map", "play", "random", "scores"] as const;
const OF_SHIFT = ["problems", "timeline", "flights"] as const;
export type Panel = (typeof OF_STORY)[number] | (typeof OF_SHIFT)[number];

/** The panels that there are of what is open. */
export const panels = computed((): readonly Panel[] =>
  sources.value && isShift(sources.value) ? OF_SHIFT : OF_STORY,
);

const asked = signal<Panel>("problems");
/** The one that is looked at; the first where what is open has none of that name. */
export const panel = {
  get value(): Panel {
    return panels.value.includes(asked.value) ? asked.value : "problems";
  },
  set value(next: Panel) {
    asked.value = next;
  },
};
/** The knot that is looked at on the map; "" is the start. */
export const knotChosen = signal<string | null>(null);
