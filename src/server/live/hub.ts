/** Every class and play that somebody watches on this node. */
import type { Sight } from "../../protocol/redact.ts";
import { backAfter } from "../http/drain.ts";
import type { Entry } from "../log/entry.ts";
import type { Log } from "../log/log.ts";
import type { LivePlays } from "../plays/livePlays.ts";
import type { Store } from "../store/store.ts";
import { playRoom, type PlayRoom } from "./playRoom.ts";
import { changes, type Changes } from "./read.ts";
import { openRoom, type Room } from "./room.ts";
import { tellSlowly, type News, type Watcher } from "./watcher.ts";

/** Time in which classes that are behind are gathered into one reading, ms. */
const GATHER = 15;
/** After a reading that failed, ms. */
const AGAIN = 500;

export interface Watching {
  readonly watcher: Watcher;
  /** Whether they still see what they saw when they came. */
  readonly still: () => Promise<Sight>;
}

export interface Hub {
  /** Brings a watcher up to date from `after` (null: from now on) and goes on; ends with the stream. */
  readonly watchClass: (classId: string, watching: Watching, after: number | null) => Promise<void>;
  readonly watchPlay: (classId: string, playId: string, watching: Watching) => Promise<void>;
  /** Classes that somebody watches here. */
  readonly watched: () => readonly string[];
  readonly say: (classId: string, news: News) => void;
  /** A beat to every stream; those whose watchers may not watch any more end. Never throws. */
  readonly pulse: () => Promise<void>;
  /** Numbers of streams open. */
  readonly streams: () => number;
  readonly close: () => void;
}

const newsOf = ({ cards, entries }: Changes): readonly News[] =>
  [
    ...cards.map(({ seq, card }) => ({ event: "card", seq, json: card })),
    ...entries.map(({ seq, kind, at }) => ({
      event: "entry",
      seq,
      json: JSON.stringify({ kind, at }),
    })),
  ]
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ event, seq, json }) => ({ event, seq, piece: { ended: false, json } }));

export async function openHub(
  store: Store,
  log: Log,
  live: LivePlays,
  fault: (error: unknown) => void,
): Promise<Hub> {
  const { db } = store;
  const rooms = new Map<string, Room>();
  const open = new Set<Watching>();
  const lacking = new Set<Room>();
  let reading: Promise<void> | null = null;
  let closed = false;

  const readAll = async (): Promise<void> => {
    await new Promise((go) => setTimeout(go, GATHER));
    while (lacking.size > 0) {
      const behind = [...lacking].filter((room) => room.lacks());
      lacking.clear();
      if (behind.length === 0 || closed) return;
      const places = behind.map(({ classId, cursor }) => ({
        classId,
        // A room just opened wants to know where its class is, not how it came there.
        after: cursor() < 0 ? Number.MAX_SAFE_INTEGER : cursor(),
      }));
      try {
        const found = await changes(db, places);
        for (const [n, room] of behind.entries()) {
          const of = found.get(room.classId);
          if (of) room.read(of, places[n]!.after);
        }
      } catch (error) {
        fault(error);
        await new Promise((go) => setTimeout(go, AGAIN));
        for (const room of behind) room.hint(Infinity);
      }
    }
  };
  const lacks = (room: Room): void => {
    lacking.add(room);
    reading ??= readAll().finally(() => {
      reading = null;
      // Whoever came while the last reading was ending.
      if (lacking.size > 0 && !closed) lacks([...lacking][0]!);
    });
  };

  const roomOf = (classId: string): Room => {
    const known = rooms.get(classId);
    if (known) return known;
    const room: Room = openRoom(classId, live, () => lacks(room));
    rooms.set(classId, room);
    room.hint(0);
    return room;
  };
  /** Rooms that nobody is in or on the way into any more are let go. */
  const holders = new Map<Room | PlayRoom, number>();
  const hold = (room: Room | PlayRoom, more: 1 | -1): number => {
    const left = (holders.get(room) ?? 0) + more;
    if (left > 0) holders.set(room, left);
    else holders.delete(room);
    return left;
  };
  const enter = (classId: string, watching: Watching, leave: (room: Room) => void): Room => {
    const room = roomOf(classId);
    hold(room, 1);
    open.add(watching);
    watching.watcher.stream.onClosed(() => {
      open.delete(watching);
      leave(room);
      if (hold(room, -1) === 0) {
        room.close();
        rooms.delete(classId);
      }
    });
    return room;
  };

  log.onCommitted((entries) => {
    if (rooms.size === 0) return;
    const byClass = Map.groupBy(entries, ({ classId }) => classId);
    for (const [classId, own] of byClass) {
      if (classId !== null) rooms.get(classId)?.committed(own as readonly Entry[]);
    }
  });
  await store.onWake((head) => {
    if (head) rooms.get(head.classId)?.hint(head.classSeq);
    else for (const room of rooms.values()) room.hint(Infinity);
  });

  /** Ends the streams of those who may not see any more what they saw when they came. */
  const lookAgain = async (): Promise<void> => {
    for (const { watcher, still } of open) {
      try {
        if ((await still()) !== watcher.sight) watcher.stream.end();
      } catch (error) {
        fault(error);
      }
    }
  };
  let looking: Promise<void> | null = null;

  return {
    watchClass: async (classId, watching, after) => {
      const { watcher } = watching;
      const { stream } = watcher;
      const room = enter(classId, watching, ({ watchers }) => watchers.delete(watcher));
      watcher.cursor = after ?? Number.MAX_SAFE_INTEGER;
      while (!stream.closed()) {
        const { cursor } = watcher;
        const found = (await changes(db, [{ classId, after: cursor }])).get(classId);
        if (!found) return stream.end();
        if (room.cursor() < 0) room.read(found, cursor);
        if (cursor > found.head) {
          // From now on; or a number that this log, restored from a backup, has not come to.
          watcher.cursor = after === null ? found.head : 0;
          if (after !== null) continue;
        }
        await tellSlowly(watcher, newsOf(found));
        watcher.cursor = Math.max(watcher.cursor, found.head);
        if (room.told() > watcher.cursor || stream.closed()) continue;
        stream.mark(watcher.cursor);
        room.watchers.add(watcher);
        return;
      }
    },
    watchPlay: async (classId, playId, watching) => {
      const { watcher } = watching;
      let play: PlayRoom | undefined;
      const room = enter(classId, watching, ({ plays }) => {
        play?.leave(watcher);
        if (play && hold(play, -1) === 0) plays.delete(playId);
      });
      play = room.plays.get(playId) ?? playRoom(db, playId, fault);
      room.plays.set(playId, play);
      hold(play, 1);
      await play.join(watcher);
    },
    watched: () =>
      [...rooms.values()].filter(({ watchers }) => watchers.size > 0).map((r) => r.classId),
    say: (classId, news) => rooms.get(classId)?.say(news),
    pulse: async () => {
      for (const { watcher } of open) watcher.stream.beat();
      // A wake that was lost: asked for now and then where others write too.
      if (store.flavour === "postgres") for (const room of rooms.values()) room.hint(Infinity);
      // A database that is slow to answer is not asked again meanwhile.
      await (looking ??= lookAgain().finally(() => (looking = null)));
    },
    streams: () => open.size,
    close: () => {
      closed = true;
      for (const { watcher } of open) watcher.stream.end(backAfter());
      for (const room of rooms.values()) room.close();
    },
  };
}
