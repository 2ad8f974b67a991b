/** Where the text is to be shown next: a line of a file, asked for from anywhere on the page. */
import { signal } from "@preact/signals";
import { shownPath } from "../desk/files.ts";

export interface Target {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

export const target = signal<Target | null>(null);
/** Whether the text is on the page beside the panels. */
export const textShown = signal(true);

export function jumpTo(path: string, line: number): void {
  textShown.value = true;
  shownPath.value = path;
  target.value = { path, line };
}
