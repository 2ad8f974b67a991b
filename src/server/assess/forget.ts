/** Taking an assessment's content away, whoever is erased or however old it is. */
import type { Tx } from "../store/store.ts";

/**
 * Erases files, links and what the rows say, and lets go of the plays that were observed. Entries of
 * the log are the caller's to blank. Ids, kinds and sizes stay, as they do in the log's headers.
 */
export async function forgetAssessments(
  tx: Tx,
  assessmentIds: readonly string[],
  at: number,
): Promise<void> {
  if (assessmentIds.length === 0) return;
  await tx
    .updateTable("assess_file")
    .set({ content: null, name: "", sha256: "" })
    .where("assessment_id", "in", assessmentIds)
    .execute();
  await tx.deleteFrom("assess_link").where("assessment_id", "in", assessmentIds).execute();
  await tx.deleteFrom("assess_play").where("assessment_id", "in", assessmentIds).execute();
  await tx
    .updateTable("assessment")
    .set((eb) => ({
      summary: "{}",
      observing: null,
      erased_at: eb.fn.coalesce("erased_at", eb.val(at)),
    }))
    .where("id", "in", assessmentIds)
    .execute();
}
