import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { nothingKnown, reportOf } from "../../../tests/support/evidence.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { aCentre, aClass, aLearner } from "../../../tests/support/people.ts";
import { asking, someStaff } from "../../../tests/support/asking.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Viewer } from "../../protocol/access.ts";
import { ok } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { signatureHolds, type Checkpoint } from "./checkpoint.ts";
import { exportLines } from "./export.ts";
import { checkpointIfDue, makeCheckpoint, WITHIN } from "./sign.ts";

onEachStore("evidence", (stores) => {
  const start = nodes();
  let now = 1_800_000_000_000;

  const node = async () => {
    const started = await start(testConfig(await stores.place()), {
      viewerOf: viewerFromHeader,
      clock: () => now,
    });
    const centreId = await aCentre(started.context.store);
    return { ...started, centreId, admin: someStaff(centreId, ["administrator"]) };
  };

  const note = ({ log }: Context, centreId: string, count: number) =>
    log.write(centreId, async () =>
      ok({
        value: null,
        drafts: Array.from({ length: count }, (_, n) => ({
          kind: "test.noted",
          actor: "server",
          body: { n, words: "ünï\ncödé" },
        })),
      }),
    );

  const checkpoints = ({ store }: Context, centreId: string) =>
    store.db
      .selectFrom("checkpoint")
      .selectAll()
      .where("centre_id", "=", centreId)
      .orderBy("seq")
      .execute();

  it("[EV1] the first checkpoint makes the centre's key, and a second of the same head is the first", async () => {
    const { url, admin, context, centreId } = await node();
    await note(context, centreId, 3);
    const post = async () =>
      (await asking(`${url}/api/evidence/checkpoint`, admin, "POST")).json() as Promise<Checkpoint>;
    const first = await post();
    expect(await post()).toEqual(first);
    expect(first.seq).toBe(4);
    const keys = (await (await asking(`${url}/api/evidence/keys`, admin)).json()) as {
      id: string;
      publicKey: string;
    }[];
    expect(keys.map(({ id }) => id)).toEqual([first.keyId]);
    expect(signatureHolds(centreId, first, keys[0]!.publicKey)).toBe(true);
    expect(signatureHolds(await aCentre(context.store), first, keys[0]!.publicKey)).toBe(false);
  });

  it("[EV2] a checkpoint is due at every thousandth entry and after a day, and nodes do not sign twice", async () => {
    const { context, centreId } = await node();
    expect(await checkpointIfDue(context, centreId)).toBeNull();
    await note(context, centreId, 10);
    expect(await checkpointIfDue(context, centreId)).toBeNull();
    now += WITHIN;
    const [one, other] = await Promise.all([
      checkpointIfDue(context, centreId),
      checkpointIfDue(context, centreId),
    ]);
    expect([one?.seq, other?.seq].filter((seq) => seq !== undefined)).toHaveLength(1);
    await note(context, centreId, 980);
    expect(await checkpointIfDue(context, centreId)).toBeNull();
    // The node that commits the thousandth sees to it by itself.
    await note(context, centreId, 20);
    await expect
      .poll(async () => (await checkpoints(context, centreId)).map(({ seq }) => seq))
      .toEqual([11, 1011]);
  });

  it("[EV3] after a new key the old signatures still hold, and an export has both keys", async () => {
    const { url, admin, context, centreId } = await node();
    await note(context, centreId, 3);
    const old = await makeCheckpoint(context, centreId);
    const made = await asking(`${url}/api/evidence/keys`, admin, "POST");
    const { id } = (await made.json()) as { id: string };
    const text = await (await asking(`${url}/api/evidence/export`, admin)).text();
    const report = await reportOf(text);
    expect(report).toMatchObject({ fault: null, signedBy: [old.keyId, id] });
    expect(report.heading.keys.map((key) => key.id)).toEqual([old.keyId, id]);
    const newOnly = await reportOf(text, { ...nothingKnown, keys: [id] });
    expect(newOnly).toMatchObject({ fault: null, signedTo: report.entries });
    const oldOnly = await reportOf(text, { ...nothingKnown, keys: [old.keyId] });
    expect(oldOnly).toMatchObject({ fault: null, signedTo: old.seq });
  });

  it("[EV4] an export taken while others write is whole and signed up to its start", async () => {
    const { url, admin, context, centreId } = await node();
    await note(context, centreId, 700);
    await makeCheckpoint(context, centreId);
    await note(context, centreId, 1000);
    const writing = { over: false };
    const writers = [1, 2].map(async () => {
      while (!writing.over) {
        await note(context, centreId, 5);
        await setImmediate();
      }
    });
    const response = await asking(`${url}/api/evidence/export`, admin);
    expect(response.headers.get("content-type")).toContain("application/x-ndjson");
    const text = await response.text();
    writing.over = true;
    await Promise.all(writers);
    const report = await reportOf(text);
    expect(report).toMatchObject({ fault: null, signedTo: report.entries });
    expect(report.entries).toBeGreaterThan(1700);
    expect(report.checkpoints).toBeGreaterThanOrEqual(2);
    expect(text).toContain(`"kind":"evidence.exported","actor":"staff:user-1"`);
    // A later export holds to this one's head.
    const later = await (await asking(`${url}/api/evidence/export`, admin)).text();
    const heads = new Map([[report.entries, report.head]]);
    expect((await reportOf(later, { ...nothingKnown, heads })).fault).toBeNull();
  });

  it("[EV4] an erasure in the middle of an export is in it with its record", async () => {
    const { context, centreId } = await node();
    const classId = await aClass(context.store, centreId);
    const learnerId = await aLearner(context.store, centreId, classId);
    await context.log.write(centreId, async () =>
      ok({
        value: null,
        drafts: Array.from({ length: 1200 }, () => ({
          kind: "test.noted",
          actor: "server",
          subject: learnerId,
          body: "private",
        })),
      }),
    );
    const sign = () => makeCheckpoint(context, centreId);
    let text = "";
    let lines = 0;
    for await (const part of exportLines(context.store.db, centreId, now, await sign(), sign)) {
      text += part;
      if (++lines !== 2) continue;
      await context.log.write(centreId, async (tx) => {
        await tx
          .updateTable("entry")
          .set({ salt: null, body: null })
          .where("subject", "=", learnerId)
          .execute();
        const record = { kind: "person.erased", actor: "server", subject: learnerId };
        return ok({ value: null, drafts: [{ ...record, body: { plays: [] } }] });
      });
    }
    expect(await reportOf(text)).toMatchObject({
      fault: null,
      entries: 1202,
      erased: [[501, 1200]],
    });
  });

  it("[EV9] who may export, sign and change keys: by the table of rights, each way", async () => {
    const { url, centreId, context } = await node();
    const other = await aCentre(context.store);
    const learner: Viewer = { kind: "learner", learnerId: "l", classId: "c", centreId };
    const status = async (viewer: Viewer, path: string, method: string) =>
      (await asking(`${url}/api/evidence/${path}`, viewer, method)).status;
    for (const [path, method, allowed] of [
      ["export", "GET", ["quality-assurer", "administrator"]],
      ["checkpoint", "POST", ["quality-assurer", "administrator"]],
      ["keys", "GET", ["quality-assurer", "administrator"]],
      ["keys", "POST", ["administrator"]],
    ] as const) {
      for (const role of ["tutor", "assessor", "quality-assurer", "administrator"] as const) {
        const expected = (allowed as readonly string[]).includes(role) ? 200 : 403;
        expect(await status(someStaff(centreId, [role]), path, method), role).toBe(expected);
      }
      expect(await status({ kind: "nobody" }, path, method)).toBe(401);
      expect(await status(learner, path, method)).toBe(403);
    }
    // Each sees their own centre's log, whatever the address.
    const theirs = await asking(`${url}/api/evidence/export`, someStaff(other, ["administrator"]));
    expect((await reportOf(await theirs.text())).heading.centre.id).toBe(other);
  });

  it("[EV5] what is changed in the database itself is named by the next export's check", async () => {
    const { url, admin, context, centreId } = await node();
    await note(context, centreId, 30);
    await makeCheckpoint(context, centreId);
    await context.store.db
      .updateTable("entry")
      .set({ body: '{"n":5}' })
      .where("centre_id", "=", centreId)
      .where("seq", "=", 7)
      .execute();
    const text = await (await asking(`${url}/api/evidence/export`, admin)).text();
    expect((await reportOf(text)).fault).toMatchObject({ what: "altered", entry: 7 });
  });
});
