import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import { expect, it } from "vitest";
import { bareEnv } from "../../../tests/support/bareEnv.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { aCentre, aClass, aLearner, anId } from "../../../tests/support/people.ts";
import { aPlay } from "../../../tests/support/plays.ts";
import { onEachStore, type Place } from "../../../tests/support/stores.ts";
import { ok } from "../../play/result.ts";
import { makeCheckpoint } from "../evidence/sign.ts";
import { centreEntries } from "../log/read.ts";
import { eraseLearner } from "../privacy/erase.ts";
import { eraseStaff } from "../privacy/eraseStaff.ts";
import type { Node } from "../server.ts";
import { removeStaff } from "../signin/staff.ts";
import { openStore } from "./open.ts";
import type { Store } from "./store.ts";

/** Runs one of the two commands as its user would, on the database at `place`. */
async function command(
  name: "backup" | "restore",
  place: Place,
  args: readonly string[],
  limit?: number,
) {
  const program = join(import.meta.dirname, `${name}.ts`);
  const words = [process.execPath, program, ...args];
  const child = spawn(
    ...((limit === undefined
      ? [words[0]!, words.slice(1)]
      : ["bash", ["-c", `ulimit -f ${limit}; exec "$@"`, "bash", ...words]]) as [string, string[]]),
    {
      env: {
        ...bareEnv,
        REDRESS_DATA: place.data,
        ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
      },
    },
  );
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, said };
}

