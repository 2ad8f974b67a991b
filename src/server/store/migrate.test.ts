import { expect, it } from "vitest";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Kysely } from "kysely";
import { migrate } from "./migrate.ts";
import { openStore } from "./open.ts";

onEachStore("migrations", (stores) => {
  const fault = (): void => {};

  it("[DS1] an empty database is brought up, and a second start changes nothing", async () => {
    const place = await stores.bare();
    for (let start = 0; start < 2; start++) {
      const store = openStore(place, fault);
      await migrate(store);
      expect(await store.db.selectFrom("centre").selectAll().execute()).toEqual([]);
      await store.close();
    }
  });

  it("[DS2] several nodes may start on one empty database at once", async () => {
    if (stores.flavour === "sqlite") return; // one process writes an embedded database
    const place = await stores.bare();
    const starting = Array.from({ length: 3 }, () => openStore(place, fault));
    await Promise.all(starting.map((store) => migrate(store)));
    await Promise.all(starting.map((store) => store.close()));
  });

  it("[DS3] a newer database refuses an older program and is left as it is", async () => {
    const store = await stores.fresh();
    await (store.db as unknown as Kysely<{ kysely_migration: { name: string; timestamp: string } }>)
      .insertInto("kysely_migration")
      .values({ name: "999-from-the-future", timestamp: "2030-01-01" })
      .execute();
    await expect(migrate(store)).rejects.toThrow(
      /made by a newer version of Redress.*999-from-the-future/,
    );
  });
});
