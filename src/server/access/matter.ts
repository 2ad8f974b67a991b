/** What the table of rights needs to know of a class, a play or a learner. */
import type { Kysely } from "kysely";
import type { Matter } from "../../protocol/access.ts";
import type { Schema } from "../store/schema.ts";

type Db = Kysely<Schema>;

async function staffOf(db: Db, classId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("class_staff")
    .select("user_id")
    .where("class_id", "=", classId)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

export async function classMatter(db: Db, classId: string): Promise<Matter | null> {
  const row = await db
    .selectFrom("class")
    .select("centre_id")
    .where("id", "=", classId)
    .executeTakeFirst();
  if (!row) return null;
  return { centreId: row.centre_id, classId, classStaff: await staffOf(db, classId) };
}

export async function playMatter(db: Db, playId: string): Promise<Matter | null> {
  const row = await db
    .selectFrom("play")
    .select(["centre_id", "class_id", "learner_id"])
    .where("id", "=", playId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    centreId: row.centre_id,
    classId: row.class_id,
    learnerId: row.learner_id,
    classStaff: await staffOf(db, row.class_id),
  };
}

export async function learnerMatter(db: Db, learnerId: string): Promise<Matter | null> {
  const row = await db
    .selectFrom("learner")
    .select("centre_id")
    .where("id", "=", learnerId)
    .executeTakeFirst();
  return row ? { centreId: row.centre_id, learnerId } : null;
}

/** Of learners of one centre, each with everybody on the staff of a class where they are or were. */
export async function learnerMatters(
  db: Db,
  centreId: string,
  learnerIds: readonly string[],
): Promise<ReadonlyMap<string, Matter>> {
  if (learnerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("enrolment")
    .innerJoin("class_staff", "class_staff.class_id", "enrolment.class_id")
    .select(["enrolment.learner_id", "class_staff.user_id"])
    .where("enrolment.learner_id", "in", learnerIds)
    .execute();
  const staff = Map.groupBy(rows, ({ learner_id }) => learner_id);
  return new Map(
    learnerIds.map((learnerId) => {
      const classStaff = (staff.get(learnerId) ?? []).map(({ user_id }) => user_id);
      return [learnerId, { centreId, learnerId, classStaff }];
    }),
  );
}

/** Of an assessment that is not erased. */
export async function assessmentMatter(db: Db, assessmentId: string): Promise<Matter | null> {
  const row = await db
    .selectFrom("assessment")
    .select(["centre_id", "class_id", "learner_id"])
    .where("id", "=", assessmentId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    centreId: row.centre_id,
    classId: row.class_id,
    learnerId: row.learner_id,
    classStaff: await staffOf(db, row.class_id),
  };
}

/** Of a learner with everybody on the staff of a class where they are, or were assessed. */
export async function portfolioMatter(db: Db, learnerId: string): Promise<Matter | null> {
  const matter = await learnerMatter(db, learnerId);
  if (!matter) return null;
  const rows = await db
    .selectFrom("class_staff")
    .select("user_id")
    .distinct()
    .where((eb) =>
      eb.or([
        eb(
          "class_id",
          "in",
          eb
            .selectFrom("enrolment")
            .select("enrolment.class_id")
            .where("learner_id", "=", learnerId)
            .where("removed_at", "is", null),
        ),
        eb(
          "class_id",
          "in",
          eb
            .selectFrom("assessment")
            .select("assessment.class_id")
            .where("learner_id", "=", learnerId)
            .where("erased_at", "is", null),
        ),
      ]),
    )
    .execute();
  return { ...matter, classStaff: rows.map(({ user_id }) => user_id) };
}
