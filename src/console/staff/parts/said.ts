/**
 * What has just been done, told once at the foot of the page and to screen readers. Only what stands
 * elsewhere too is told so: it goes with the place that it speaks of, and after a while.
 */
import { signal } from "@preact/signals";

export const said = signal("");

/** The longest takes a slow reader ten seconds, and somebody else a while to notice, ms. */
const STAYS = 20_000;
let timer = 0;
/** The address at which it was said. */
let place = "";

export function say(words: string): void {
  clearTimeout(timer);
  said.value = words;
  // Whoever goes on in the same breath speaks of where they go.
  queueMicrotask(() => {
    place = location.hash;
  });
  timer = setTimeout(() => {
    said.value = "";
  }, STAYS) as unknown as number;
}

/** From here on what was said is left behind where it was said. */
export function leaveSaidBehind(): void {
  addEventListener("hashchange", () => {
    if (location.hash !== place) said.value = "";
  });
}
