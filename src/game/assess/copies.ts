/** What the server said last about a learner's assessments, kept for the time without a network. */
import { openDB, type IDBPDatabase } from "idb";
import type { CentreGround, Portfolio } from "../../protocol/assessment.ts";

export interface Copy {
  readonly owner: string;
  readonly portfolio: Portfolio | null;
  readonly ground: CentreGround | null;
}

const STORE = "papers";

let opening: Promise<IDBPDatabase> | null = null;

const database = (): Promise<IDBPDatabase> => {
  opening ??= openDB("redress.papers", 1, {
    upgrade: (db) => void db.createObjectStore(STORE, { keyPath: "owner" }),
    terminated: () => (opening = null),
  });
  opening.catch(() => (opening = null));
  return opening;
};

/** Null where there is none, or none can be kept. */
export const readCopy = async (owner: string): Promise<Copy | null> => {
  try {
    return ((await (await database()).get(STORE, owner)) as Copy | undefined) ?? null;
  } catch {
    return null;
  }
};

/** Best effort: what is not kept is fetched again. */
export const keepCopy = async (copy: Copy): Promise<void> => {
  try {
    await (await database()).put(STORE, copy);
  } catch {
    // No storage, or none left: the server is asked again.
  }
};
