import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import { newDatabase, withoutPostgres } from "../../../tests/support/postgres.ts";
import { edges } from "../../../tests/support/edge.ts";
import { sharedPostgres } from "../../../tests/support/sharedPostgres.ts";
import { openStore } from "./open.ts";
import { openPostgres } from "./postgres.ts";

describe.skipIf(withoutPostgres)("connections to PostgreSQL", () => {
  const database = async () => newDatabase((await sharedPostgres()).url);

  it("[DS5] one that breaks in the middle of a transaction fails that and nothing else", async () => {
    const databaseUrl = await database();
    const store = openStore({ databaseUrl, data: "" }, () => undefined);
    const broken = store.db.transaction().execute(async (tx) => {
      const found = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      const { pid } = found.rows[0]!;
      await sql`select pg_terminate_backend(${pid})`.execute(store.db);
      // Between two queries, when nobody listens to the connection.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await sql`select 1`.execute(tx);
    });
    await expect(broken).rejects.toThrow();
    expect((await sql<{ one: number }>`select 1 as one`.execute(store.db)).rows).toEqual([
      { one: 1 },
    ]);
    await store.close();
  });

  it("[DS7] a transaction whose node has gone silent is given up, and its locks with it", async () => {
    const store = openStore({ databaseUrl: await database(), data: "" }, () => undefined);
    const setting = "idle_in_transaction_session_timeout";
    const { rows } = await sql<Record<string, string>>`show ${sql.raw(setting)}`.execute(store.db);
    expect(rows).toEqual([{ [setting]: "30s" }]);
    await store.close();
  });

  describe("limits of time", () => {
    const edge = edges();
    /** What somebody is told whose request comes to `work`. */
    const told = async (work: () => Promise<unknown>) => {
      const { url } = await edge((app) => void app.get("/stuck", work));
      const answer = await fetch(`${url}/stuck`);
      const { code } = (await answer.json()) as { code?: string };
      return [answer.status, code, answer.headers.get("retry-after")];
    };
    const one = async (store: ReturnType<typeof openPostgres>) =>
      (await sql<{ one: number }>`select 1 as one`.execute(store.db)).rows;

    it("[DS9] a statement or a wait for a lock that takes too long is given up, said to be busy, and the node goes on", async () => {
      const limits = { statement: 500, lock: 100, deaf: 60_000 };
      const store = openPostgres(await database(), () => undefined, limits);
      const sleep = () => sql`select pg_sleep(60)`.execute(store.db);
      expect(await told(sleep)).toEqual([503, "busy", "5"]);
      await store.unhurried((db) => sql`create table kept (id int)`.execute(db));
      await store.db.transaction().execute(async (tx) => {
        await sql`lock table kept`.execute(tx);
        const waits = () => sql`select * from kept`.execute(store.db);
        expect(await told(waits)).toEqual([503, "busy", "5"]);
      });
      expect(await one(store)).toEqual([{ one: 1 }]);
      const { rows } = await store.unhurried((db) =>
        sql<object>`select current_setting('statement_timeout') as statement,
          current_setting('lock_timeout') as lock`.execute(db),
      );
      expect(rows).toEqual([{ statement: "0", lock: "0" }]);
      await store.close();
    });

    it("[DS9] a query that is never answered ends with its connection, and the next has a new one", async () => {
      const limits = { statement: 0, lock: 0, deaf: 500 };
      const store = openPostgres(await database(), () => undefined, limits);
      await expect(sql`select pg_sleep(60)`.execute(store.db)).rejects.toThrow();
      await expect.poll(() => one(store)).toEqual([{ one: 1 }]);
      await store.close();
    });
  });

  it("[DS8] closing leaves no connection, though the listening one had just been lost", async () => {
    const databaseUrl = await database();
    const others = openStore({ databaseUrl, data: "" }, () => undefined);
    const listeners = async (): Promise<number> => {
      const found = await sql<{ pid: number }>`select pid from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
          and backend_type = 'client backend'`.execute(others.db);
      return found.rows.length;
    };
    const store = openStore({ databaseUrl, data: "" }, () => undefined);
    await store.onWake(() => undefined);
    expect(await listeners()).toBe(1);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(others.db);
    await expect.poll(listeners).toBe(0);
    await store.close();
    // Past the time after which it would have been back.
    await new Promise((go) => setTimeout(go, 1000));
    expect(await listeners()).toBe(0);
    await others.close();
  });
});
