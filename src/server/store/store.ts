/** The database behind one door: the same Kysely schema over SQLite and PostgreSQL. */
import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

export interface Store {
  readonly flavour: "sqlite" | "postgres";
  readonly db: Kysely<Schema>;
  /** Tells every node that classes have new entries; delivered after commit. Ids only, no content. */
  readonly wake: (tx: Tx, classIds: readonly string[]) => Promise<void>;
  /** Calls back with a class's id whenever a node woke the others; with "" if any class may have moved. */
  readonly onWake: (listener: (classId: string) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Tx = Transaction<Schema>;
