/**
 * What goes of quality assurance when plays or assessments do, on request or by retention: every word
 * and line of what was judged. Outcomes stay, as figures do; entries of the log are the caller's.
 */
import type { Tx } from "../store/store.ts";
import { picksIn } from "./plans.ts";

const WORDLESS = { lines: "[]", reason: "" };

/** Reasons and lines of marks on these plays. */
export async function forgetMarksOn(tx: Tx, playIds: readonly string[]): Promise<void> {
  if (playIds.length === 0) return;
  const recordings = await tx
    .selectFrom("quality_recording")
    .select(["marking_id", "recording"])
    .where("play_id", "in", playIds)
    .execute();
  for (const { marking_id, recording } of recordings) {
    await tx
      .updateTable("quality_mark")
      .set(WORDLESS)
      .where("marking_id", "=", marking_id)
      .where("recording", "=", recording)
      .execute();
  }
}

/** The same of second markings of these assessments, and the reasons of one's own for sampling them. */
export async function forgetSamples(tx: Tx, assessmentIds: readonly string[]): Promise<void> {
  if (assessmentIds.length === 0) return;
  await tx
    .updateTable("quality_mark")
    .set(WORDLESS)
    .where("marking_id", "in", (eb) =>
      eb.selectFrom("quality_marking").select("id").where("assessment_id", "in", assessmentIds),
    )
    .execute();
  const gone = new Set(assessmentIds);
  const plans = await tx
    .selectFrom("quality_plan")
    .select(["id", "picks"])
    .where("centre_id", "in", (eb) =>
      eb.selectFrom("assessment").select("centre_id").where("id", "in", assessmentIds),
    )
    .execute();
  for (const plan of plans) {
    const picks = picksIn(plan);
    if (!picks.some(({ assessment, added }) => added !== "" && gone.has(assessment))) continue;
    const blank = picks.map((pick) => (gone.has(pick.assessment) ? { ...pick, added: "" } : pick));
    await tx
      .updateTable("quality_plan")
      .set({ picks: JSON.stringify(blank) })
      .where("id", "=", plan.id)
      .execute();
  }
}
