/** What a learner did in lessons, whoever it was about. */
import type { Store, Tx } from "../store/store.ts";
import { actorText } from "./body.ts";

/** What the log has of the lessons of every class that a learner is or was in, whoever did it. */
export const inLessonsOf = (db: Store["db"] | Tx, learnerId: string) =>
  db
    .selectFrom("lesson")
    .innerJoin("lesson_event as event", "event.lesson_id", "lesson.id")
    .innerJoin("entry", (join) =>
      join
        .onRef("entry.centre_id", "=", "lesson.centre_id")
        .onRef("entry.seq", "=", "event.entry_seq"),
    )
    .where("lesson.class_id", "in", (eb) =>
      eb.selectFrom("enrolment").select("class_id").where("learner_id", "=", learnerId),
    );

/** Numbers in their centre's log. `kinds`: of these alone. */
export async function entriesBy(
  db: Store["db"] | Tx,
  learnerId: string,
  kinds?: readonly string[],
): Promise<readonly number[]> {
  const all = inLessonsOf(db, learnerId)
    .select("entry.seq")
    .where("entry.actor", "=", actorText({ as: "learner", learnerId }));
  const rows = await (kinds ? all.where("entry.kind", "in", kinds) : all).execute();
  return rows.map(({ seq }) => seq);
}
