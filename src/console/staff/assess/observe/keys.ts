/** Keys that save a hand while one observes. They can be switched off: speech input types letters. */
import { signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

const KEPT = "redress-desk-keys";

export const keysOn = signal(readKept());

function readKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

export function setKeys(on: boolean): void {
  keysOn.value = on;
  try {
    localStorage.setItem(KEPT, on ? "on" : "off");
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export interface KeyWork {
  /** Marks the line that has the focus, or the newest. */
  readonly mark: (focused: HTMLElement | null) => void;
  /** The chip in that place, counted from 0. */
  readonly chip: (at: number) => void;
  readonly write: () => void;
  readonly done: () => void;
}

export const KEYS: readonly (readonly [string, string])[] = [
  ["N", "marks the line that has the focus, or the newest"],
  ["1 to 9", "link the note to a criterion, or unlink it"],
  ["T", "goes to the note’s words"],
  ["D", "ends the note and sends it"],
];

const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(element.type));

export function useKeys(work: KeyWork): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const focused = document.activeElement;
      if (!keysOn.value || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(focused) || document.querySelector("dialog[open]")) return;
      const key = event.key.toLowerCase();
      if (/^[1-9]$/.test(key)) work.chip(Number(key) - 1);
      else if (key === "n") work.mark(focused instanceof HTMLElement ? focused : null);
      else if (key === "t") work.write();
      else if (key === "d") work.done();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}
