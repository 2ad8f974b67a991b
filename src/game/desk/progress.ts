/** What the saves say of each case. */
import { standing } from "../../play/log.ts";
import { openPlays } from "../saves/openPlays.ts";
import type { Played } from "../saves/save.ts";

export interface Finished {
  readonly id: string;
  readonly total: number;
  readonly ready: boolean;
}

export interface Progress {
  readonly best: Finished | null;
  readonly last: Finished | null;
  readonly everReady: boolean;
  /** The newest play left unfinished since one was last finished. */
  readonly open: { readonly id: string; readonly choices: number } | null;
}

const better = (one: Finished | null, other: Finished): Finished =>
  one && (one.total > other.total || (one.total === other.total && one.ready)) ? one : other;

function progress(saves: readonly Played[]): Progress {
  const finished = saves.flatMap(({ id, result }): Finished[] =>
    result ? [{ id, ...result }] : [],
  );
  const open = openPlays(saves)[0];
  return {
    best: finished.reduce<Finished | null>(better, null),
    last: finished[0] ?? null,
    everReady: finished.some(({ ready }) => ready),
    open: open
      ? {
          id: open.id,
          choices: standing(open.log).filter((event) => event.type === "ChoiceMade").length,
        }
      : null,
  };
}

/** By case id; `saves` newest first. */
export function progressOf(saves: readonly Played[]): Readonly<Record<string, Progress>> {
  const cases = [...new Set(saves.map(({ caseId }) => caseId))];
  return Object.fromEntries(
    cases.map((id) => [id, progress(saves.filter(({ caseId }) => caseId === id))]),
  );
}
