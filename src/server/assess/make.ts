/** A new assessment begins with its plan [AD3]. */
import { ok, refused, type Result } from "../../play/result.ts";
import type { z } from "zod";
import type { Viewer } from "../../protocol/access.ts";
import type { making } from "../../protocol/assessmentAsked.ts";
import type { Context } from "../context.ts";
import { groundIn } from "./ground.ts";
import { knownVersions } from "./packs.ts";
import { newPen, openPen } from "./pen.ts";

type Staff = Extract<Viewer, { kind: "staff" }>;

/** Made again under the same id, by the same person and with the same plan, it is there already. */
export async function makeAssessment(
  { store, log, packs }: Context,
  { userId, centreId }: Staff,
  { id, learnerId, classId, sent }: z.infer<typeof making>,
): Promise<Result<null, string>> {
  const known = await packs.of(store.db, centreId);
  const units = sent.event.plan.units;
  return log.write<null, string>(centreId, async (tx, place) => {
    const there = await tx
      .selectFrom("assessment")
      .select(["centre_id", "class_id", "learner_id"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (there) {
      const same =
        there.centre_id === centreId &&
        there.class_id === classId &&
        there.learner_id === learnerId;
      const pen = same ? await openPen(tx, place, id) : null;
      return pen?.ok && pen.value.under(sent.id)?.seq === 0
        ? ok({ value: null, drafts: [] })
        : refused("id-taken", "Something else was made under this id. Make the plan anew.");
    }
    const enrolled = await tx
      .selectFrom("enrolment")
      .innerJoin("learner", "learner.id", "enrolment.learner_id")
      .select("learner.id")
      .where("class_id", "=", classId)
      .where("learner_id", "=", learnerId)
      .where("removed_at", "is", null)
      .where("erased_at", "is", null)
      .executeTakeFirst();
    if (!enrolled) {
      return refused("not-on-roster", "This learner is not on the roster of this class any more.");
    }
    const versions = knownVersions(known, units);
    if (!versions.ok) return versions;
    const pen = await newPen(tx, place, {
      id,
      centre_id: centreId,
      class_id: classId,
      learner_id: learnerId,
      assessor_id: userId,
    });
    const groundOf = await groundIn(tx, centreId, known);
    const actor = { as: "assessor", userId } as const;
    const added = await pen.add({ ...sent, actor, name: "" }, groundOf(units));
    return added.ok ? ok({ value: null, drafts: await pen.done() }) : added;
  });
}
