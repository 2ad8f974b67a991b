/** Saves in this browser's IndexedDB. No storage, a full disk or a damaged save is a value. */
import { openDB, type IDBPDatabase } from "idb";
import { ok, refused, type Result } from "../../play/result.ts";
import { givenUp, grown, marked } from "./grow.ts";
import { growsFrom, readSave } from "./read.ts";
import type { Save, SaveFault, Saves } from "./save.ts";

const DATABASE = "redress";
const STORE = "plays";

const ELSEWHERE = "This play went on in another tab. Load the page again to go on from there.";

const fault = (error: unknown): Result<never, SaveFault> =>
  error instanceof DOMException && error.name === "QuotaExceededError"
    ? refused("full", "this machine's storage for the site is full")
    : refused(
        "no-storage",
        "this browser does not let the site keep anything (a private window, perhaps)",
      );

const saveOf = (row: unknown): Save | null => {
  const save = readSave(row);
  return save.ok ? save.value : null;
};

/** Opens the store at the first call that needs it; every call settles. */
export function openSaves(): Saves {
  let opening: Promise<IDBPDatabase> | null = null;
  const database = (): Promise<IDBPDatabase> => {
    opening ??= openDB(DATABASE, 1, {
      upgrade: (db) => void db.createObjectStore(STORE, { keyPath: "id" }),
      // The browser may close it, a newer version may ask for it: the next call opens it again.
      terminated: () => (opening = null),
      blocking: () => {
        void opening?.then((db) => db.close());
        opening = null;
      },
    });
    // A failed opening may be tried again, once space is made or storage allowed.
    opening.catch(() => (opening = null));
    return opening;
  };
  const attempt = async <T>(
    work: (db: IDBPDatabase) => Promise<T>,
  ): Promise<Result<T, SaveFault>> => {
    try {
      return ok(await work(await database()));
    } catch (error) {
      return fault(error);
    }
  };
  /** Writes a save anew, or removes it where `change` gives null. */
  const rewrite = (id: string, change: (save: Save) => Save | null) =>
    attempt(async (db) => {
      const { store, done } = db.transaction(STORE, "readwrite");
      const save = saveOf(await store.get(id));
      const next = save && change(save);
      const write = next ? store.put(next) : save && store.delete(id);
      await Promise.all([write, done]);
      return true as const;
    });
  const rows = () => attempt((db) => db.getAll(STORE) as Promise<unknown[]>);
  return {
    list: async () => {
      const all = await rows();
      if (!all.ok) return all;
      // One damaged or newer save must not hide the others: it is left where it is, unread.
      const saves = all.value.flatMap((row): Save[] => {
        const save = readSave(row);
        return save.ok ? [save.value] : [];
      });
      return ok(saves.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
    },
    unread: async () => {
      const all = await rows();
      return (all.ok ? all.value : []).flatMap((row) => {
        const save = readSave(row);
        return save.ok ? [] : [save.message];
      });
    },
    get: (id) => attempt(async (db) => saveOf(await db.get(STORE, id))),
    put: async (play, owner, unstored) => {
      const done = await attempt(async (db) => {
        // One transaction: no other tab can write between the look and the put.
        const { store, done } = db.transaction(STORE, "readwrite");
        const stored: unknown = await store.get(play.id);
        const next = growsFrom(stored, play.log)
          ? grown(saveOf(stored) ?? unstored ?? null, play, owner)
          : null;
        await Promise.all([next && store.put(next), done]);
        return next;
      });
      if (!done.ok) return done;
      return done.value ? ok(done.value) : refused("elsewhere", ELSEWHERE);
    },
    mark: (id, change) => rewrite(id, (save) => marked(save, change)),
    remove: async (id) => rewrite(id, givenUp),
  };
}
