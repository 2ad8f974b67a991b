/**
 * What a tutor has set on the wall, kept in the tab: whoever hides names for a projector and opens a
 * play, or loads the page anew, must not find them on it.
 */
import { z } from "zod";
import { SORTS } from "./order.ts";
import type { WallSettings } from "./wall.ts";

const KEY = "redress.wall";

const shape = z.object({
  sort: z.enum(SORTS),
  stuckMinutes: z.number().int().min(1).max(60),
  hideNames: z.boolean(),
});
export type KeptSettings = z.infer<typeof shape>;

/** Null: nothing was set in this tab, or nothing that can be read. */
export function keptSettings(): KeptSettings | null {
  try {
    return shape.nullable().parse(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
  } catch {
    return null;
  }
}

export function keepSettings({ sort, stuckMinutes, hideNames }: WallSettings): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ sort, stuckMinutes, hideNames }));
  } catch {
    // Without storage they last as long as the wall is shown.
  }
}

/** Whether names are hidden in this tab. */
export const namesHidden = (): boolean => keptSettings()?.hideNames ?? false;