onEachStore("backup and restore", (stores) => {
  const start = nodes();

  const addLearners = ({ context }: Node, centreId: string, classId: string, count = 1) =>
    context.log.write(centreId, async (tx) => {
      const ids = Array.from({ length: count }, () => anId("learner"));
      for (const id of ids) {
        const learner = { id, centre_id: centreId, name: `Name of ${id}`, created_at: 1 };
        await tx.insertInto("learner").values(learner).execute();
        const enrolment = { class_id: classId, learner_id: id, enrolled_at: 1 };
        await tx.insertInto("enrolment").values(enrolment).execute();
      }
      const drafts = ids.map((subject) => ({
        kind: "learner.added",
        actor: "server",
        subject,
        classId,
        body: { name: `Name of ${subject}` },
      }));
      return ok({ value: null, drafts });
    });

  /** A file of an assessment: bytes of every value, in the database like all else. */
  const aFile = async ({ db }: Store, of: Parameters<typeof aPlay>[2]): Promise<void> => {
    const { centreId, classId, learnerId } = of;
    const id = anId("assessment");
    const row = {
      id,
      centre_id: centreId,
      class_id: classId,
      learner_id: learnerId,
      assessor_id: "staff-1",
      next_seq: 0,
      size: 0,
      made_at: 1,
      last_at: 1,
      packs: "[]",
      summary: "{}",
    };
    await db.insertInto("assessment").values(row).execute();
    const content = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const file = {
      id: anId("file"),
      assessment_id: id,
      sha256: "0",
      name: "a.wav",
      type: "audio/wav",
    };
    await db
      .insertInto("assess_file")
      .values({ ...file, bytes: 256, content, uploaded_at: 1, uploaded_by: "staff:staff-1" })
      .execute();
  };

  /** A node with a centre, a class, a play, a file and some hundred learners. */
  const ground = async (learners = 100) => {
    const place = await stores.place();
    const node = await start(testConfig(place));
    const { store, log } = node.context;
    const centreId = await aCentre(store);
    const classId = await aClass(store, centreId);
    const learnerId = await aLearner(store, centreId, classId, "Imogen Farrow");
    await aPlay(store, log, { centreId, classId, learnerId }, ["her own words"], 1000);
    await addLearners(node, centreId, classId, learners);
    await aFile(store, { centreId, classId, learnerId });
    await makeCheckpoint(node.context, centreId);
    const file = join(place.data, "copy.backup");
    return { node, store, place, centreId, classId, learnerId, file };
  };

  const opened = async <T>(place: Place, work: (store: Store) => Promise<T>): Promise<T> => {
    const store = openStore(place, () => {});
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };

  /** Every row of every table, in an order of their own. */
  const contents = async ({ db }: Store): Promise<Map<string, readonly string[]>> => {
    const any = db as unknown as Kysely<Record<string, object>>;
    const tables = await any.introspection.getTables({ withInternalKyselyTables: true });
    const found = new Map<string, readonly string[]>();
    for (const { name } of tables) {
      const rows = await any.selectFrom(name).selectAll().execute();
      found.set(name, rows.map((row) => JSON.stringify(row)).toSorted());
    }
    return found;
  };

  const headOf = async ({ db }: Store, centreId: string): Promise<number> =>
    (
      await db
        .selectFrom("chain")
        .select("next_seq")
        .where("centre_id", "=", centreId)
        .executeTakeFirstOrThrow()
    ).next_seq - 1;

  it("[BK1] a backup made while a node writes has everything acknowledged before, and nothing by halves", async () => {
    const { node, store, place, centreId, classId, file } = await ground();
    const writing = { acknowledged: await headOf(store, centreId), over: false };
    const writer = (async () => {
      while (!writing.over) {
        await addLearners(node, centreId, classId);
        writing.acknowledged++;
        await setImmediate();
      }
    })();
    const before = writing.acknowledged;
    expect(await command("backup", place, [file])).toMatchObject({ code: 0 });
    writing.over = true;
    await writer;
    expect(writing.acknowledged).toBeGreaterThan(before);

    const empty = await stores.place();
    const restored = await command("restore", empty, [file]);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.said).toMatch(/the evidence log verifies, \d+ entries, signed up to \d+/);

    await opened(empty, async (copy) => {
      // The last entry says that a backup was restored.
      const head = (await headOf(copy, centreId)) - 1;
      expect(head).toBeGreaterThanOrEqual(before);
      expect(head).toBeLessThanOrEqual(writing.acknowledged);
      const entries = await centreEntries(store.db, centreId, 0, head);
      const copied = await centreEntries(copy.db, centreId, 0, 1_000_000);
      expect(copied.slice(0, -1)).toEqual(entries);
      expect(copied.at(-1)).toMatchObject({ kind: "backup.restored", seq: head + 1 });
      const added = new Set(
        entries.filter(({ kind }) => kind === "learner.added").map(({ subject }) => subject),
      );
      const [now, then] = [await contents(store), await contents(copy)];
      expect([...then.keys()].toSorted()).toEqual([...now.keys()].toSorted());
      for (const [table, rows] of now) {
        if (["entry", "chain", "class"].includes(table)) continue;
        // Of those whom the writer added, the ones that the copied log has.
        const expected = rows.filter((row) => {
          const { id, learner_id, enrolled_at, name, seq } = JSON.parse(row) as Record<
            string,
            unknown
          >;
          // Signatures over what was written behind the backup are not in it.
          if (table === "checkpoint") return Number(seq) <= head;
          const late = enrolled_at === 1 || (table === "learner" && name !== "Imogen Farrow");
          return !late || added.has(String(learner_id ?? id));
        });
        expect(then.get(table), table).toEqual(expected);
      }
    });
  });

  it("[BK2] restore does away with nothing unless told to, and then with everything", async () => {
    const { store, place, file, centreId } = await ground(3);
    await command("backup", place, [file]);
    const other = await stores.place();
    const node = await start(testConfig(other));
    const otherCentre = await aCentre(node.context.store);
    await node.close();
    const before = await opened(other, contents);
    const refused = await command("restore", other, [file]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain("--replace");
    expect(await opened(other, contents)).toEqual(before);
    expect(await command("restore", other, [file, "--replace"])).toMatchObject({ code: 0 });
    const centres = await opened(other, ({ db }) => db.selectFrom("centre").select("id").execute());
    expect(centres).toEqual([{ id: centreId }]);
    expect(centres).not.toContainEqual({ id: otherCentre });
    // And a node starts on it and goes on writing.
    const again = await start(testConfig(other));
    await addLearners(
      again,
      centreId,
      (await store.db.selectFrom("class").select("id").executeTakeFirstOrThrow()).id,
    );
    await again.close();
  });

  it("[BK3] a database that a server has open is not replaced", async () => {
    const { place, file, store } = await ground(3);
    await command("backup", place, [file]);
    const before = await contents(store);
    const { code, said } = await command("restore", place, [file, "--replace"]);
    expect(code).toBe(1);
    expect(said).toMatch(/Stop (it|every node) first/);
    expect(await contents(store)).toEqual(before);
  });

  it("[BK4] a backup cut anywhere is refused and harms nothing", async () => {
    const { node, place, file } = await ground(300);
    await command("backup", place, [file]);
    await node.close();
    const whole = readFileSync(file);
    const before = await opened(place, contents);
    for (const size of [0, 10, 100, whole.length >> 1, whole.length - 5000, whole.length - 1]) {
      writeFileSync(file, whole);
      truncateSync(file, size);
      const { code, said } = await command("restore", place, [file, "--replace"]);
      expect(code, `cut to ${size}: ${said}`).toBe(1);
      expect(said).toMatch(/damaged or cut short|no backup of Redress/);
      expect(said).not.toMatch(/\n\s+at /);
    }
    expect(await opened(place, contents)).toEqual(before);
  });

  it("[BK5] a backup by a newer program is refused and harms nothing", async () => {
    const { node, store, place, file } = await ground(3);
    await (store.db as unknown as Kysely<{ kysely_migration: { name: string; timestamp: string } }>)
      .insertInto("kysely_migration")
      .values({ name: "999-from-the-future", timestamp: "2030-01-01" })
      .execute();
    await command("backup", place, [file]);
    await node.close();
    const before = await opened(place, contents);
    const { code, said } = await command("restore", place, [file, "--replace"]);
    expect(code).toBe(1);
    expect(said).toMatch(/newer version of Redress.*999-from-the-future/);
    expect(await opened(place, contents)).toEqual(before);
  });

  it("[BK6] a backup whose evidence was altered is told and not restored, unless that is wanted", async () => {
    const { store, place, file, centreId } = await ground(20);
    await store.db
      .updateTable("entry")
      .set({ body: '"forged"' })
      .where("centre_id", "=", centreId)
      .where("seq", "=", 7)
      .execute();
    await command("backup", place, [file]);
    const empty = await stores.place();
    const { code, said } = await command("restore", empty, [file]);
    expect(code).toBe(1);
    expect(said).toContain("Entry 7 is altered");
    const wanted = await command("restore", empty, [file, "--even-if-broken"]);
    expect(wanted).toMatchObject({ code: 0 });
    expect(wanted.said).toContain("does NOT verify");
  });

  it("[BK7] whoever was erased after the backup is erased again when it is restored", async () => {
    const { node, place, file, centreId, learnerId } = await ground(3);
    await command("backup", place, [file]);
    await eraseLearner(node.context, centreId, learnerId, "staff:a", "asked");
    await node.close();
    const name = (store: Store) =>
      store.db.selectFrom("learner").select("name").where("id", "=", learnerId).executeTakeFirst();
    // On the same server, whose list is in its data folder; and on another, which is given the list.
    const restored = await command("restore", place, [file, "--replace"]);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.said).toContain("Erased again, since the backup is from before: 1 people");
    expect(await opened(place, name)).toEqual({ name: "" });
    const elsewhere = await stores.place();
    const list = join(place.data, "erased.json");
    expect((await command("restore", elsewhere, [file, "--erased", list])).code).toBe(0);
    const all = await opened(elsewhere, contents);
    expect(JSON.stringify([...all])).not.toMatch(/Imogen|her own words/);
    // A list that is not to be had is not taken for nobody.
    const third = await stores.place();
    const untouched = await opened(third, contents);
    for (const [wrong, why] of [
      [join(place.data, "absent.json"), /absent\.json could not be read: there is no such file/],
      [file, /copy\.backup is no list of erasures\. Nothing was changed\./],
    ] as const) {
      const refused = await command("restore", third, [file, "--erased", wrong]);
      expect(refused.code).toBe(1);
      expect(refused.said).toMatch(why);
      expect(refused.said).not.toMatch(/\n\s+at /);
    }
    expect(await opened(third, contents)).toEqual(untouched);
  });

  it("[BK7] so is a member of staff who has left since, unless a centre would have no administrator", async () => {
    const { node, store, place, file, centreId } = await ground(1);
    const join = async (userId: string, role: "tutor" | "administrator") => {
      const membership = { user_id: userId, centre_id: centreId, role };
      await store.db.insertInto("membership").values(membership).execute();
      await node.context.log.write(centreId, async () => {
        const invited = { kind: "staff.invited", actor: "server", subject: userId };
        return ok({ value: null, drafts: [{ ...invited, body: { name: `Del ${userId}` } }] });
      });
    };
    const [gone, only] = [anId("user"), anId("user")];
    await join(gone, "tutor");
    await join(only, "administrator");
    await command("backup", place, [file]);
    await join(anId("user"), "administrator");
    for (const userId of [gone, only]) {
      await removeStaff(node.context, centreId, "server", userId);
      await eraseStaff(node.context, centreId, userId, "server", "left");
    }
    await node.close();
    const restored = await command("restore", place, [file, "--replace"]);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.said).toContain("Erased again, since the backup is from before: 1 people");
    expect(restored.said).toContain(`Not erased again: ${only}`);
    const all = JSON.stringify([...(await opened(place, contents))]);
    expect(all).not.toContain(`Del ${gone}`);
    expect(all).toContain(`Del ${only}`);
  });

  it("[BK7] nobody is signed in after a restore: whoever was signed out since would be in again", async () => {
    const { store, place, file, learnerId, classId } = await ground(1);
    const session = { token_hash: "hash", learner_id: learnerId, class_id: classId };
    await store.db
      .insertInto("learner_session")
      .values({ ...session, created_at: 1, expires_at: 9_000_000_000_000 })
      .execute();
    await command("backup", place, [file]);
    const empty = await stores.place();
    expect((await command("restore", empty, [file])).code).toBe(0);
    const left = await opened(empty, contents);
    expect(left.get("learner_session")).toEqual([]);
    expect(left.get("staff_session")).toEqual([]);
  });

  it("[BK8] a disk that is full leaves no half backup, and the one before stays", async () => {
    const { place, file } = await ground(1500);
    const full = await command("backup", place, [file], 64);
    expect(full.code).not.toBe(0);
    expect(full.said).not.toMatch(/\n\s+at /);
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(place.data).filter((name) => name.startsWith("copy.backup"))).toEqual([]);
    expect((await command("backup", place, [file])).code).toBe(0);
    const good = readFileSync(file);
    expect((await command("backup", place, [file], 64)).code).not.toBe(0);
    expect(readFileSync(file).equals(good)).toBe(true);
    const nowhere = await command("backup", place, [join(place.data, "nowhere", "copy.backup")]);
    expect(nowhere).toMatchObject({
      code: 1,
      said: expect.stringMatching(/There is no folder .*nowhere to write the backup to\. Make it/),
    });
  });

  it("[BK9] what is no backup, of the other database or another program is refused with its reason", async () => {
    const { place, file } = await ground(3);
    const empty = await stores.place();
    const restore = async (name: string) => {
      const { code, said } = await command("restore", empty, [name]);
      expect(said).not.toMatch(/\n\s+at /);
      return `${String(code)} ${said}`;
    };
    expect(await restore(file)).toMatch(
      /^1 .*copy\.backup could not be read: there is no such file\. Correct the path\. Nothing was changed\.\n$/,
    );
    expect(await restore(place.data)).toMatch(/^1 .*it is a folder\. Name a file in it\./);
    writeFileSync(file, "PDF or something");
    expect(await restore(file)).toMatch(/^1 .*no backup of Redress/);
    const [other, name] =
      stores.flavour === "sqlite"
        ? ["PGDMP\x01", /is a backup of PostgreSQL/]
        : ["SQLite format 3\0", /is a backup of the embedded database/];
    writeFileSync(file, other.padEnd(5000));
    expect(await restore(file)).toMatch(name);
    expect((await command("backup", place, [])).said).toContain("Usage");
    expect((await command("restore", place, ["--nonsense"])).said).toContain("Usage");
    const folder = await command("backup", place, [join(place.data, "absent", "x.backup")]);
    expect(folder.code).toBe(1);
    expect(folder.said).not.toMatch(/\n\s+at /);
  });
});
