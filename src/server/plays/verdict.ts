/**
 * The record of a finished play is the server's own: it replays the play, off the way of requests,
 * and writes down what that gave. What the device claimed is kept beside it [PS12, PS13].
 */
import { ok, refused } from "../../play/result.ts";
import type { Card, Flag, Verdict } from "../../protocol/card.ts";
import { wereGiven } from "./answered.ts";
import type { Log } from "../log/log.ts";
import type { PlayTable } from "../store/schema.ts";
import type { Store, Tx } from "../store/store.ts";
import { readBody, SCORED_KIND, type ScoredBody } from "./body.ts";
import type { Editions } from "./editions.ts";
import { eventRows } from "./list.ts";
import type { Replayed } from "./replay.ts";
import { openReplayer, type Replayer } from "./replayer.ts";

/** Between two looks for plays that ended and were never replayed, on whatever node, ms. */
const SWEEP = 60_000;
/** A play is another node's to replay for so long after its end, ms. */
const YOURS = 30_000;
const SWEPT = 100;

/** Totals have one decimal. */
const sameTotal = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

export interface Judge {
  readonly add: (playIds: readonly string[]) => void;
  /** Takes up what ended and waits, as after a restart. Never throws. */
  readonly sweep: (endedBefore: number) => Promise<void>;
  /** How many plays wait. */
  readonly waiting: () => number;
  /** Resolves when nothing waits. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function openJudge(
  { db }: Store,
  log: Log,
  editions: Editions,
  clock: () => number,
  fault: (error: unknown) => void,
  replayer: Replayer = openReplayer(),
): Judge {
  const waiting = new Set<string>();
  let running: Promise<void> | null = null;
  let closed = false;

  const bodiesOf = async (playId: string, count: number): Promise<readonly string[] | null> => {
    const bodies: string[] = [];
    while (bodies.length < count) {
      const rows = await eventRows(db, playId, bodies.length);
      const read = rows.flatMap(({ body }) => body ?? []);
      if (read.length < rows.length || rows.length === 0) return null;
      bodies.push(...read);
    }
    return bodies.slice(0, count);
  };

  const judge = async (playId: string): Promise<void> => {
    const play = await unjudged(db, playId);
    if (!play) return;
    const edition = await editions.find(play.edition_hash);
    if (!edition) throw new Error(`play ${playId} is of a version that is not stored`);
    const bodies = await bodiesOf(playId, play.next_seq);
    const replayed: Replayed = bodies
      ? await replayer.replay({ edition, bodies })
      : { flag: "erased" };
    const events = bodies?.map((body) => readBody(body).event) ?? [];
    const given = await wereGiven(db, play, events);
    await log.write(play.centre_id, async (tx) => {
      const now = await unjudged(tx, playId);
      if (!now || now.next_seq !== play.next_seq) {
        return refused("gone-on", "The play has gone on, or another node was sooner.");
      }
      return ok({ value: null, drafts: [await writeDown(tx, now, replayed, given)] });
    });
  };

  const run = async (): Promise<void> => {
    for (const playId of waiting) {
      if (closed) break;
      waiting.delete(playId);
      // A play whose replay failed for the server's own reasons is swept up again.
      await judge(playId).catch((error: unknown) => {
        if (!closed) fault(error);
      });
    }
    running = null;
  };
  const add = (playIds: readonly string[]): void => {
    for (const playId of playIds) waiting.add(playId);
    if (waiting.size > 0) running ??= run();
  };
  const sweep = async (endedBefore: number): Promise<void> => {
    const rows = await db
      .selectFrom("play")
      .select("id")
      .where("ended_at", "is not", null)
      .where("ended_at", "<=", endedBefore)
      .where("erased_at", "is", null)
      .where("total", "is", null)
      .where("flag", "is", null)
      .orderBy("ended_at")
      .limit(SWEPT)
      .execute()
      .catch((error: unknown) => {
        fault(error);
        return [];
      });
    add(rows.map(({ id }) => id));
  };
  const timer = setInterval(() => void sweep(clock() - YOURS), SWEEP).unref();
  return {
    add,
    sweep,
    waiting: () => waiting.size,
    idle: () => running ?? Promise.resolve(),
    close: async () => {
      closed = true;
      clearInterval(timer);
      await replayer.close();
      await running;
    },
  };
}

/** The play, if it has ended, is not erased and waits for its replay. */
const unjudged = (db: Store["db"] | Tx, playId: string): Promise<PlayTable | undefined> =>
  db
    .selectFrom("play")
    .selectAll()
    .where("id", "=", playId)
    .where("ended_at", "is not", null)
    .where("erased_at", "is", null)
    .where("total", "is", null)
    .where("flag", "is", null)
    .executeTakeFirst();

function verdictOf(replayed: Replayed, claimed: number | null, given: boolean): Verdict {
  if ("flag" in replayed) return { total: null, flag: replayed.flag };
  const { total } = replayed;
  if (!given) return { total, flag: "no-answer" };
  const flag: Flag | null = claimed === null || sameTotal(claimed, total) ? null : "claim-differs";
  return { total, flag };
}

/** Changes the play's row; gives the entry that says so, which is the next of its class. */
async function writeDown(tx: Tx, play: PlayTable, replayed: Replayed, given: boolean) {
  const verdict = verdictOf(replayed, play.claimed, given);
  const { next_seq: classSeq } = await tx
    .selectFrom("class")
    .select("next_seq")
    .where("id", "=", play.class_id)
    .executeTakeFirstOrThrow();
  const card: Card = { ...(JSON.parse(play.card) as Card), verdict };
  await tx
    .updateTable("play")
    .set({ ...verdict, card: JSON.stringify(card), card_seq: classSeq })
    .where("id", "=", play.id)
    .execute();
  const body: ScoredBody = {
    ...verdict,
    dimensions: "dimensions" in replayed ? replayed.dimensions : null,
    claimed: play.claimed,
    events: play.next_seq,
    hash: play.edition_hash,
  };
  return {
    kind: SCORED_KIND,
    actor: "server",
    subject: play.learner_id,
    classId: play.class_id,
    playId: play.id,
    body,
  };
}
