/**
 * Lessons as they stood when they were last asked for, so that a vote reads what came since and not the
 * whole lesson. What was folded before an erasure is read anew.
 */
import { lessonOf, NEW_LESSON, type Lesson } from "../../lesson/lesson.ts";
import type { LessonTable } from "../store/schema.ts";
import type { Store, Tx } from "../store/store.ts";
import { eventsOf } from "./load.ts";

/** Lessons kept at once. */
const KEPT = 200;

export interface KnownLessons {
  /** The lesson of a row just read. */
  readonly stateOf: (db: Store["db"] | Tx, row: LessonTable) => Promise<Lesson>;
}

interface Known {
  readonly next: number;
  readonly erasures: number;
  readonly state: Lesson;
}

export function openKnown(): KnownLessons {
  const known = new Map<string, Known>();
  return {
    stateOf: async (db, row) => {
      const there = known.get(row.id);
      const fits = there?.erasures === row.erasures && there.next <= row.next_seq;
      const { next, state } = fits ? there : { next: 0, state: NEW_LESSON };
      const now = next === row.next_seq ? state : lessonOf(await eventsOf(db, row, next), state);
      known.delete(row.id);
      known.set(row.id, { next: row.next_seq, erasures: row.erasures, state: now });
      if (known.size > KEPT) known.delete(known.keys().next().value!);
      return now;
    },
  };
}
