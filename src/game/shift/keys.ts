/** Keys of the desk: single letters, off with the setting for keys, and never while one types. */

/** Typing, a shortcut of the browser, or an open dialog: the key is not meant for the desk. */
export const meantElsewhere = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.altKey ||
  event.metaKey ||
  event.repeat ||
  document.querySelector("dialog[open]") !== null ||
  (event.target instanceof Element && event.target.closest("input, textarea, select") !== null);

/** What each letter does, as the page lists it. */
export const DESK_KEYS = [
  { key: "t", does: "Answer whoever presses most" },
  { key: "p", does: "Put aside whoever is at hand" },
  { key: "w", does: "Let time go by until something happens" },
  { key: "q", does: "Go to the queue" },
  { key: "e", does: "Go to what you can see to" },
  { key: "l", does: "Go to the log book" },
] as const;
export type DeskKey = (typeof DESK_KEYS)[number]["key"];
