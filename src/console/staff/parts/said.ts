/** What has just been done, told once at the foot of the page and to screen readers. */
import { signal } from "@preact/signals";

export const said = signal("");

const STAYS = 8_000;
let timer = 0;

export function say(words: string): void {
  clearTimeout(timer);
  said.value = words;
  timer = setTimeout(() => {
    said.value = "";
  }, STAYS) as unknown as number;
}
