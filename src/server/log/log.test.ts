import fc from "fast-check";
import { expect, it } from "vitest";
import { aCentre, aClass } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { ok, refused } from "../../play/result.ts";
import { commitmentOf, genesis, hashOf, type Draft, type Entry } from "./entry.ts";
import { openLog } from "./log.ts";
import { classEntries } from "../../../tests/support/entries.ts";
import { centreEntries } from "./read.ts";

const chained = (centreId: string, entries: readonly Entry[]): boolean => {
  let head = genesis(centreId);
  return entries.every((entry, at) => {
    head = hashOf(head, entry);
    const covered = entry.commitment === commitmentOf(entry.salt!, entry.body!);
    return entry.seq === at + 1 && entry.hash === head && covered;
  });
};

onEachStore("the evidence log", (stores) => {
  it("[EL1] entries stand in order without a gap, each chained to the one before", async () => {
    const store = await stores.fresh();
    const log = openLog(store, () => 1000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(fc.record({ kind: fc.string(), body: fc.jsonValue() }), { maxLength: 9 }),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        async (writes) => {
          const centreId = await aCentre(store);
          for (const drafts of writes) {
            await log.write(centreId, async () =>
              ok({ value: null, drafts: drafts.map((draft) => ({ ...draft, actor: "server" })) }),
            );
          }
          const entries = await centreEntries(store.db, centreId, 0, 1000);
          expect(entries.map(({ body }) => JSON.parse(body!))).toEqual(
            JSON.parse(JSON.stringify(writes.flat().map(({ body }) => body))),
          );
          expect(chained(centreId, entries)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("[EL2] many writers at once leave one chain, and each class counts on its own", async () => {
    const store = await stores.fresh();
    const log = openLog(store, () => 1000);
    const centreId = await aCentre(store);
    const classes = [await aClass(store, centreId), await aClass(store, centreId)];
    const draft = (classId: string, n: number): Draft => ({
      kind: "test.noted",
      actor: "server",
      classId,
      body: n,
    });
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        log.write(centreId, async () =>
          ok({ value: null, drafts: [draft(classes[n % 2]!, n), draft(classes[n % 2]!, n)] }),
        ),
      ),
    );
    const entries = await centreEntries(store.db, centreId, 0, 1000);
    expect(entries).toHaveLength(80);
    expect(chained(centreId, entries)).toBe(true);
    for (const classId of classes) {
      const own = await classEntries(store.db, classId, 0, 1000);
      expect(own.map(({ classSeq }) => classSeq)).toEqual(
        Array.from({ length: 40 }, (_, at) => at + 1),
      );
      expect(own.map(({ seq }) => seq)).toEqual(
        own.map(({ seq }) => seq).toSorted((a, b) => a - b),
      );
    }
  });

  it("[EL3] a refusal or a fault leaves nothing, in tables or log, and nobody is told", async () => {
    const store = await stores.fresh();
    const log = openLog(store, () => 1000);
    const centreId = await aCentre(store);
    const told: Entry[] = [];
    log.onCommitted((entries) => told.push(...entries));
    const rename = (name: string) => (tx: Parameters<Parameters<typeof log.write>[1]>[0]) =>
      tx.updateTable("centre").set({ name }).where("id", "=", centreId).execute();
    const refusal = await log.write(centreId, async (tx) => {
      await rename("Refused College")(tx);
      return refused("no", "Not today.");
    });
    expect(refusal).toEqual({ ok: false, code: "no", message: "Not today." });
    const broken = log.write(centreId, async (tx) => {
      await rename("Broken College")(tx);
      throw new Error("the lights went out");
    });
    await expect(broken).rejects.toThrow("the lights went out");
    const { name } = await store.db
      .selectFrom("centre")
      .select("name")
      .where("id", "=", centreId)
      .executeTakeFirstOrThrow();
    expect(name).toContain("Harbour");
    expect(await centreEntries(store.db, centreId, 0, 10)).toEqual([]);
    await log.write(centreId, async () =>
      ok({ value: null, drafts: [{ kind: "test.noted", actor: "server", body: 1 }] }),
    );
    expect(told.map(({ seq }) => seq)).toEqual([1]);
  });
});
