/** What goes with an erased learner of what quality assurers wrote; judgements stay, as figures do. */
import type { Tx } from "../store/store.ts";
import { picksIn } from "./plans.ts";

/** Reasons and lines of marks on their plays, and own reasons for sampling their assessments. */
export async function forgetQuality(tx: Tx, centreId: string, learnerId: string): Promise<void> {
  const recordings = await tx
    .selectFrom("quality_recording")
    .innerJoin("play", "play.id", "quality_recording.play_id")
    .select(["quality_recording.marking_id", "quality_recording.recording"])
    .where("play.learner_id", "=", learnerId)
    .execute();
  for (const { marking_id, recording } of recordings) {
    await tx
      .updateTable("quality_mark")
      .set({ lines: "[]", reason: "" })
      .where("marking_id", "=", marking_id)
      .where("recording", "=", recording)
      .execute();
  }
  const assessments = await tx
    .selectFrom("assessment")
    .select("id")
    .where("learner_id", "=", learnerId)
    .execute();
  const theirs = new Set(assessments.map(({ id }) => id));
  if (theirs.size === 0) return;
  const plans = await tx
    .selectFrom("quality_plan")
    .select(["id", "picks"])
    .where("centre_id", "=", centreId)
    .execute();
  for (const plan of plans) {
    const picks = picksIn(plan);
    if (!picks.some(({ assessment, added }) => added !== "" && theirs.has(assessment))) continue;
    const blank = picks.map((pick) =>
      theirs.has(pick.assessment) ? { ...pick, added: "" } : pick,
    );
    await tx
      .updateTable("quality_plan")
      .set({ picks: JSON.stringify(blank) })
      .where("id", "=", plan.id)
      .execute();
  }
}
