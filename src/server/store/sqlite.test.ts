import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hooks } from "../../../tests/support/stores.ts";
import { migrate } from "./migrate.ts";
import { openStore, SQLITE_FILE } from "./open.ts";

describe("the embedded database", () => {
  const stores = hooks("sqlite");

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
});
