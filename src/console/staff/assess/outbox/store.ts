/** The outbox and the recordings in this browser's IndexedDB; in memory where there is none. */
import { openDB, type IDBPDatabase } from "idb";
import type { Kept } from "./kept.ts";

/** Sound that waits on this device until it is attached, or deleted. */
export interface Recording {
  readonly id: string;
  readonly user: string;
  readonly assessment: string;
  /** The question it answers; null: it is of an observation. */
  readonly question: string | null;
  /** Ms since 1970, by this device's clock. */
  readonly at: number;
  /** Milliseconds recorded. */
  readonly length: number;
  readonly sound: Blob;
}

export interface Store {
  readonly all: () => Promise<readonly Kept[]>;
  readonly add: (one: Omit<Kept, "n">) => Promise<Kept>;
  /** Changes one if it is still there. */
  readonly change: (n: number, change: (one: Kept) => Kept) => Promise<void>;
  readonly remove: (ns: readonly number[]) => Promise<void>;
  readonly recordings: () => Promise<readonly Recording[]>;
  readonly keep: (recording: Recording) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** Whether what is kept outlasts this page. */
  readonly lasting: () => boolean;
}

function inMemory(): Store {
  const kept = new Map<number, Kept>();
  const sounds = new Map<string, Recording>();
  let n = 0;
  return {
    all: async () => [...kept.values()],
    add: async (one) => {
      const made = { ...one, n: (n += 1) };
      kept.set(made.n, made);
      return made;
    },
    change: async (at, change) => {
      const one = kept.get(at);
      if (one) kept.set(at, change(one));
    },
    remove: async (ns) => ns.forEach((at) => kept.delete(at)),
    recordings: async () => [...sounds.values()],
    keep: async (recording) => void sounds.set(recording.id, recording),
    drop: async (id) => void sounds.delete(id),
    lasting: () => false,
  };
}

function inDatabase(db: IDBPDatabase): Store {
  return {
    all: () => db.getAll("outbox") as Promise<Kept[]>,
    add: async (one) => ({ ...one, n: Number(await db.add("outbox", one)) }),
    change: async (n, change) => {
      const { store, done } = db.transaction("outbox", "readwrite");
      const one = (await store.get(n)) as Kept | undefined;
      await Promise.all([one && store.put(change(one)), done]);
    },
    remove: async (ns) => {
      const { store, done } = db.transaction("outbox", "readwrite");
      await Promise.all([...ns.map((n) => store.delete(n)), done]);
    },
    recordings: () => db.getAll("recordings") as Promise<Recording[]>,
    keep: async (recording) => void (await db.put("recordings", recording)),
    drop: (id) => db.delete("recordings", id),
    lasting: () => true,
  };
}

/** Opens the store at the first call; a browser that keeps nothing still lets one work. */
export function openStore(): Store {
  const opened = openDB("redress-desk", 1, {
    upgrade: (db) => {
      db.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
      db.createObjectStore("recordings", { keyPath: "id" });
    },
  });
  let store: Store | null = null;
  const ready = opened.then(
    (db) => (store = inDatabase(db)),
    () => (store = inMemory()),
  );
  return {
    all: async () => (await ready).all(),
    add: async (one) => (await ready).add(one),
    change: async (n, change) => (await ready).change(n, change),
    remove: async (ns) => (await ready).remove(ns),
    recordings: async () => (await ready).recordings(),
    keep: async (recording) => (await ready).keep(recording),
    drop: async (id) => (await ready).drop(id),
    lasting: () => store?.lasting() ?? true,
  };
}
