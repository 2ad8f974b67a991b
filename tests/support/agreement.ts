/**
 * What must hold after any fault: every acknowledged event is in the log once and in order, the chain
 * stands, and whoever watches sees just what the log says.
 */
import { expect, vi } from "vitest";
import type { Card } from "../../src/protocol/card.ts";
import { commitmentOf, genesis, hashOf } from "../../src/server/log/entry.ts";
import { playEntries } from "./entries.ts";
import { centreEntries } from "../../src/server/log/read.ts";
import type { Store } from "../../src/server/store/store.ts";
import type { Dashboard } from "./dashboards.ts";
import type { Device } from "./device.ts";

export interface Scene {
  readonly store: Store;
  readonly centreId: string;
  readonly devices: readonly Device[];
  readonly walls: readonly Dashboard<ReadonlyMap<string, Card>>[];
  readonly plays: ReadonlyMap<string, Dashboard<readonly unknown[]>>;
}

const bodyOf = (body: string | null): unknown => (JSON.parse(body!) as { event: unknown }).event;

async function chainStands({ store, centreId }: Scene): Promise<void> {
  let head = genesis(centreId);
  let seq = 0;
  const classes = new Map<string, number>();
  for (;;) {
    const entries = await centreEntries(store.db, centreId, seq, 2000);
    if (entries.length === 0) break;
    for (const entry of entries) {
      head = hashOf(head, entry);
      expect(entry.seq).toBe(++seq);
      expect(entry.hash).toBe(head);
      expect(entry.commitment).toBe(commitmentOf(entry.salt!, entry.body!));
      if (entry.classId === null) continue;
      const place = (classes.get(entry.classId) ?? 0) + 1;
      expect(entry.classSeq).toBe(place);
      classes.set(entry.classId, place);
    }
  }
  const chain = await store.db
    .selectFrom("chain")
    .selectAll()
    .where("centre_id", "=", centreId)
    .executeTakeFirstOrThrow();
  expect(chain).toEqual({ centre_id: centreId, next_seq: seq + 1, head });
}

async function logHasAll({ store, devices }: Scene): Promise<void> {
  for (const { playId, events, acknowledged, broken } of devices) {
    expect(broken, "what the server said").toEqual([]);
    const entries = await playEntries(store.db, playId);
    expect(entries.map(({ playSeq }) => playSeq)).toEqual(entries.map((_, at) => at));
    expect(entries.length).toBeGreaterThanOrEqual(acknowledged());
    expect(entries.map(({ body }) => bodyOf(body))).toEqual(events.slice(0, entries.length));
  }
}

async function cardsStored({ store, centreId }: Scene): Promise<unknown> {
  const rows = await store.db
    .selectFrom("play")
    .select(["id", "card"])
    .where("centre_id", "=", centreId)
    .execute();
  return Object.fromEntries(rows.map(({ id, card }) => [id, JSON.parse(card)]));
}

async function watchersAgree(scene: Scene): Promise<void> {
  const { store, walls, plays } = scene;
  for (const { shown, broken } of walls) {
    // Both are read anew each time: a play that has ended may still be waiting for its verdict.
    await vi.waitFor(
      async () => expect(Object.fromEntries(shown())).toEqual(await cardsStored(scene)),
      { timeout: 30_000 },
    );
    expect(broken).toEqual([]);
  }
  for (const [playId, { shown, broken }] of plays) {
    const entries = await playEntries(store.db, playId);
    const events = entries.map(({ body }) => bodyOf(body));
    await expect.poll(() => shown().length).toBe(events.length);
    expect(shown()).toEqual(events);
    expect(broken).toEqual([]);
  }
}

export async function agrees(scene: Scene): Promise<void> {
  await logHasAll(scene);
  await chainStands(scene);
  await watchersAgree(scene);
}
