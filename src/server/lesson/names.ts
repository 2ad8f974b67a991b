/** Names of learners, for those who were in a group with them. */
import type { Store } from "../store/store.ts";

/** By id, of those who are or were in the class; "" once erased. Of others none. */
export async function namesIn(
  { db }: Pick<Store, "db">,
  classIds: readonly string[],
  learnerIds: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (learnerIds.length === 0 || classIds.length === 0) return {};
  const rows = await db
    .selectFrom("learner")
    .innerJoin("enrolment", "enrolment.learner_id", "learner.id")
    .select(["learner.id", "learner.name"])
    .where("enrolment.class_id", "in", classIds)
    .where("learner.id", "in", learnerIds)
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
