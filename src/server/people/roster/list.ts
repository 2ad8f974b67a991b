/** Who is in a class, as its staff see them. */
import type { Kysely } from "kysely";
import type { Schema } from "../../store/schema.ts";

export interface OnRoster {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly hasPin: boolean;
  /** Until when wrong PINs keep them out; null: they do not. */
  readonly lockedUntil: number | null;
  readonly enrolledAt: number;
  readonly seenAt: number | null;
}

const inOrder = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

/** In order of names. */
export async function onRoster(
  db: Kysely<Schema>,
  classId: string,
  now: number,
): Promise<readonly OnRoster[]> {
  const rows = await db
    .selectFrom("enrolment")
    .innerJoin("learner", "learner.id", "enrolment.learner_id")
    .leftJoin("pin_tries", "pin_tries.learner_id", "learner.id")
    .select(["learner.id", "learner.name", "learner.reference", "learner.pin_hash"])
    .select(["enrolment.enrolled_at", "enrolment.seen_at", "pin_tries.locked_until"])
    .where("enrolment.class_id", "=", classId)
    .where("enrolment.removed_at", "is", null)
    .where("learner.erased_at", "is", null)
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      reference: row.reference,
      hasPin: row.pin_hash !== null,
      lockedUntil: (row.locked_until ?? 0) > now ? row.locked_until : null,
      enrolledAt: row.enrolled_at,
      seenAt: row.seen_at,
    }))
    .toSorted((a, b) => inOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
