/** Reads lessons: their rows and, from the log, their events. */
import type { LessonStamped } from "../../lesson/event.ts";
import type { LessonLine } from "../../protocol/lesson.ts";
import type { LessonTable } from "../store/schema.ts";
import type { Store, Tx } from "../store/store.ts";
import { stampedOf } from "./body.ts";

type Db = Store["db"] | Tx;

/** Lessons of one list. */
const LISTED = 200;

/** Events from a number on, in order, those erased left out. */
export async function eventsOf(
  db: Db,
  { id, centre_id }: Pick<LessonTable, "id" | "centre_id">,
  from = 0,
): Promise<readonly LessonStamped[]> {
  const rows = await db
    .selectFrom("lesson_event as event")
    .innerJoin("entry", (join) =>
      join.on("entry.centre_id", "=", centre_id).onRef("entry.seq", "=", "event.entry_seq"),
    )
    .select(["entry.at", "entry.actor", "entry.body"])
    .where("event.lesson_id", "=", id)
    .where("event.seq", ">=", from)
    .orderBy("event.seq")
    .execute();
  return rows.flatMap(({ body, ...entry }) => (body === null ? [] : stampedOf({ ...entry, body })));
}

/** A lesson that is not erased. */
export const rowOf = (db: Db, lessonId: string): Promise<LessonTable | undefined> =>
  db
    .selectFrom("lesson")
    .selectAll()
    .where("id", "=", lessonId)
    .where("erased_at", "is", null)
    .executeTakeFirst();

/** The lesson that a class is in. */
export const runningRow = (db: Db, classId: string): Promise<LessonTable | undefined> =>
  db
    .selectFrom("lesson")
    .selectAll()
    .where("class_id", "=", classId)
    .where("stage", "=", "running")
    .where("erased_at", "is", null)
    .executeTakeFirst();

/** Of a class, the newest first. */
export async function linesOf(db: Db, classId: string): Promise<readonly LessonLine[]> {
  const rows = await db
    .selectFrom("lesson")
    .selectAll()
    .where("class_id", "=", classId)
    .where("erased_at", "is", null)
    .orderBy("made_at", "desc")
    .orderBy("id")
    .limit(LISTED)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    stage: row.stage,
    minutes: row.minutes,
    blocks: row.blocks,
    madeAt: row.made_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }));
}
