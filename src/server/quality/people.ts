/** Names for ids, and who may be asked to mark. */
import type { Person } from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import { staffNamed } from "../assess/names.ts";

type Db = Context["store"]["db"];

/** A name for each account; "" for somebody who was erased. */
export async function peopleOf(
  context: Pick<Context, "store" | "staffNames">,
  centreId: string,
  userIds: readonly string[],
): Promise<(userId: string) => Person> {
  const names = await staffNamed(context, centreId, userIds);
  return (id) => ({ id, name: names.get(id) ?? "" });
}

/** Accounts of the centre's assessors and quality assurers. */
export async function raterIds(db: Db, centreId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("membership")
    .select("user_id")
    .distinct()
    .where("centre_id", "=", centreId)
    .where("role", "in", ["assessor", "quality-assurer"])
    .orderBy("user_id")
    .execute();
  return rows.map(({ user_id }) => user_id);
}

export async function learnersOf(
  db: Db,
  centreId: string,
  ids: readonly string[],
): Promise<readonly Person[]> {
  const wanted = new Set(ids);
  const rows = await db
    .selectFrom("learner")
    .select(["id", "name"])
    .where("centre_id", "=", centreId)
    .execute();
  return rows.filter(({ id }) => wanted.has(id));
}
