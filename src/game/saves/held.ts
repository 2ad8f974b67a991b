/** The plays of this page: stored where they can be, in its memory where they cannot. */
import { grown, marked } from "./grow.ts";
import type { Result } from "../../play/result.ts";
import type { Owner, Played, Save, SaveFault, Saves, Sending } from "./save.ts";

export interface Held {
  /** Refused where the play is not stored; but for "elsewhere" it is held in memory then. */
  readonly put: (play: Played, owner: Owner | null) => Promise<Result<Save, SaveFault>>;
  readonly all: () => Promise<readonly Save[]>;
  readonly get: (id: string) => Promise<Save | null>;
  /** Resolves to whether it was kept, stored or not. */
  readonly mark: (id: string, change: (sending: Sending) => Sending) => Promise<boolean>;
  /** Those that closing the page would lose. */
  readonly unstored: () => readonly Save[];
  /** Hears every play that is put. Gives the way to stop. */
  readonly onPut: (listener: (save: Save) => void) => () => void;
}

export function openHeld(saves: Saves): Held {
  const memory = new Map<string, Save>();
  const listeners = new Set<(save: Save) => void>();
  const get = async (id: string): Promise<Save | null> => {
    const here = memory.get(id);
    if (here) return here;
    const stored = await saves.get(id);
    return stored.ok ? stored.value : null;
  };
  return {
    put: async (play, owner) => {
      const done = await saves.put(play, owner, memory.get(play.id));
      if (!done.ok && done.code === "elsewhere") return done;
      const before = done.ok ? null : (memory.get(play.id) ?? (await get(play.id)));
      const save = done.ok ? done.value : grown(before, play, owner);
      if (done.ok) memory.delete(play.id);
      else memory.set(play.id, save);
      for (const listener of listeners) listener(save);
      return done;
    },
    all: async () => {
      const stored = await saves.list();
      const others = (stored.ok ? stored.value : []).filter(({ id }) => !memory.has(id));
      return [...memory.values(), ...others];
    },
    get,
    mark: async (id, change) => {
      const here = memory.get(id);
      const next = here && marked(here, change);
      if (next) memory.set(id, next);
      else memory.delete(id);
      const stored = await saves.mark(id, change);
      return here !== undefined || stored.ok;
    },
    unstored: () => [...memory.values()],
    onPut: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
