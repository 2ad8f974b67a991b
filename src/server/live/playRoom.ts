/** Those who watch one play, event by event. */
import type { Kysely } from "kysely";
import type { Flag } from "../../protocol/card.ts";
import type { Entry } from "../log/entry.ts";
import { EVENT_KIND, SCORED_KIND, type ScoredBody } from "../plays/body.ts";
import { eventJson, eventRows, type EventRow } from "../plays/list.ts";
import type { Schema } from "../store/schema.ts";
import { tellAll, tellSlowly, type News, type Watcher } from "./watcher.ts";

export interface PlayRoom {
  readonly watchers: ReadonlySet<Watcher>;
  /** Entries of the play, committed by this node. */
  readonly committed: (entries: readonly Entry[]) => void;
  /** Reads what this node has not heard of. */
  readonly catchUp: () => void;
  /** Tells a watcher everything behind their cursor, then goes on with what comes. */
  readonly join: (watcher: Watcher) => Promise<void>;
  readonly leave: (watcher: Watcher) => void;
}

const newsOf = (rows: readonly EventRow[], ended: boolean): readonly News[] =>
  rows.flatMap((row): News[] => {
    const json = eventJson(row);
    return json === null ? [] : [{ event: "event", seq: row.seq, piece: { ended, json } }];
  });

/** A verdict, and how many events it is about: what tells it from an earlier one. */
type Scored = Pick<ScoredBody, "total" | "flag" | "events">;

const scoredNews = ({ total, flag }: Scored): News => ({
  event: "scored",
  seq: null,
  piece: { ended: true, json: JSON.stringify({ total, flag }) },
});

/** After a reading that failed, ms: at first, and at most. Each failure doubles it. */
const AGAIN = { first: 500, most: 4000 };

export function playRoom(
  db: Kysely<Schema>,
  playId: string,
  fault: (error: unknown) => void,
): PlayRoom {
  const watchers = new Set<Watcher>();
  /** Number of the last event told to everybody here. */
  let cursor = -1;
  /** Counts what was heard, so that a joiner notices what came while they read. */
  let heard = 0;
  /** Being read, or to be read again soon. */
  let reading = false;
  let again = AGAIN.first;

  /** The verdict that each watcher was told last. */
  const scoredTo = new WeakMap<Watcher, number>();

  const standing = async (): Promise<{ ended: boolean; scored: Scored | null }> => {
    const row = await db
      .selectFrom("play")
      .select(["ended_at", "total", "flag", "next_seq"])
      .where("id", "=", playId)
      .executeTakeFirst();
    if (row?.ended_at == null) return { ended: false, scored: null };
    const { total, flag, next_seq: events } = row;
    const judged = (total ?? flag) !== null;
    return { ended: true, scored: judged ? { total, flag: flag as Flag | null, events } : null };
  };
  const tellScored = (to: Iterable<Watcher>, scored: Scored | null): void => {
    if (!scored) return;
    const yet = [...to].filter((watcher) => scoredTo.get(watcher) !== scored.events);
    for (const watcher of yet) scoredTo.set(watcher, scored.events);
    tellAll(yet, [scoredNews(scored)]);
  };

  const tell = (rows: readonly EventRow[]): void => {
    const fresh = rows.filter(({ seq }) => seq > cursor);
    const last = fresh.at(-1);
    if (!last) return;
    cursor = last.seq;
    // A play that goes on is not ended: whoever may see only ended ones has to leave.
    for (const watcher of watchers) if (watcher.sight === "ended") watcher.stream.end();
    tellAll(watchers, newsOf(fresh, false));
  };

  const read = async (): Promise<void> => {
    for (;;) {
      const before = heard;
      const rows = await eventRows(db, playId, cursor + 1);
      tell(rows);
      if (rows.length > 0) continue;
      const { scored } = await standing();
      if (heard !== before) continue;
      tellScored(watchers, scored);
      // In the same breath as the last look: what is heard of from now on is read anew.
      reading = false;
      again = AGAIN.first;
      return;
    }
  };

  const catchUp = (): void => {
    heard += 1;
    if (reading || watchers.size === 0) return;
    reading = true;
    read().catch((error: unknown) => {
      fault(error);
      const retry = (): void => {
        reading = false;
        catchUp();
      };
      setTimeout(retry, again).unref();
      again = Math.min(again * 2, AGAIN.most);
    });
  };

  const catchUpTo = async (watcher: Watcher): Promise<void> => {
    while (!watcher.stream.closed()) {
      const before = heard;
      const rows = await eventRows(db, playId, watcher.cursor + 1);
      const { ended, scored } = await standing();
      if (watcher.sight === "ended" && !ended) return watcher.stream.end();
      if (rows.length > 0) {
        await tellSlowly(watcher, newsOf(rows, ended));
        // What has been erased is not told, and is behind them all the same.
        watcher.cursor = Math.max(watcher.cursor, rows.at(-1)?.seq ?? -1);
      } else if (heard === before && !watcher.stream.closed()) {
        if (watchers.size === 0) ({ cursor } = watcher);
        watchers.add(watcher);
        return tellScored([watcher], scored);
      }
    }
  };

  return {
    watchers,
    committed: (entries) => {
      heard += 1;
      if (watchers.size === 0) return;
      const rows = entries
        .filter(({ kind }) => kind === EVENT_KIND)
        .map(({ playSeq, at, body }) => ({ seq: playSeq ?? 0, at, body }));
      if (rows.length > 0 && rows[0]!.seq > cursor + 1) return catchUp();
      tell(rows);
      const verdict = entries.findLast(({ kind }) => kind === SCORED_KIND);
      if (verdict?.body) tellScored(watchers, JSON.parse(verdict.body) as ScoredBody);
    },
    catchUp,
    join: catchUpTo,
    leave: (watcher) => void watchers.delete(watcher),
  };
}
