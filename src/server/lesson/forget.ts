/** Taking content of lessons away. Entries of the log are the caller's to blank. */
import type { Tx } from "../store/store.ts";
import { WORDS_ABOUT_OTHERS } from "./body.ts";
import { entriesBy } from "./byLearner.ts";

/** Numbers bound in one statement. */
const AT_ONCE = 500;

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

/**
 * A learner's votes and answers were erased: whatever was folded with them is to be read anew. Blanks
 * what they wrote about others, which the others' erasure would, and gives the number of entries.
 */
export async function forgetInLessons(
  tx: Tx,
  centreId: string,
  learnerId: string,
): Promise<number> {
  await tx
    .updateTable("lesson")
    .set((eb) => ({ erasures: eb("erasures", "+", 1) }))
    .where("class_id", "in", (eb) =>
      eb.selectFrom("enrolment").select("class_id").where("learner_id", "=", learnerId),
    )
    .execute();
  const written = await entriesBy(tx, learnerId, WORDS_ABOUT_OTHERS);
  let entries = 0;
  for (let from = 0; from < written.length; from += AT_ONCE) {
    const { numUpdatedRows } = await tx
      .updateTable("entry")
      .set({ salt: null, body: null })
      .where("centre_id", "=", centreId)
      .where("seq", "in", written.slice(from, from + AT_ONCE))
      .where("body", "is not", null)
      .executeTakeFirstOrThrow();
    entries += Number(numUpdatedRows);
  }
  return entries;
}
