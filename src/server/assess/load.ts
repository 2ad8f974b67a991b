/** Reads assessments: their rows and, from the log, their events. */
import type { Stamped } from "../../assess/event.ts";
import type { AssessmentHead, AssessmentSummary } from "../../protocol/assessment.ts";
import type { Store, Tx } from "../store/store.ts";
import { stampedOf } from "./body.ts";

type Db = Store["db"] | Tx;

/** Assessments of one list. */
const LISTED = 500;

/** Events from a number on, in order; without the names of staff. None of an erased assessment. */
export async function eventsOf(
  db: Db,
  centreId: string,
  assessmentId: string,
  from = 0,
): Promise<readonly Stamped[]> {
  const rows = await db
    .selectFrom("assessment_event as event")
    .innerJoin("entry", (join) =>
      join.on("entry.centre_id", "=", centreId).onRef("entry.seq", "=", "event.entry_seq"),
    )
    .select(["entry.seq", "entry.at", "entry.actor", "entry.body"])
    .where("event.assessment_id", "=", assessmentId)
    .where("event.seq", ">=", from)
    .orderBy("event.seq")
    .execute();
  return rows.flatMap(({ body, ...entry }) => (body === null ? [] : stampedOf({ ...entry, body })));
}

const heads = (db: Db) =>
  db
    .selectFrom("assessment")
    .innerJoin("learner", "learner.id", "assessment.learner_id")
    .innerJoin("class", "class.id", "assessment.class_id")
    .select([
      "assessment.id",
      "assessment.centre_id",
      "assessment.class_id",
      "assessment.learner_id",
      "assessment.assessor_id",
      "assessment.next_seq",
      "assessment.made_at",
      "assessment.last_at",
      "assessment.summary",
      "learner.name as learner_name",
      "learner.reference",
      "class.name as class_name",
    ])
    .where("assessment.erased_at", "is", null);

export type HeadRow = Awaited<ReturnType<ReturnType<typeof heads>["executeTakeFirstOrThrow"]>>;

export const headRow = (db: Db, assessmentId: string): Promise<HeadRow | undefined> =>
  heads(db).where("assessment.id", "=", assessmentId).executeTakeFirst();

/** Of one learner, the oldest first. */
export const headsOfLearner = (db: Db, learnerId: string): Promise<readonly HeadRow[]> =>
  heads(db)
    .where("assessment.learner_id", "=", learnerId)
    .orderBy("assessment.made_at")
    .orderBy("assessment.id")
    .execute();

/** Of a centre, or of the classes where somebody is on the staff; what changed last first. */
export async function headsFor(
  db: Db,
  centreId: string,
  userId: string | null,
): Promise<readonly HeadRow[]> {
  let query = heads(db).where("assessment.centre_id", "=", centreId);
  if (userId !== null) {
    query = query.where("assessment.class_id", "in", (eb) =>
      eb.selectFrom("class_staff").select("class_id").where("user_id", "=", userId),
    );
  }
  return query
    .orderBy("assessment.last_at", "desc")
    .orderBy("assessment.id")
    .limit(LISTED)
    .execute();
}

export const headOf = (row: HeadRow, names: ReadonlyMap<string, string>): AssessmentHead => ({
  id: row.id,
  learner: { id: row.learner_id, name: row.learner_name, reference: row.reference },
  class: { id: row.class_id, name: row.class_name },
  assessor: { userId: row.assessor_id, name: names.get(row.assessor_id) ?? "" },
  madeAt: row.made_at,
  lastAt: row.last_at,
});

export const summaryIn = ({ summary }: HeadRow): AssessmentSummary =>
  JSON.parse(summary) as AssessmentSummary;
