import fc from "fast-check";
import { expect, it } from "vitest";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  ask,
  playAtRandom,
  send,
} from "../../../tests/support/classroom.ts";
import { cardFromScratch } from "../../../tests/support/fromScratch.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { listen, type Heard } from "../../../tests/support/sse.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Card } from "../../protocol/card.ts";
import type { Wall } from "../../protocol/live.ts";
import { centreEntries } from "../log/read.ts";
import { readBody } from "../plays/body.ts";
import type { Node } from "../server.ts";

const edition = anEdition();
const logs = [1, 2, 3, 4].map((seed) => playAtRandom(edition, seed));

/** What one device does to one play: pieces of its log, in any order, any number of times. */
const device = fc.record({
  log: fc.nat({ max: logs.length - 1 }),
  /** Share of the log that this device ever has. */
  length: fc.integer({ min: 1, max: 100 }),
  pieces: fc.array(
    fc.record({ from: fc.nat({ max: 99 }), size: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 12 },
  ),
});

/** Learners with a play each, some of them open in a second tab that goes its own way. */
const classroom = fc.record({
  learners: fc.array(fc.record({ first: device, second: fc.option(device, { freq: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  /** After how many messages heard the dashboard's connection is cut, again and again. */
  cut: fc.integer({ min: 1, max: 8 }),
});

type Device = typeof device extends fc.Arbitrary<infer D> ? D : never;

/**
 * Sends pieces at random, then whatever the server still lacks. Alone, a device may have any pieces
 * on the way at once; beside another it sends one at a time and none beyond what it was told is in,
 * as PS5 asks of everybody.
 */
async function perform(
  on: (n: number) => Node,
  learner: Awaited<ReturnType<typeof aClassroom>>["learners"][number],
  playId: string,
  { log: nth, length, pieces }: Device,
  alone: boolean,
): Promise<number> {
  const log = logs[nth]!.slice(0, Math.max(2, Math.ceil((logs[nth]!.length * length) / 100)));
  let acknowledged = 0;
  let other = false;
  const say = async (n: number, from: number, to: number): Promise<void> => {
    const told = await send(on(n), learner, playId, aBatch(edition, from, log.slice(from, to)));
    if (told.status === 200) acknowledged = Math.max(acknowledged, told.body.next as number);
    else expect(told.status, JSON.stringify(told.body)).toBe(409);
    other ||= told.body.code === "differs";
  };
  const sayPiece = ({ from, size }: Device["pieces"][number], n: number): Promise<void> => {
    const wanted = Math.floor((log.length * from) / 100);
    const start = Math.min(wanted, alone ? wanted : acknowledged, log.length - 1);
    return say(n, start, start + size);
  };
  if (alone) await Promise.all(pieces.map(sayPiece));
  else for (const [n, piece] of pieces.entries()) if (!other) await sayPiece(piece, n);
  for (let n = 0; ; n++) {
    if (acknowledged >= log.length || other) return acknowledged;
    await say(n, Math.min(acknowledged, log.length - 1), acknowledged + 50);
  }
}

/** A dashboard whose connection is cut every few messages and who goes on from the last id. */
async function dashboard(
  on: (n: number) => Node,
  viewer: Parameters<typeof listen>[1],
  classId: string,
  cut: number,
  heard: Heard[],
  stopped: () => boolean,
  head: () => Promise<number>,
): Promise<void> {
  let lastId: string | null = null;
  for (let n = 0; ; n++) {
    const stream = await listen(on(n), viewer, `/api/classes/${classId}/live?after=0`, lastId);
    const full = () => stream.heard.length >= cut;
    for (;;) {
      const done = stopped() && Number(stream.lastId() ?? 0) >= (await head());
      if (full() || done) break;
      await new Promise((go) => setTimeout(go, 5));
    }
    stream.close();
    heard.push(...stream.heard);
    lastId = stream.lastId();
    if (stopped() && Number(lastId ?? 0) >= (await head())) return;
  }
}

onEachStore("a class in bad weather", (stores) => {
  const start = nodes();

  it("[PS5][PS11][LV2][LV3] batches doubled, cut and out of order: each event once, cards as the log", async () => {
    const place = await stores.place();
    const parts = { viewerOf: viewerFromHeader, shipped: [edition] };
    const both = [await start(testConfig(place), parts)];
    if (stores.flavour === "postgres") both.push(await start(testConfig(place), parts));
    const on = (n: number): Node => both[n % both.length]!;
    const { store } = on(0).context;
    await fc.assert(
      fc.asyncProperty(classroom, async ({ learners: devices, cut }) => {
        const room = await aClassroom(on(0), { learners: devices.length });
        const { classId, centreId, tutor, learners } = room;
        const plays = devices.map(() => aPlayId());
        const heard: Heard[] = [];
        let over = false;
        const head = async () => {
          const row = await store.db
            .selectFrom("class")
            .select("next_seq")
            .where("id", "=", classId)
            .executeTakeFirstOrThrow();
          return row.next_seq - 1;
        };
        const judged = async () => {
          const open = await store.db
            .selectFrom("play")
            .select("id")
            .where("class_id", "=", classId)
            .where("ended_at", "is not", null)
            .where("total", "is", null)
            .where("flag", "is", null)
            .execute();
          return open.length === 0;
        };
        const watching = dashboard(on, tutor, classId, cut, heard, () => over, head);
        const acknowledged = await Promise.all(
          devices.map(async ({ first, second }, n) => {
            const told = await Promise.all(
              [first, ...(second ? [second] : [])].map((each, tab) =>
                perform((m) => on(m + n + tab), learners[n]!, plays[n]!, each, !second),
              ),
            );
            return Math.max(...told);
          }),
        );
        while (!(await judged())) await new Promise((go) => setTimeout(go, 20));
        over = true;
        await watching;

        const entries = await centreEntries(store.db, centreId, 0, 100_000);
        expect(entries.map(({ classSeq }) => classSeq)).toEqual(entries.map((_, at) => at + 1));
        const { body } = await ask(on(1), tutor, "GET", `/api/classes/${classId}/wall`);
        const wall = new Map((body as Wall).learners.map(({ id, card }) => [id, card]));
        const last = new Map<string, Card>();
        for (const { event, data } of heard) if (event === "card") last.set(data.playId, data);
        for (const [n, playId] of plays.entries()) {
          const own = entries.filter((each) => each.playId === playId && each.playSeq !== null);
          expect(own.map(({ playSeq }) => playSeq)).toEqual(own.map((_, at) => at));
          expect(own.length).toBeGreaterThanOrEqual(acknowledged[n]!);
          const stored = own.map((entry) => JSON.stringify(readBody(entry.body!).event));
          const source = [devices[n]!.first, devices[n]!.second].some(
            (each) =>
              each && stored.every((event, at) => event === JSON.stringify(logs[each.log]![at])),
          );
          expect(source, "what is stored is one device's own course").toBe(true);
          const card = JSON.parse(JSON.stringify(cardFromScratch(edition, entries, playId)));
          expect(wall.get(learners[n]!.learnerId)).toEqual(card);
          expect(last.get(playId)).toEqual(card);
        }
      }),
      { numRuns: 15 },
    );
  });
});
