/** Who is in a class now, and what it is called. */
import type { Store } from "../store/store.ts";

/** By name. */
export const enrolledIn = (
  { db }: Store,
  classId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  db
    .selectFrom("enrolment")
    .innerJoin("learner", "learner.id", "enrolment.learner_id")
    .select(["learner.id", "learner.name"])
    .where("enrolment.class_id", "=", classId)
    .where("enrolment.removed_at", "is", null)
    .where("learner.erased_at", "is", null)
    .orderBy("learner.name")
    .orderBy("learner.id")
    .execute();

export async function classNamed({ db }: Store, classId: string): Promise<string> {
  const { name } = await db
    .selectFrom("class")
    .select("name")
    .where("id", "=", classId)
    .executeTakeFirstOrThrow();
  return name;
}
