/** Whether a play may begin: the case is set for the class, which is open and has the learner in it. */
import type { Tx } from "../store/store.ts";
import { turnedDown, type Answer, type Sent } from "./sent.ts";

const key = (classId: string, other: string): string => `${classId} ${other}`;

/** Looks up all that the beginnings of a group need, at once; the answer gives a refusal or null. */
export async function beginnings(
  tx: Tx,
  sents: readonly Sent[],
): Promise<(sent: Sent) => Answer | null> {
  if (sents.length === 0) return () => null;
  const classIds = [...new Set(sents.map(({ classId }) => classId))];
  const learnerIds = [...new Set(sents.map(({ learnerId }) => learnerId))];
  const open = await tx
    .selectFrom("class")
    .select("id")
    .where("id", "in", classIds)
    .where("closed_at", "is", null)
    .execute();
  const set = await tx
    .selectFrom("assignment")
    .select(["class_id", "case_id"])
    .where("class_id", "in", classIds)
    .execute();
  const enrolled = await tx
    .selectFrom("enrolment")
    .select(["class_id", "learner_id"])
    .where("class_id", "in", classIds)
    .where("learner_id", "in", learnerIds)
    .where("removed_at", "is", null)
    .execute();
  const opens = new Set(open.map(({ id }) => id));
  const sets = new Set(set.map((row) => key(row.class_id, row.case_id)));
  const members = new Set(enrolled.map((row) => key(row.class_id, row.learner_id)));
  return ({ classId, learnerId, batch }) => {
    if (!members.has(key(classId, learnerId))) {
      return turnedDown(403, "not-enrolled", "You are not on the roster of this class any more.");
    }
    if (!opens.has(classId)) {
      return turnedDown(409, "class-closed", "This class is closed; no play can begin in it.");
    }
    return sets.has(key(classId, batch.caseId))
      ? null
      : turnedDown(409, "case-not-set", "This case is not set for your class. Ask your tutor.");
  };
}
