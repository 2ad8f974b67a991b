/**
 * Who follows a class's lesson on this node: screens (learners, projector), which are told the whole of
 * what they may see whenever it changes, and the desks of tutors, which are told events.
 */
import { redact, type Sight } from "../../protocol/redact.ts";
import { concernedBy } from "../../lesson/concern.ts";
import { seenOf } from "../../lesson/seen.ts";
import { backAfter } from "../http/drain.ts";
import { bytesOf, type Bytes, type Stream } from "../live/stream.ts";
import type { LessonTable } from "../store/schema.ts";
import type { Store } from "../store/store.ts";
import type { KnownLessons } from "./known.ts";
import { eventsOf, rowOf, runningRow } from "./load.ts";

/** Changes within this time are told together, ms. */
const GATHER = 30;

/** Other nodes' changes are asked for this often, ms: a screen follows within a second. */
const POLL = 400;

/** A beat of every stream, and a look whether desks still may watch, ms. */
const PULSE = 15_000;

/** Screens are many and see nothing of anybody's: whether they still may is asked at every so manieth beat. */
const SCREENS_EVERY = 4;

export interface Follower {
  readonly stream: Stream;
  readonly sight: Sight;
  /** Whether they still see what they saw when they came. */
  readonly still: () => Promise<Sight>;
}

interface Desk extends Follower {
  readonly lessonId: string;
  /** Number of the last event told. */
  cursor: number;
}

interface Room {
  readonly screens: Set<Follower>;
  readonly desks: Set<Desk>;
  /** How many events its lessons had when other nodes' were last asked for. */
  events: string;
  /** What the screens were told last. */
  told: string | null;
  /** Of the lesson that runs: its next event whose concern with one learner is to be told. */
  alone: { readonly lessonId: string; readonly next: number } | null;
  timer: NodeJS.Timeout | null;
  flushing: boolean;
  /** Something changed while it was being told. */
  again: boolean;
}

export interface Rooms {
  readonly watchScreen: (classId: string, follower: Follower) => Promise<void>;
  /** `after`: number of the last event they have, -1 for none. */
  readonly watchDesk: (
    lesson: { readonly id: string; readonly classId: string },
    follower: Follower,
    after: number,
  ) => Promise<void>;
  /** Something of the class's lessons changed. */
  readonly changed: (classId: string) => void;
  readonly streams: () => number;
  readonly close: () => void;
}

