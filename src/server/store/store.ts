/** The database behind one door: the same Kysely schema over SQLite and PostgreSQL. */
import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** The last entry of a class, by the class's own number. */
export interface Head {
  readonly classId: string;
  readonly classSeq: number;
}

export interface Store {
  readonly flavour: "sqlite" | "postgres";
  readonly db: Kysely<Schema>;
  /** For work that may take as long as it takes, such as changing the schema: `db` has limits of time. */
  readonly unhurried: <T>(work: (db: Kysely<Schema>) => Promise<T>) => Promise<T>;
  /** Tells every node how far classes have come; delivered after commit. No content. */
  readonly wake: (tx: Tx, heads: readonly Head[]) => Promise<void>;
  /** Calls back whenever a node woke the others; with null if any class may have moved. */
  readonly onWake: (listener: (head: Head | null) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Tx = Transaction<Schema>;
