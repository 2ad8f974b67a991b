/** The cases this server has, each in its newest version. */
import type { Kysely } from "kysely";
import type { Schema } from "../store/schema.ts";

export interface CaseHere {
  readonly title: string;
  readonly hash: string;
}

/** By case id. */
export async function casesHere(db: Kysely<Schema>): Promise<ReadonlyMap<string, CaseHere>> {
  const rows = await db
    .selectFrom("edition")
    .select(["case_id", "title", "hash"])
    .orderBy("first_seen_at")
    .orderBy("hash")
    .execute();
  return new Map(rows.map(({ case_id, title, hash }) => [case_id, { title, hash }]));
}
