import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { asking, someStaff } from "../../../tests/support/asking.ts";
import { reportOf } from "../../../tests/support/evidence.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { aCentre, aClass, aLearner, anId } from "../../../tests/support/people.ts";
import { aPlay } from "../../../tests/support/plays.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Viewer } from "../../protocol/access.ts";
import { ok } from "../../play/result.ts";
import { signedExport } from "../evidence/export.ts";
import { ERASURE_LIST } from "./erasureList.ts";
import { applyRetention } from "./retention.ts";

const DAY = 86_400_000;

onEachStore("privacy", (stores) => {
  const start = nodes();
  const now = { at: 1_800_000_000_000 };

  /** A node with a centre, a class and two learners who each have a play of their own words. */
  const ground = async () => {
    const place = await stores.place();
    const node = await start(testConfig(place), {
      viewerOf: viewerFromHeader,
      clock: () => now.at,
    });
    const { store, log } = node.context;
    const centreId = await aCentre(store);
    const classId = await aClass(store, centreId);
    const learners = [
      await aLearner(store, centreId, classId, "Imogen Farrow"),
      await aLearner(store, centreId, classId, "Tomasz Okoro"),
    ] as const;
    const plays: string[] = [];
    for (const learnerId of learners) {
      await store.db
        .updateTable("learner")
        .set({ reference: anId("REF"), pin_hash: "argon-of-pin" })
        .where("id", "=", learnerId)
        .execute();
      await store.db
        .insertInto("learner_session")
        .values({
          token_hash: anId("token"),
          learner_id: learnerId,
          class_id: classId,
          created_at: 1,
          expires_at: now.at + DAY,
        })
        .execute();
      await store.db
        .insertInto("pin_tries")
        .values({ learner_id: learnerId, wrong: 2, locked_until: 0 })
        .execute();
      const roster = { kind: "roster.changed", actor: "staff:user-1", subject: learnerId, classId };
      await log.write(centreId, async () =>
        ok({ value: null, drafts: [{ ...roster, body: { name: `on the roster: ${learnerId}` } }] }),
      );
      const words = [`first words of ${learnerId}`, `last words of ${learnerId}`];
      plays.push(await aPlay(store, log, { centreId, classId, learnerId }, words, now.at));
    }
    const admin = someStaff(centreId, ["administrator"]);
    const exported = async () => {
      let text = "";
      for await (const part of signedExport(node.context, centreId)) text += part;
      return text;
    };
    return { ...node, store, place, centreId, classId, learners, plays, admin, exported };
  };

  const everything = async (store: Awaited<ReturnType<typeof ground>>["store"]) => {
    const tables = [
      "learner",
      "enrolment",
      "learner_session",
      "pin_tries",
      "invitation",
      "play",
      "entry",
    ] as const;
    const rows = [];
    for (const table of tables) rows.push(await store.db.selectFrom(table).selectAll().execute());
    return rows.flat() as readonly object[];
  };

  const erase = (url: string, viewer: Viewer, id: string, body: unknown = { reason: "asked" }) =>
    asking(`${url}/api/learners/${id}/erase`, viewer, "POST", body);

  it("[EV10] erasing a learner leaves nothing of theirs but ids and times, and the chain verifies", async () => {
    const { url, store, admin, learners, plays, exported, classId } = await ground();
    const [gone, other] = learners;
    const rowsOf = async (id: string) =>
      (await everything(store)).filter((row) => JSON.stringify(row).includes(id));
    const before = { other: await rowsOf(other), text: await exported() };
    const response = await erase(url, admin, gone);
    expect(await response.json()).toEqual({ plays: 1, entries: 4 });
    const left = JSON.stringify(await everything(store));
    for (const personal of ["Imogen", `words of ${gone}`, `on the roster: ${gone}`]) {
      expect(left).not.toContain(personal);
    }
    const person = await store.db
      .selectFrom("learner")
      .selectAll()
      .where("id", "=", gone)
      .executeTakeFirstOrThrow();
    expect(person).toMatchObject({ name: "", reference: null, pin_hash: null, erased_at: now.at });
    const play = await store.db
      .selectFrom("play")
      .selectAll()
      .where("id", "=", plays[0]!)
      .executeTakeFirstOrThrow();
    expect(play).toMatchObject({
      total: null,
      claimed: null,
      flag: "erased",
      erased_at: now.at,
    });
    expect(play).toMatchObject({ last_at: now.at, ended_at: now.at, case_id: "s01" });
    expect(JSON.parse(play.card)).toEqual({
      playId: plays[0],
      learnerId: gone,
      choice: "",
      mood: "neutral",
      total: 0,
      turn: 0,
      verdict: null,
    });
    for (const table of ["learner_session", "pin_tries"] as const) {
      const rows = await store.db.selectFrom(table).select("learner_id").execute();
      expect(rows, table).toEqual([{ learner_id: other }]);
    }
    expect(await rowsOf(other)).toEqual(before.other);
    const text = await exported();
    const report = await reportOf(text);
    expect(report).toMatchObject({ fault: null, signedTo: report.entries });
    expect(report.erased.reduce((sum, [a, b]) => sum + b - a + 1, 0)).toBe(4);
    // The log goes on from the same hashes; the class hears of it; the record holds no name.
    const earlier = await reportOf(before.text);
    const heads = new Map([[earlier.entries, earlier.head]]);
    expect((await reportOf(text, { keys: [], heads })).fault).toBeNull();
    const records = text.split("\n").filter((line) => line.includes('"kind":"person.erased"'));
    expect(records).toHaveLength(2);
    expect(records[1]).toContain(`"classId":"${classId}"`);
  });

  it("[EV10] what was erased is not left lying in the embedded database's files", async () => {
    if (stores.flavour === "postgres") return; // its pages are its own; docs/EVIDENCE.md
    const { url, admin, learners, place } = await ground();
    const [gone, other] = learners;
    const onDisk = (text: string): boolean =>
      readdirSync(place.data).some((file) => readFileSync(join(place.data, file)).includes(text));
    expect(onDisk(`words of ${gone}`)).toBe(true);
    await erase(url, admin, gone);
    expect(onDisk(`words of ${gone}`)).toBe(false);
    expect(onDisk("Imogen")).toBe(false);
    expect(onDisk(`words of ${other}`)).toBe(true);
  });

  it("[EV10] erasing again changes nothing and writes nothing, unless more came in since", async () => {
    const { url, admin, learners, store, context, centreId } = await ground();
    await erase(url, admin, learners[0]);
    const once = await everything(store);
    expect(await (await erase(url, admin, learners[0])).json()).toMatchObject({ entries: 0 });
    expect(await everything(store)).toEqual(once);
    const late = { kind: "test.noted", actor: "server", subject: learners[0], body: "late" };
    await context.log.write(centreId, async () => ok({ value: null, drafts: [late] }));
    expect(await (await erase(url, admin, learners[0])).json()).toMatchObject({ entries: 1 });
  });

  it("[EV11] a reason is one of the list, so that nothing personal gets into the record", async () => {
    const { url, admin, learners, store } = await ground();
    for (const body of [{}, { reason: "Imogen rang us" }, { reason: "asked", note: "x" }, 7]) {
      expect((await erase(url, admin, learners[0], body)).status).toBe(400);
    }
    expect(JSON.stringify(await everything(store))).toContain("Imogen Farrow");
  });

  it("[EV12] each erasure is put on the list beside the database, ids only", async () => {
    const { url, admin, learners, place, centreId } = await ground();
    await erase(url, admin, learners[0]);
    await erase(url, admin, learners[1]);
    const list = JSON.parse(readFileSync(join(place.data, ERASURE_LIST), "utf8"));
    expect(list).toEqual(learners.map((learnerId) => ({ centreId, learnerId, at: now.at })));
  });

  it("[EV13] retention erases what is older than the centre keeps, plays never ended too, and no more", async () => {
    const { context, store, centreId, classId, learners, plays, exported } = await ground();
    const owner = { centreId, classId, learnerId: learners[0] };
    const { log } = context;
    const old: string[] = [];
    for (let n = 0; n < 45; n++) {
      old.push(await aPlay(store, log, owner, ["old words"], now.at - 31 * DAY - n, n % 2 === 0));
    }
    const edge = await aPlay(store, log, owner, ["young words"], now.at - 30 * DAY);
    const elsewhere = await aCentre(store);
    const theirClass = await aClass(store, elsewhere);
    const theirs = await aLearner(store, elsewhere, theirClass);
    const kept = { centreId: elsewhere, classId: theirClass, learnerId: theirs };
    await aPlay(store, log, kept, ["kept for ever"], 1000);
    const untouched = await everything(store);
    await applyRetention(context);
    expect(await everything(store)).toEqual(untouched);
    await store.db
      .updateTable("centre")
      .set({ retention_days: 30 })
      .where("id", "=", centreId)
      .execute();
    await Promise.all([applyRetention(context), applyRetention(context)]);
    const erased = await store.db
      .selectFrom("play")
      .select(["id", "total", "card"])
      .where("erased_at", "is not", null)
      .execute();
    expect(erased.map(({ id }) => id).toSorted()).toEqual(old.toSorted());
    // The score of somebody who is still on the register stays.
    for (const { total, card } of erased) {
      expect(total).toBe(71);
      expect(JSON.parse(card)).toMatchObject({
        choice: "",
        mood: "neutral",
        total: 71,
        verdict: { total: 71 },
      });
    }
    const left = JSON.stringify(await everything(store));
    expect(left).not.toContain("old words");
    for (const words of ["young words", "kept for ever", `words of ${learners[0]}`]) {
      expect(left).toContain(words);
    }
    expect([...plays, edge].every((id) => !old.includes(id))).toBe(true);
    const text = await exported();
    expect((await reportOf(text)).fault).toBeNull();
    const records = text
      .split("\n")
      .filter((line) => line.includes('"kind":"retention.applied"'))
      .map((line) => JSON.parse(JSON.parse(line).body) as { plays: string[]; entries: number });
    expect(records.flatMap((record) => record.plays).toSorted()).toEqual(old.toSorted());
    expect(records.reduce((sum, { entries }) => sum + entries, 0)).toBe(90);
    expect(records.length).toBe(3);
  });

  it("[EV14] a learner's export has everything about them, and nothing about anybody else", async () => {
    const { url, admin, learners, plays, store, context, centreId } = await ground();
    const [own, other] = learners;
    const note = { kind: "test.noted", actor: "server", subject: own };
    await context.log.write(centreId, async () =>
      ok({
        value: null,
        drafts: Array.from({ length: 600 }, (_, n) => ({ ...note, body: { n } })),
      }),
    );
    const response = await asking(`${url}/api/learners/${own}/export`, admin);
    expect(response.headers.get("content-disposition")).toContain("attachment");
    const text = await response.text();
    const document = JSON.parse(text);
    expect(Object.keys(document.about).filter((part) => part !== "times")).toEqual(
      Object.keys(document).filter((part) => !["about", "madeAt"].includes(part)),
    );
    expect(document.person).toMatchObject({ id: own, name: "Imogen Farrow", hasPin: true });
    expect(document.classes).toHaveLength(1);
    expect(document.signIns).toHaveLength(1);
    expect(document.plays).toMatchObject([{ id: plays[0], total: 71, claimed: 80 }]);
    const mine = await store.db
      .selectFrom("entry")
      .select(["seq", "kind"])
      .where("subject", "=", own)
      .orderBy("seq")
      .execute();
    expect(document.entries.map(({ seq, kind }: (typeof mine)[0]) => ({ seq, kind }))).toEqual(
      mine,
    );
    expect(mine.length).toBeGreaterThan(600);
    expect(document.playNotes).toMatchObject([{ kind: "play.scored", playId: plays[0] }]);
    expect(text).toContain(`last words of ${own}`);
    for (const others of [other, "Tomasz", "argon-of-pin", "token"]) {
      expect(text).not.toContain(others);
    }
    await erase(url, admin, own);
    const after = await (await asking(`${url}/api/learners/${own}/export`, admin)).text();
    expect(JSON.parse(after).person.name).toBe("");
    expect(after).not.toContain("words of");
  });

  it("[EV15] a member of staff is erased once they have left, and what they did stays", async () => {
    const { url, admin, context, store, place, centreId, learners, exported } = await ground();
    const user_id = anId("user");
    const membership = { user_id, centre_id: centreId, role: "tutor" as const };
    await store.db.insertInto("membership").values(membership).execute();
    await store.db
      .insertInto("invitation")
      .values({
        token_hash: anId("token"),
        centre_id: centreId,
        user_id,
        name: "Del Ito",
        roles: "[]",
        created_at: 1,
        expires_at: 2,
        used_at: 1,
      })
      .execute();
    const did = { actor: `staff:${user_id}`, subject: learners[0], kind: "test.noted" };
    await context.log.write(centreId, async () =>
      ok({
        value: null,
        drafts: [
          { kind: "staff.invited", actor: "staff:a", subject: user_id, body: { name: "Del Ito" } },
          { ...did, body: "well done" },
        ],
      }),
    );
    const post = (viewer: Viewer, id = user_id) =>
      asking(`${url}/api/staff/${id}/erase`, viewer, "POST", { reason: "left" });
    expect((await post(admin)).status).toBe(409);
    await store.db.deleteFrom("membership").where("user_id", "=", user_id).execute();
    expect((await post(someStaff(centreId, ["tutor"]))).status).toBe(403);
    expect((await post(someStaff(await aCentre(store), ["administrator"]))).status).toBe(404);
    expect((await post(admin, learners[0])).status).toBe(404);
    expect(await (await post(admin)).json()).toEqual({ plays: 0, entries: 1 });
    const left = JSON.stringify(await everything(store));
    expect(left).not.toContain("Del Ito");
    expect(left).toContain("well done");
    expect((await reportOf(await exported())).fault).toBeNull();
    const list = JSON.parse(readFileSync(join(place.data, ERASURE_LIST), "utf8"));
    expect(list).toEqual([{ centreId, staffId: user_id, at: now.at }]);
  });

  it("[EV16] who may erase and export a person: by the table of rights, each way", async () => {
    const { url, centreId, learners, store } = await ground();
    const [id] = learners;
    const own: Viewer = { kind: "learner", learnerId: id, classId: "c", centreId };
    const both = async (viewer: Viewer, learnerId: string = id) => [
      (await asking(`${url}/api/learners/${learnerId}/export`, viewer)).status,
      (await erase(url, viewer, learnerId)).status,
    ];
    for (const role of ["tutor", "assessor", "quality-assurer"] as const) {
      expect(await both(someStaff(centreId, [role])), role).toEqual([403, 403]);
    }
    expect(await both({ kind: "nobody" })).toEqual([401, 401]);
    expect(await both(own)).toEqual([403, 403]);
    const stranger = someStaff(await aCentre(store), ["administrator"]);
    expect(await both(stranger)).toEqual([404, 404]);
    const admin = someStaff(centreId, ["administrator"]);
    expect(await both(admin, "nobody-there")).toEqual([404, 404]);
    expect(JSON.stringify(await everything(store))).toContain("Imogen Farrow");
    expect(await both(admin)).toEqual([200, 200]);
  });
});
