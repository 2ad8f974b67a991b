/**
 * Who is there: learners' devices say so every 20 seconds. Written together every two seconds, for a
 * row each would be a commit each, and read again for those who watch, whichever node heard it.
 */
import type { Store } from "../store/store.ts";
import { seenSince } from "./read.ts";

/** Time between two writings, ms. */
const EVERY = 2000;
/** Clocks of nodes may be so far apart, ms. */
const APART = 10_000;

export interface Presence {
  readonly heard: (classId: string, learnerId: string) => void;
  /** Writes and tells what was heard. Never throws. */
  readonly tick: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function openPresence(
  { db, flavour }: Store,
  clock: () => number,
  watched: () => readonly string[],
  tell: (classId: string, learnerId: string, at: number) => void,
  fault: (error: unknown) => void,
): Presence {
  let heard = new Map<string, Set<string>>();
  /** By class: when each learner was last told to be there. */
  const told = new Map<string, Map<string, number>>();

  const write = async (): Promise<void> => {
    const now = heard;
    heard = new Map();
    const at = clock();
    for (const [classId, learners] of now) {
      const rows = db
        .selectFrom("enrolment")
        .select("learner_id")
        .where("class_id", "=", classId)
        .where("learner_id", "in", [...learners]);
      await db
        .updateTable("enrolment")
        .set({ seen_at: at })
        .where("class_id", "=", classId)
        // Whoever was erased since they were heard leaves no trace of it.
        .where("removed_at", "is", null)
        // Never waits for a row that a batch holds: who is left out is heard again soon.
        .where("learner_id", "in", flavour === "postgres" ? rows.forUpdate().skipLocked() : rows)
        .execute();
    }
  };

  const read = async (): Promise<void> => {
    const classIds = watched();
    for (const classId of told.keys()) if (!classIds.includes(classId)) told.delete(classId);
    if (classIds.length === 0) return;
    for (const { classId, learnerId, at } of await seenSince(db, classIds, clock() - APART)) {
      const known = told.get(classId) ?? new Map<string, number>();
      told.set(classId, known);
      // Not the later: a clock that was put back would make everybody seem gone.
      if (known.get(learnerId) === at) continue;
      known.set(learnerId, at);
      tell(classId, learnerId, at);
    }
  };

  let ticking: Promise<void> | null = null;
  const tick = (): Promise<void> => {
    ticking ??= write()
      .then(read)
      .catch(fault)
      .finally(() => (ticking = null));
    return ticking;
  };
  const timer = setInterval(() => void tick(), EVERY).unref();
  return {
    heard: (classId, learnerId) => {
      const learners = heard.get(classId) ?? new Set();
      heard.set(classId, learners.add(learnerId));
    },
    tick,
    close: async () => {
      clearInterval(timer);
      await ticking;
      await tick();
    },
  };
}
