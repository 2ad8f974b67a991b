/** PostgreSQL, shared by any number of nodes. */
import { Socket } from "node:net";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Schema } from "./schema.ts";
import type { Head, Store } from "./store.ts";

const CHANNEL = "redress_class";

/** Milliseconds a new connection may take; without a limit an address that swallows all hangs for minutes. */
const CONNECT = 10_000;

/**
 * Milliseconds for which a transaction may say nothing. A node that lost its network in the middle of
 * one would hold its centre's log, for all nodes, until the kernel gives up: two hours.
 */
const SILENT = 30_000;

/** Milliseconds after which what takes too long is given up, so that nobody waits for it for good. */
const LIMITS = {
  /** One statement. None of ours takes a second; every long reading is done in pages. */
  statement: 30_000,
  /** Waiting for a lock, as for a centre's log: whoever has it is stuck. */
  lock: 10_000,
  /** Of the database's silence while it is asked: its own limits end before, so it is not there. */
  deaf: 40_000,
} as const;

/** Milliseconds after which a lost listening connection is tried again. */
const LISTEN_AGAIN = 500;

// Times and sequence numbers are far below 2^53; pg hands bigint over as text unless told.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

/**
 * A socket that breaks when nothing has come or gone for so long. Pools close what is idle long before,
 * so that is a query without an answer, which the kernel alone would wait for a quarter of an hour.
 */
function socketFor(silence: number): Socket {
  const socket = new Socket();
  socket.setTimeout(silence, () =>
    socket.destroy(new Error("The database has not answered a query.")),
  );
  return socket;
}

/** Opens nothing until the first query. `onFault` hears of connections that broke while idle. */
export function openPostgres(
  url: string,
  onFault: (error: Error) => void,
  limits: Readonly<Record<keyof typeof LIMITS, number>> = LIMITS,
): Store {
  const listeners: ((head: Head | null) => void)[] = [];
  let listening: pg.Client | null = null;
  let closed = false;
  // A connection that ends while everything is being closed is no news.
  const fault = (error: Error): void => {
    if (!closed) onFault(error);
  };
  const connection = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT,
    keepAlive: true,
    keepAliveInitialDelayMillis: CONNECT,
  };
  const pool = new pg.Pool({
    ...connection,
    max: 10,
    types,
    idle_in_transaction_session_timeout: SILENT,
    statement_timeout: limits.statement,
    lock_timeout: limits.lock,
    stream: () => socketFor(limits.deaf),
  });
  pool.on("error", fault);
  // One that breaks in somebody's hands tells them with their next query; unheard it ends the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });

  const listen = async (): Promise<void> => {
    if (closed) return;
    const client = new pg.Client(connection);
    listening = client;
    client.on("notification", ({ payload }) => {
      const [classId, classSeq] = (payload ?? "").split(" ");
      const head = classId && classSeq ? { classId, classSeq: Number(classSeq) } : null;
      for (const listener of listeners) listener(head);
    });
    client.on("error", fault);
    client.on("end", () => {
      if (!closed) setTimeout(() => void listen().catch(fault), LISTEN_AGAIN).unref();
    });
    await client.connect();
    try {
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      // Its end is what begins the next try.
      await client.end();
      throw error;
    }
    // What was said while nobody listened: every class may have moved.
    for (const listener of listeners) listener(null);
  };

  return {
    flavour: "postgres",
    db,
    unhurried: async (work) => {
      const one = new pg.Pool({ ...connection, max: 1, types });
      one.on("error", fault);
      const slow = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: one }) });
      try {
        return await work(slow);
      } finally {
        await slow.destroy();
      }
    },
    wake: async (tx, heads) => {
      if (heads.length === 0) return;
      const payloads = heads.map(({ classId, classSeq }) => `${classId} ${classSeq}`);
      await sql`select pg_notify(${CHANNEL}, said) from unnest(${payloads}::text[]) as said`.execute(
        tx,
      );
    },
    onWake: async (listener) => {
      listeners.push(listener);
      if (!listening) await listen();
    },
    close: async () => {
      closed = true;
      await listening?.end();
      await db.destroy();
    },
  };
}
