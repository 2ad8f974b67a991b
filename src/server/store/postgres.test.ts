import { afterAll, describe, expect, it } from "vitest";
import { sql } from "kysely";
import { startPostgres, withoutPostgres, type Cluster } from "../../../tests/support/postgres.ts";
import { openStore } from "./open.ts";

describe.skipIf(withoutPostgres)("connections to PostgreSQL", () => {
  let cluster: Cluster | null = null;
  afterAll(() => cluster?.stop());

  it("[DS5] one that breaks in the middle of a transaction fails that and nothing else", async () => {
    cluster = await startPostgres();
    const databaseUrl = await cluster.database();
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
});
