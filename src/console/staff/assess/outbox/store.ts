/** Recordings in this browser's IndexedDB; in memory what it will not keep. */
import { openDB } from "idb";

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
  readonly recordings: () => Promise<readonly Recording[]>;
  readonly keep: (recording: Recording) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}

const SOUNDS = "recordings";

/** A browser that allows no storage, or whose disk is full, still lets one work and attach. */
function openStore(): Store {
  const memory = new Map<string, Recording>();
  // Without a database at all it throws at once.
  const database = (async () =>
    openDB("redress-desk", 1, {
      upgrade: (db) => void db.createObjectStore(SOUNDS, { keyPath: "id" }),
    }))();
  // Each call meets the failure for itself.
  database.catch(() => undefined);
  return {
    recordings: async () => {
      const kept = await database
        .then((db) => db.getAll(SOUNDS) as Promise<Recording[]>)
        .catch(() => []);
      return [...kept.filter(({ id }) => !memory.has(id)), ...memory.values()];
    },
    keep: async (recording) => {
      try {
        await (await database).put(SOUNDS, recording);
        memory.delete(recording.id);
      } catch {
        memory.set(recording.id, recording);
      }
    },
    drop: async (id) => {
      memory.delete(id);
      await database.then((db) => db.delete(SOUNDS, id)).catch(() => undefined);
    },
  };
}

/** Opened once a page. */
export const store = openStore();
