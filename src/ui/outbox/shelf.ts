/** Letters in this browser's IndexedDB, apart from every other database of the pages. */
import { openDB, type IDBPDatabase } from "idb";
import type { Letter, Shelf } from "./letter.ts";

const DATABASE = "redress.outbox";
const STORE = "letters";
const BY_OWNER = "owner";

/** Opens the database at the first call that needs it. */
export function openShelf<Body>(): Shelf<Body> {
  let opening: Promise<IDBPDatabase> | null = null;
  const database = (): Promise<IDBPDatabase> => {
    opening ??= openDB(DATABASE, 1, {
      upgrade: (db) =>
        void db.createObjectStore(STORE, { keyPath: "id" }).createIndex(BY_OWNER, "owner"),
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
  const attempt = async <T>(work: (db: IDBPDatabase) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work(await database());
    } catch {
      return otherwise;
    }
  };
  return {
    all: (owner) =>
      attempt<readonly Letter<Body>[] | null>(
        (db) => db.getAllFromIndex(STORE, BY_OWNER, owner) as Promise<Letter<Body>[]>,
        null,
      ),
    put: (letter) => attempt(async (db) => (await db.put(STORE, letter), true), false),
    remove: (id) => attempt(async (db) => (await db.delete(STORE, id), true), false),
  };
}
