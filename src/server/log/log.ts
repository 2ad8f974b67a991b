/** Writing something down: a change of the tables and its entries in the log, together or not at all. */
import { ok, type Result } from "../../play/result.ts";
import type { Head, Store, Tx } from "../store/store.ts";
import { transact } from "../store/transact.ts";
import { append, lockChain } from "./append.ts";
import type { Draft, Entry } from "./entry.ts";

export interface Written<T> {
  readonly value: T;
  readonly drafts: readonly Draft[];
}

/** Where the drafts of a transaction will stand. */
export interface LogPlace {
  /** Number of the first of them in the centre's log. */
  readonly next: number;
  /** Time of all of them, ms since 1970. */
  readonly at: number;
}

export interface Log {
  /**
   * Runs `work` in a transaction that holds the centre's log, then adds its drafts. A refusal rolls
   * everything back. Resolves after commit, when watchers have been told.
   */
  readonly write: <T, Code extends string = never>(
    centreId: string,
    work: (tx: Tx, place: LogPlace) => Promise<Result<Written<T>, Code>>,
  ) => Promise<Result<T, Code>>;
  /** To be called by whoever appended and committed on their own (plays/intake.ts). */
  readonly committed: (entries: readonly Entry[]) => void;
  /** Hears of entries committed by this node, in the order of each centre's log. */
  readonly onCommitted: (listener: (entries: readonly Entry[]) => void) => void;
}

export function openLog(store: Store, clock: () => number): Log {
  const listeners: ((entries: readonly Entry[]) => void)[] = [];
  const committed = (entries: readonly Entry[]): void => {
    if (entries.length > 0) for (const listener of listeners) listener(entries);
  };
  return {
    write: async (centreId, work) => {
      const done = await transact(store.db, async (tx) => {
        const chain = await lockChain(tx, store.flavour, centreId);
        const at = clock();
        const written = await work(tx, { next: chain.next, at });
        if (!written.ok) return written;
        const entries = await append(tx, centreId, chain, written.value.drafts, at);
        await store.wake(tx, headsOf(entries));
        return ok({ value: written.value.value, entries });
      });
      if (!done.ok) return done;
      committed(done.value.entries);
      return ok(done.value.value);
    },
    committed,
    onCommitted: (listener) => void listeners.push(listener),
  };
}

/** The last entry of each class among entries in order. */
export function headsOf(entries: readonly Entry[]): readonly Head[] {
  const heads = new Map<string, Head>();
  for (const { classId, classSeq } of entries) {
    if (classId !== null && classSeq !== null) heads.set(classId, { classId, classSeq });
  }
  return [...heads.values()];
}
