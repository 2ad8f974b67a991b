/** Writes a planned change of a roster into the tables; what it did, an entry for each person. */
import { randomUUID } from "node:crypto";
import type { RosterChanged } from "../../../protocol/roster.ts";
import type { Draft } from "../../log/entry.ts";
import type { Tx } from "../../store/store.ts";
import { endSessionsIn } from "../learnerSession.ts";
import type { Plan, Planned } from "./plan.ts";

interface Into {
  readonly classId: string;
  readonly centreId: string;
  readonly actor: string;
  readonly now: number;
}

/** Names are in bodies whose subject is that one person: erasing them erases these. */
const draft = ({ classId, actor }: Into, subject: string, body: object): Draft => ({
  kind: "roster.changed",
  actor,
  subject,
  classId,
  body,
});

/** Takes learners out of the class and ends their sessions in it. What they did stays. */
export async function takeOut(
  tx: Tx,
  into: Into,
  learnerIds: readonly string[],
): Promise<readonly Draft[]> {
  if (learnerIds.length === 0) return [];
  await tx
    .updateTable("enrolment")
    .set({ removed_at: into.now })
    .where("class_id", "=", into.classId)
    .where("learner_id", "in", learnerIds)
    .execute();
  await endSessionsIn(tx, into.classId, learnerIds);
  return learnerIds.map((id) => draft(into, id, { change: "remove" }));
}

async function putIn(tx: Tx, into: Into, rows: readonly Planned[]): Promise<readonly Draft[]> {
  const added = rows
    .filter(({ change }) => change === "add")
    .map((row) => ({ ...row, id: row.learner?.id ?? randomUUID() }));
  const fresh = added.filter(({ learner }) => learner === null);
  if (fresh.length > 0) {
    await tx
      .insertInto("learner")
      .values(
        fresh.map(({ id, name, reference }) => ({
          id,
          centre_id: into.centreId,
          name,
          reference,
          pin_hash: null,
          created_at: into.now,
          erased_at: null,
        })),
      )
      .execute();
  }
  if (added.length > 0) {
    await tx
      .insertInto("enrolment")
      .values(
        added.map(({ id }) => ({
          class_id: into.classId,
          learner_id: id,
          enrolled_at: into.now,
          removed_at: null,
          play_id: null,
          seen_at: null,
        })),
      )
      .execute();
  }
  return added.map(({ id, name, reference }) =>
    draft(into, id, { change: "add", name, reference }),
  );
}

async function takeBack(tx: Tx, into: Into, rows: readonly Planned[]): Promise<void> {
  const ids = rows.flatMap(({ change, learner }) =>
    change === "return" && learner ? learner.id : [],
  );
  if (ids.length === 0) return;
  await tx
    .updateTable("enrolment")
    .set({ removed_at: null, enrolled_at: into.now })
    .where("class_id", "=", into.classId)
    .where("learner_id", "in", ids)
    .execute();
}

/** Does what the plan says; those absent go only if asked for. */
export async function applyPlan(
  tx: Tx,
  into: Into,
  { rows, absent }: Plan,
  removeAbsent: boolean,
): Promise<{ readonly changed: RosterChanged; readonly drafts: readonly Draft[] }> {
  const drafts = [...(await putIn(tx, into, rows))];
  await takeBack(tx, into, rows);
  for (const { change, name, reference, learner } of rows) {
    if (!learner || change === "same") continue;
    if (name !== learner.name || reference !== learner.reference) {
      await tx
        .updateTable("learner")
        .set({ name, reference })
        .where("id", "=", learner.id)
        .execute();
    }
    if (change !== "add") drafts.push(draft(into, learner.id, { change, name, reference }));
  }
  const leaving = removeAbsent ? absent.map(({ id }) => id) : [];
  drafts.push(...(await takeOut(tx, into, leaving)));
  const count = (kind: Planned["change"]) => rows.filter(({ change }) => change === kind).length;
  return {
    changed: {
      added: count("add"),
      renamed: count("rename"),
      returned: count("return"),
      removed: leaving.length,
    },
    drafts,
  };
}
