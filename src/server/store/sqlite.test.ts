import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { edges } from "../../../tests/support/edge.ts";
import { hooks } from "../../../tests/support/stores.ts";
import { migrate } from "./migrate.ts";
import { openStore, SQLITE_FILE } from "./open.ts";
import { openSqlite } from "./sqlite.ts";

describe("the embedded database", () => {
  const stores = hooks("sqlite");
  const edge = edges();

  it("[DS4] is for the server's own account to read, its write-ahead log too", async () => {
    const place = await stores.place();
    const store = openStore(place, () => {});
    await migrate(store);
    const files = readdirSync(place.data);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(statSync(join(place.data, file)).mode & 0o077).toBe(0);
    await store.close();
  });

  it("[DS6] a command that writes while the server does fails neither of them", async () => {
    const place = await stores.place();
    const store = openStore(place, () => {});
    await migrate(store);
    let ended: Promise<unknown[]> | null = null;
    const secret = (name: string) => ({ name, value: "" });
    const command = `
      import { openSqlite } from ${JSON.stringify(join(import.meta.dirname, "sqlite.ts"))};
      const { db } = openSqlite(process.argv[1]);
      const work = db.insertInto("secret").values({ name: "command", value: "" }).execute();
      console.log("begun");
      await work;`;
    await store.db.transaction().execute(async (tx) => {
      await tx.selectFrom("secret").selectAll().execute();
      const args = ["--input-type=module", "-e", command, join(place.data, SQLITE_FILE)];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      ended = once(child, "exit");
      await once(child.stdout, "data");
      // Long enough for it to be done, unless it has to wait for this.
      await Promise.race([ended, new Promise((go) => setTimeout(go, 300))]);
      await tx.insertInto("secret").values(secret("server")).execute();
    });
    expect(await ended).toEqual([0, null]);
    const names = await store.db.selectFrom("secret").select("name").orderBy("name").execute();
    expect(names.map(({ name }) => name)).toEqual(["command", "server"]);
    await store.close();
  });

  it("[DS9] a write that another process keeps waiting too long is said to be busy, and goes well later", async () => {
    const place = await stores.place();
    const file = join(place.data, SQLITE_FILE);
    const other = openSqlite(file);
    await migrate(other);
    const store = openSqlite(file, 50);
    const write = () => store.db.insertInto("secret").values({ name: "a", value: "" }).execute();
    const { url } = await edge(
      (app) => void app.get("/write", async () => ({ wrote: await write() })),
    );
    const status = async () => {
      const answer = await fetch(`${url}/write`);
      const { code } = (await answer.json()) as { code?: string };
      return [answer.status, code];
    };
    await other.db.transaction().execute(async () => {
      expect(await status()).toEqual([503, "busy"]);
    });
    await write();
    expect(await store.db.selectFrom("secret").select("name").execute()).toEqual([{ name: "a" }]);
    await store.close();
    await other.close();
  });
});
