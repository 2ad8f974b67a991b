import { expect, it } from "vitest";
import { onEachStore } from "../../../tests/support/stores.ts";
import { migrate } from "../store/migrate.ts";
import { openStore } from "../store/open.ts";
import { openLimit } from "./limit.ts";

onEachStore("limits", (stores) => {
  it("[SI20] so many tries a key, then the seconds to wait; other keys and names count alone", async () => {
    const store = await stores.fresh();
    const limit = openLimit(store, "one", { tries: 3, seconds: 60 });
    const other = openLimit(store, "two", { tries: 3, seconds: 60 });
    const waits: number[] = [];
    for (let n = 0; n < 5; n++) waits.push(await limit.take("a"));
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    for (const wait of waits.slice(3)) {
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
    }
    expect(await limit.take("b")).toBe(0);
    expect(await other.take("a")).toBe(0);
  });

  it("[SI20] a try handed back can be taken again; a cleared key begins anew", async () => {
    const store = await stores.fresh();
    const limit = openLimit(store, "one", { tries: 1, seconds: 60 });
    expect(await limit.take("a")).toBe(0);
    await limit.giveBack("a");
    expect(await limit.take("a")).toBe(0);
    expect(await limit.take("a")).toBeGreaterThan(0);
    await limit.clear("a");
    expect(await limit.take("a")).toBe(0);
  });

  it("[SI20] tries at once are counted one by one", async () => {
    const store = await stores.fresh();
    const limit = openLimit(store, "one", { tries: 5, seconds: 60 });
    const waits = await Promise.all(Array.from({ length: 20 }, () => limit.take("a")));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it("[SI21] nodes on one database count together, and no key can be read there", async () => {
    if (stores.flavour === "sqlite") return; // one process
    const place = await stores.place();
    const one = openStore(place, () => {});
    const two = openStore(place, () => {});
    await migrate(one);
    const here = openLimit(one, "one", { tries: 2, seconds: 60 });
    const there = openLimit(two, "one", { tries: 2, seconds: 60 });
    expect([await here.take("mo@example.org"), await there.take("mo@example.org")]).toEqual([0, 0]);
    expect(await here.take("mo@example.org")).toBeGreaterThan(0);
    expect(await there.take("mo@example.org")).toBeGreaterThan(0);
    const rows = await one.db
      .selectFrom("rate_limit" as never)
      .selectAll()
      .execute();
    expect(JSON.stringify(rows)).not.toContain("example.org");
    await one.close();
    await two.close();
  });
});
