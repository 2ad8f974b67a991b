/** Erasing a person who asked for it, or who should never have been there (UK GDPR, article 17). */
import type { AskedReason } from "../../protocol/erasure.ts";
import { sql } from "kysely";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../log/entry.ts";
import { keepErasureList, type Kept } from "./erasureList.ts";
import { forgetLearner } from "./forget.ts";

/** "restored": a backup from before the erasure was brought back. */
export type Reason = AskedReason | "restored";

export interface ErasedCounts {
  readonly plays: number;
  readonly entries: number;
}

/**
 * Erases a learner of the centre and writes it down, once for each class they were in, so that those
 * who watch hear of it. Again for somebody erased before: whatever came in since goes too.
 */
export async function eraseLearner(
  context: Pick<Context, "log" | "clock" | "store"> & Kept,
  centreId: string,
  learnerId: string,
  actor: string,
  reason: Reason,
): Promise<Result<ErasedCounts, "not-found">> {
  const done = await context.log.write<ErasedCounts, "not-found">(centreId, async (tx) => {
    const learner = await tx
      .selectFrom("learner")
      .select("erased_at")
      .where("id", "=", learnerId)
      .where("centre_id", "=", centreId)
      .executeTakeFirst();
    if (!learner) return refused("not-found", "There is no such learner here.");
    const enrolments = await tx
      .selectFrom("enrolment")
      .select("class_id")
      .where("learner_id", "=", learnerId)
      .orderBy("class_id")
      .execute();
    const { plays, entries } = await forgetLearner(tx, centreId, learnerId, context.clock());
    const value = { plays: plays.length, entries };
    if (learner.erased_at !== null && entries === 0) return ok({ value, drafts: [] });
    const record = (body: object, classId?: string): Draft => ({
      kind: "person.erased",
      actor,
      subject: learnerId,
      ...(classId === undefined ? {} : { classId }),
      body: { person: "learner", reason, ...body },
    });
    // The plays are named once, and in every class it is told.
    const drafts = [
      record({ plays, entries }),
      ...enrolments.map(({ class_id }) => record({ plays: [] }, class_id)),
    ];
    return ok({ value, drafts });
  });
  if (!done.ok) return done;
  await overwriteFreed(context.store);
  await keepErasureList(context);
  return done;
}

/**
 * The embedded database's write-ahead log still has the pages as they were: it is written back and
 * emptied. PostgreSQL clears its pages by itself in time (docs/EVIDENCE.md).
 */
export async function overwriteFreed({ flavour, db }: Context["store"]): Promise<void> {
  if (flavour === "sqlite") await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
