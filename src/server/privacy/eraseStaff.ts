/** Erasing a member of staff who has left. What they did stays: it belongs to the learners' record. */
import type { Kysely } from "kysely";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../log/entry.ts";
import type { Schema } from "../store/schema.ts";
import { overwriteFreed, type ErasedCounts, type Reason } from "./erase.ts";
import { keepErasureList, type Kept } from "./erasureList.ts";
import { forgetSubject } from "./forget.ts";

/** Whether the centre's log has anything about this person, who is none of its learners. */
export async function wasStaff(
  db: Kysely<Schema>,
  centreId: string,
  userId: string,
): Promise<boolean> {
  const entry = await db
    .selectFrom("entry")
    .leftJoin("learner", "learner.id", "entry.subject")
    .select("seq")
    .where("entry.subject", "=", userId)
    .where("entry.play_seq", "is", null)
    .where("entry.centre_id", "=", centreId)
    .where("learner.id", "is", null)
    .limit(1)
    .executeTakeFirst();
  return entry !== undefined;
}

/**
 * Erases what the log says about them: name, e-mail address, roles. Their account went when they
 * were taken off the staff, without which this is refused.
 */
export async function eraseStaff(
  context: Pick<Context, "log" | "store"> & Kept,
  centreId: string,
  userId: string,
  actor: string,
  reason: Reason,
): Promise<Result<ErasedCounts, "still-staff">> {
  const done = await context.log.write<ErasedCounts, "still-staff">(centreId, async (tx) => {
    const role = await tx
      .selectFrom("membership")
      .select("role")
      .where("user_id", "=", userId)
      .where("centre_id", "=", centreId)
      .executeTakeFirst();
    if (role) return refused("still-staff", "Take this person off the staff first.");
    const entries = await forgetSubject(tx, centreId, userId);
    // The link they came by has their name and address.
    await tx
      .deleteFrom("invitation")
      .where("centre_id", "=", centreId)
      .where("user_id", "=", userId)
      .execute();
    const body = { person: "staff", reason, plays: [], entries };
    const draft: Draft = { kind: "person.erased", actor, subject: userId, body };
    return ok({ value: { plays: 0, entries }, drafts: entries > 0 ? [draft] : [] });
  });
  if (!done.ok) return done;
  await overwriteFreed(context.store);
  await keepErasureList(context);
  return done;
}
