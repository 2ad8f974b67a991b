/** Which of the kept plays are still to be gone on with. */
import { standing } from "../../play/log.ts";
import type { Played } from "./save.ts";

/** `saves` of one case, the newest first: those to go on with, left since one was last finished. */
export function openPlays(saves: readonly Played[]): readonly Played[] {
  const finished = saves.findIndex(hasEnded);
  return finished < 0 ? saves : saves.slice(0, finished);
}

export const hasEnded = (save: Played): boolean =>
  save.result !== undefined || standing(save.log).some((event) => event.type === "PlayEnded");
