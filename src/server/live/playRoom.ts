/** Those who watch one play, event by event. */
import type { Kysely } from "kysely";
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
  readonly catchUp: () => Promise<void>;
  /** Tells a watcher everything behind their cursor, then goes on with what comes. */
  readonly join: (watcher: Watcher) => Promise<void>;
  readonly leave: (watcher: Watcher) => void;
}

const newsOf = (rows: readonly EventRow[], ended: boolean): readonly News[] =>
  rows.flatMap((row): News[] => {
    const json = eventJson(row);
    return json === null ? [] : [{ event: "event", seq: row.seq, piece: { ended, json } }];
  });

const scored = ({ total, flag }: Pick<ScoredBody, "total" | "flag">): News => ({
  event: "scored",
  seq: null,
  piece: { ended: true, json: JSON.stringify({ total, flag }) },
});

export function playRoom(db: Kysely<Schema>, playId: string): PlayRoom {
  const watchers = new Set<Watcher>();
  /** Number of the last event told to everybody here. */
  let cursor = -1;
  /** Counts what was heard, so that a joiner notices what came while they read. */
  let heard = 0;
  let reading: Promise<void> | null = null;

  const standing = () =>
    db
      .selectFrom("play")
      .select(["ended_at", "total", "flag"])
      .where("id", "=", playId)
      .executeTakeFirst();

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
      if (rows.length > 0 || heard !== before) continue;
      const play = await standing();
      if (play && (play.total ?? play.flag) !== null) {
        tellAll(watchers, [scored({ total: play.total, flag: play.flag as ScoredBody["flag"] })]);
      }
      return;
    }
  };

  const catchUp = (): Promise<void> => {
    heard += 1;
    if (watchers.size === 0) return Promise.resolve();
    reading ??= read().finally(() => (reading = null));
    return reading;
  };

  const catchUpTo = async (watcher: Watcher): Promise<void> => {
    while (!watcher.stream.closed()) {
      const before = heard;
      const rows = await eventRows(db, playId, watcher.cursor + 1);
      const play = await standing();
      const ended = play?.ended_at != null;
      if (watcher.sight === "ended" && !ended) return watcher.stream.end();
      if (rows.length > 0) {
        await tellSlowly(watcher, newsOf(rows, ended));
      } else if (heard === before) {
        if (watchers.size === 0) ({ cursor } = watcher);
        watchers.add(watcher);
        if (play && (play.total ?? play.flag) !== null) {
          tellAll(
            [watcher],
            [scored({ total: play.total, flag: play.flag as ScoredBody["flag"] })],
          );
        }
        return;
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
      if (rows.length > 0 && rows[0]!.seq > cursor + 1) return void catchUp().catch(() => {});
      tell(rows);
      const verdict = entries.findLast(({ kind }) => kind === SCORED_KIND);
      if (verdict?.body) tellAll(watchers, [scored(JSON.parse(verdict.body) as ScoredBody)]);
    },
    catchUp,
    join: catchUpTo,
    leave: (watcher) => void watchers.delete(watcher),
  };
}
