/** Taking content of lessons away. Entries of the log are the caller's to blank. */
import type { Tx } from "../store/store.ts";

/** What the rows of lessons say goes; ids, kinds and times stay, as they do in the log's headers. */
export async function forgetLessons(
  tx: Tx,
  lessonIds: readonly string[],
  at: number,
): Promise<void> {
  await tx
    .updateTable("lesson")
    .set((eb) => ({
      title: "",
      stage: "ended",
      erasures: eb("erasures", "+", 1),
      erased_at: eb.fn.coalesce("erased_at", eb.val(at)),
    }))
    .where("id", "in", lessonIds)
    .execute();
}

/** A learner's votes and answers were erased: whatever was folded with them is to be read anew. */
export async function forgetInLessons(tx: Tx, learnerId: string): Promise<void> {
  await tx
    .updateTable("lesson")
    .set((eb) => ({ erasures: eb("erasures", "+", 1) }))
    .where("class_id", "in", (eb) =>
      eb.selectFrom("enrolment").select("class_id").where("learner_id", "=", learnerId),
    )
    .execute();
}