export function openRooms(
  store: Store,
  known: KnownLessons,
  clock: () => number,
  fault: (error: unknown) => void,
  every: { readonly poll?: number; readonly pulse?: number | undefined } = {},
): Rooms {
  const { db } = store;
  const rooms = new Map<string, Room>();
  let closed = false;

  const roomOf = (classId: string): Room => {
    const there = rooms.get(classId);
    if (there) return there;
    const room: Room = {
      screens: new Set(),
      desks: new Set(),
      events: "",
      told: null,
      alone: null,
      timer: null,
      flushing: false,
      again: false,
    };
    rooms.set(classId, room);
    return room;
  };
  const leaveIfEmpty = (classId: string, room: Room): void => {
    if (room.screens.size > 0 || room.desks.size > 0) return;
    if (room.timer) clearTimeout(room.timer);
    if (rooms.get(classId) === room) rooms.delete(classId);
  };

  /** What screens are told, without the time, by which nothing changes. */
  const screenState = async (row: LessonTable | undefined): Promise<string> => {
    const seen = row ? seenOf(row.id, await known.stateOf(db, row)) : null;
    return JSON.stringify(seen);
  };
  const message = (sight: Sight, event: string, json: string, id: number | null): Bytes | null => {
    const data = redact(sight, { ended: false, json });
    return data === null ? null : bytesOf([{ event, id, data }]);
  };
  /** A LessonNow. */
  const withTime = (state: string): string => `{"now":${clock()},"lesson":${state}}`;
  const tell = (followers: Iterable<Follower>, event: string, json: string): void => {
    const made = new Map<Sight, Bytes | null>();
    for (const { stream, sight } of followers) {
      if (!made.has(sight)) made.set(sight, message(sight, event, json, null));
      const bytes = made.get(sight);
      if (bytes) stream.send(bytes);
    }
  };

  const tellDesk = async (desk: Desk): Promise<void> => {
    const row = await rowOf(db, desk.lessonId);
    if (!row) return desk.stream.end();
    const events = await eventsOf(db, row, desk.cursor + 1);
    const last = events.at(-1)?.seq;
    if (last === undefined || desk.stream.closed()) return;
    desk.cursor = last;
    const bytes = message(desk.sight, "events", JSON.stringify(events), last);
    if (bytes) desk.stream.send(bytes);
  };

  /** Tells the pages of those whose own part has changed that they may ask for it. */
  const tellAlone = async (room: Room, row: LessonTable | undefined): Promise<void> => {
    const before = room.alone;
    room.alone = row ? { lessonId: row.id, next: row.next_seq } : null;
    // Of a lesson that is new to them, all ask anyway.
    if (!row || before?.lessonId !== row.id || before.next === row.next_seq) return;
    const [state, events] = [await known.stateOf(db, row), await eventsOf(db, row, before.next)];
    const learnerIds = new Set(
      events.flatMap(({ seq, event }) => (seq < row.next_seq ? concernedBy(state, event) : [])),
    );
    if (learnerIds.size > 0) {
      tell(room.screens, "mine", JSON.stringify({ learnerIds: [...learnerIds] }));
    }
  };

  const flush = async (classId: string, room: Room): Promise<void> => {
    if (room.flushing) {
      room.again = true;
      return;
    }
    room.flushing = true;
    try {
      const row = await runningRow(db, classId);
      const state = await screenState(row);
      if (state !== room.told) {
        room.told = state;
        tell(room.screens, "lesson", withTime(state));
      }
      await tellAlone(room, row);
      for (const desk of room.desks) await tellDesk(desk);
    } catch (error) {
      fault(error);
      room.again = true;
    } finally {
      room.flushing = false;
      if (room.again) {
        room.again = false;
        changed(classId);
      }
    }
  };
  const changed = (classId: string): void => {
    const room = rooms.get(classId);
    if (!room || closed) return;
    room.timer ??= setTimeout(() => {
      room.timer = null;
      void flush(classId, room);
    }, GATHER);
  };

  // Who else writes to this database; an embedded one has nobody else.
  const lookAround = async (): Promise<void> => {
    if (rooms.size === 0) return;
    const rows = await db
      .selectFrom("lesson")
      .select(["class_id", ({ fn }) => fn.sum("next_seq").as("events")])
      .where("class_id", "in", [...rooms.keys()])
      .groupBy("class_id")
      .execute();
    for (const { class_id, events } of rows) {
      const room = rooms.get(class_id);
      if (!room || room.events === `${events}`) continue;
      room.events = `${events}`;
      changed(class_id);
    }
  };
  const poll =
    store.flavour === "postgres"
      ? setInterval(() => void lookAround().catch(fault), every.poll ?? POLL).unref()
      : null;

  const everybody = (): Follower[] =>
    [...rooms.values()].flatMap(({ screens, desks }) => [...screens, ...desks]);
  let beats = 0;
  const pulse = setInterval(() => {
    const screensToo = ++beats % SCREENS_EVERY === 0;
    void (async () => {
      for (const follower of everybody()) {
        const { stream, sight, still } = follower;
        stream.beat();
        if (!("lessonId" in follower) && !screensToo) continue;
        try {
          if ((await still()) !== sight) stream.end();
        } catch (error) {
          fault(error);
        }
      }
    })();
  }, every.pulse ?? PULSE).unref();

  return {
    watchScreen: async (classId, follower) => {
      const room = roomOf(classId);
      room.screens.add(follower);
      follower.stream.onClosed(() => {
        room.screens.delete(follower);
        leaveIfEmpty(classId, room);
      });
      const row = await runningRow(db, classId);
      room.alone ??= row ? { lessonId: row.id, next: row.next_seq } : null;
      const state = await screenState(row);
      tell([follower], "lesson", withTime(state));
      // What changed between this reading and the last telling.
      if (state !== room.told) changed(classId);
    },
    watchDesk: async ({ id, classId }, follower, after) => {
      const room = roomOf(classId);
      const desk: Desk = { ...follower, lessonId: id, cursor: after };
      follower.stream.onClosed(() => {
        room.desks.delete(desk);
        leaveIfEmpty(classId, room);
      });
      await tellDesk(desk);
      if (desk.stream.closed()) return;
      room.desks.add(desk);
      changed(classId);
    },
    changed,
    streams: () => everybody().length,
    close: () => {
      closed = true;
      clearInterval(pulse);
      if (poll) clearInterval(poll);
      for (const { timer } of rooms.values()) if (timer) clearTimeout(timer);
      for (const { stream } of everybody()) stream.end(backAfter());
    },
  };
}
