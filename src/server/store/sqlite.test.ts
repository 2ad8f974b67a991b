import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hooks } from "../../../tests/support/stores.ts";
import { migrate } from "./migrate.ts";
import { openStore } from "./open.ts";

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
});
