/** A new lesson begins with its plan [LE3]. */
import { planFault } from "../../lesson/admit.ts";
import type { LessonStamped } from "../../lesson/event.ts";
import { lessonOf } from "../../lesson/lesson.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { LessonMaking } from "../../protocol/lesson.ts";
import type { Context } from "../context.ts";
import type { LessonTable } from "../store/schema.ts";
import { writeDown } from "./add.ts";
import { rowOf } from "./load.ts";

type Staff = Extract<Viewer, { kind: "staff" }>;

/** Made again under the same id in the same class, it is there already. */
export async function makeLesson(
  { log }: Pick<Context, "log">,
  { userId, centreId }: Staff,
  classId: string,
  { id, plan }: LessonMaking,
): Promise<Result<LessonTable, "id-taken" | "bad-plan">> {
  const fault = planFault(plan);
  if (fault) return refused("bad-plan", fault);
  return log.write<LessonTable, "id-taken" | "bad-plan">(centreId, async (tx, place) => {
    const there = await rowOf(tx, id);
    if (there) {
      return there.class_id === classId
        ? ok({ value: there, drafts: [] })
        : refused("id-taken", "Another class has a lesson under this id. Make it anew.");
    }
    const row: LessonTable = {
      id,
      centre_id: centreId,
      class_id: classId,
      title: plan.title,
      stage: "planned",
      minutes: 0,
      blocks: 0,
      next_seq: 0,
      erasures: 0,
      made_at: place.at,
      last_at: place.at,
      started_at: null,
      ended_at: null,
      erased_at: null,
    };
    await tx.insertInto("lesson").values(row).execute();
    const first: LessonStamped = {
      seq: 0,
      // The plan that a lesson is made with is known by the lesson's own id.
      id,
      at: place.at,
      actor: { as: "tutor", userId },
      event: { type: "Planned", plan },
    };
    return ok({ value: row, drafts: await writeDown(tx, place, row, lessonOf([first]), [first]) });
  });
}
