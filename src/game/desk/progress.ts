/** What the saves say of each case. */
import { standing } from "../../play/log.ts";
import type { Save } from "../saves/save.ts";

export interface Finished {
  readonly id: string;
  readonly total: number;
  readonly ready: boolean;
}

export interface Progress {
  readonly best: Finished | null;
  readonly last: Finished | null;
  readonly everReady: boolean;
  /** The newest play that has not ended. */
  readonly open: { readonly id: string; readonly choices: number } | null;
}

const better = (one: Finished | null, other: Finished): Finished =>
  one && (one.total > other.total || (one.total === other.total && one.ready)) ? one : other;

/** By case id; `saves` newest first. */
export function progressOf(saves: readonly Save[]): Readonly<Record<string, Progress>> {
  const found: Record<string, Progress> = {};
  for (const save of saves) {
    const before = found[save.caseId] ?? { best: null, last: null, everReady: false, open: null };
    if (save.result) {
      const finished: Finished = { id: save.id, ...save.result };
      found[save.caseId] = {
        best: better(before.best, finished),
        last: before.last ?? finished,
        everReady: before.everReady || finished.ready,
        open: before.open,
      };
    } else if (!before.open) {
      const choices = standing(save.log).filter((event) => event.type === "ChoiceMade").length;
      found[save.caseId] = { ...before, open: { id: save.id, choices } };
    } else found[save.caseId] = before;
  }
  return found;
}
