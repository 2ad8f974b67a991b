/** The wall of a class, put together from its rows: cards are stored as they go out. */
import type { Kysely } from "kysely";
import type { Editions } from "../plays/editions.ts";
import type { Schema } from "../store/schema.ts";
import { wallRows } from "./read.ts";

/** A Wall (protocol/live.ts) as JSON. */
export async function wallJson(
  db: Kysely<Schema>,
  editions: Editions,
  classId: string,
): Promise<string> {
  const set = await db
    .selectFrom("assignment")
    .select("case_id")
    .where("class_id", "=", classId)
    .orderBy("case_id")
    .execute();
  const cases = set.map(({ case_id: caseId }) => ({
    caseId,
    title: editions.cases.get(caseId)?.title ?? caseId,
  }));
  // The rows last: what is told after their cursor is complete.
  const rows = await wallRows(db, classId);
  const learners = rows.flatMap(({ learnerId: id, name, seenAt, card }) => {
    if (id === null) return [];
    const head = JSON.stringify({ id, name, seenAt });
    return [`${head.slice(0, -1)},"card":${card ?? "null"}}`];
  });
  const cursor = (rows[0]?.nextSeq ?? 1) - 1;
  return `{"cursor":${cursor},"cases":${JSON.stringify(cases)},"learners":[${learners.join(",")}]}`;
}
