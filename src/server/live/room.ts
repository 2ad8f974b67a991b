/**
 * Those who watch one class. What this node commits is told at once if it follows on from what was
 * told before; whatever does not is read from the database, so that nothing is left out [LV2].
 */
import type { Entry } from "../log/entry.ts";
import type { LivePlays } from "../plays/livePlays.ts";
import type { Changes } from "./read.ts";
import type { PlayRoom } from "./playRoom.ts";
import { tellAll, type News, type Watcher } from "./watcher.ts";

/** Time between two tellings, ms: of what happens to a play in between only the newest is told. */
const GATHER = 50;

export interface Room {
  readonly classId: string;
  /** Complete up to this number of the class; -1 until the first reading. */
  readonly cursor: () => number;
  /** What has been told to those who are in. */
  readonly told: () => number;
  /** Whether numbers are known to be there that are not here; asked once a hint. */
  readonly lacks: () => boolean;
  readonly hint: (classSeq: number) => void;
  readonly committed: (entries: readonly Entry[]) => void;
  /** What was read behind `after`; of no use where the room does not reach so far itself. */
  readonly read: (changes: Changes, after: number) => void;
  /** Tells those who are in something that has no place in the log. */
  readonly say: (news: News) => void;
  readonly watchers: Set<Watcher>;
  readonly plays: Map<string, PlayRoom>;
  readonly close: () => void;
}

const byPlace = (a: News, b: News): number => (a.seq ?? 0) - (b.seq ?? 0);

export function openRoom(
  classId: string,
  live: LivePlays,
  /** To be called when `lacks` has become true. */
  lacking: () => void,
): Room {
  const watchers = new Set<Watcher>();
  const plays = new Map<string, PlayRoom>();
  const cards = new Map<string, News>();
  const entries: News[] = [];
  let cursor = -1;
  let told = -1;
  let wanted = -1;
  let timer: NodeJS.Timeout | null = null;
  let lastTold = 0;

  const flush = (): void => {
    timer = null;
    lastTold = performance.now();
    const news = [...cards.values(), ...entries].toSorted(byPlace);
    cards.clear();
    entries.length = 0;
    told = cursor;
    if (news.length > 0) tellAll(watchers, news);
  };
  const moved = (to: number): void => {
    cursor = to;
    if (watchers.size === 0) {
      cards.clear();
      entries.length = 0;
      told = cursor;
      return;
    }
    const wait = Math.max(0, lastTold + GATHER - performance.now());
    timer ??= setTimeout(flush, wait);
  };
  const cardNews = (playId: string, seq: number, json: string): void => {
    // Only a class's own staff watch it, and they see plays as they happen.
    cards.set(playId, { event: "card", seq, piece: { ended: false, json } });
  };
  const entryNews = (seq: number, kind: string, at: number): void => {
    const json = JSON.stringify({ kind, at });
    entries.push({ event: "entry", seq, piece: { ended: false, json } });
  };
  const hint = (classSeq: number): void => {
    wanted = Math.max(wanted, classSeq);
    if (wanted > cursor) lacking();
  };

  /** Of each play the newest card among entries that follow on; null if one is not in memory. */
  const cardsOf = (fresh: readonly Entry[]): ReadonlyMap<string, [number, string]> | null => {
    const found = new Map<string, [number, string]>();
    for (const { playId, classSeq } of fresh.toReversed()) {
      if (playId === null || found.has(playId)) continue;
      const play = live.get(playId);
      if (!play || play.cardSeq < classSeq!) return null;
      found.set(playId, [classSeq!, play.card]);
    }
    return found;
  };

  return {
    classId,
    cursor: () => cursor,
    told: () => told,
    watchers,
    plays,
    hint,
    lacks: () => {
      const lacks = wanted > cursor;
      wanted = -1;
      return lacks;
    },
    committed: (all) => {
      for (const [playId, room] of plays) {
        const own = all.filter((entry) => entry.playId === playId);
        if (own.length > 0) room.committed(own);
      }
      const fresh = all.filter(({ classSeq }) => classSeq! > cursor);
      const last = fresh.at(-1)?.classSeq;
      if (last == null) return;
      const newest = cursor >= 0 && fresh[0]!.classSeq === cursor + 1 ? cardsOf(fresh) : null;
      if (!newest) return hint(last);
      for (const [playId, [seq, json]] of newest) cardNews(playId, seq, json);
      for (const { playId, classSeq, kind, at } of fresh) {
        if (playId === null) entryNews(classSeq!, kind, at);
      }
      moved(last);
    },
    read: (changes, after) => {
      if (cursor < 0) {
        cursor = changes.head;
        told = changes.head;
        // Those who joined a play meanwhile may have read before the class was: nobody tells them again.
        for (const play of plays.values()) play.catchUp();
        return;
      }
      if (after > cursor) return hint(changes.head);
      for (const { playId, seq, card } of changes.cards) {
        if (seq <= cursor) continue;
        cardNews(playId, seq, card);
        plays.get(playId)?.catchUp();
      }
      for (const { seq, kind, at } of changes.entries) {
        if (seq > cursor) entryNews(seq, kind, at);
      }
      if (changes.head > cursor) moved(changes.head);
    },
    say: (news) => tellAll(watchers, [news]),
    close: () => {
      if (timer) clearTimeout(timer);
      for (const { stream } of watchers) stream.end();
      for (const { watchers } of plays.values()) for (const { stream } of watchers) stream.end();
    },
  };
}
