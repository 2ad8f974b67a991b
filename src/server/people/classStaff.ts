/** The tutors and assessors of a class. */
import type { Kysely } from "kysely";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Role } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import type { Schema } from "../store/schema.ts";
import type { AskedOfClass } from "./asked.ts";

const TEACHES: readonly Role[] = ["tutor", "assessor"];

/** Roles in the centre of each of the accounts that is a member of it. */
async function rolesOf(
  db: Kysely<Schema>,
  centreId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Role[]>> {
  const roles = new Map<string, Role[]>();
  if (userIds.length === 0) return roles;
  const rows = await db
    .selectFrom("membership")
    .select(["user_id", "role"])
    .where("centre_id", "=", centreId)
    .where("user_id", "in", userIds)
    .orderBy("role")
    .execute();
  for (const { user_id, role } of rows) roles.set(user_id, [...(roles.get(user_id) ?? []), role]);
  return roles;
}

export async function classStaff(
  { store, staffNames }: Context,
  centreId: string,
  classId: string,
): Promise<readonly { userId: string; name: string; roles: readonly Role[] }[]> {
  const rows = await store.db
    .selectFrom("class_staff")
    .select("user_id")
    .where("class_id", "=", classId)
    .orderBy("user_id")
    .execute();
  const userIds = rows.map(({ user_id }) => user_id);
  const roles = await rolesOf(store.db, centreId, userIds);
  const names = await staffNames(userIds);
  return userIds.map((userId) => ({
    userId,
    name: names.get(userId) ?? "",
    roles: roles.get(userId) ?? [],
  }));
}

/** Refused if one of them is not a tutor or assessor of the centre. */
export const setClassStaff = (
  { log }: Context,
  { classId, centreId, actor }: AskedOfClass,
  asked: readonly string[],
): Promise<Result<null, "not-staff">> =>
  log.write<null, "not-staff">(centreId, async (tx) => {
    const userIds = [...new Set(asked)].toSorted();
    const roles = await rolesOf(tx, centreId, userIds);
    const odd = userIds.filter((id) => !roles.get(id)?.some((role) => TEACHES.includes(role)));
    if (odd.length > 0) {
      return refused(
        "not-staff",
        "Only tutors and assessors of this centre can be on a class's staff. Give them the role first.",
      );
    }
    const rows = await tx
      .selectFrom("class_staff")
      .select("user_id")
      .where("class_id", "=", classId)
      .execute();
    const before = rows.map(({ user_id }) => user_id).toSorted();
    if (JSON.stringify(before) === JSON.stringify(userIds)) return ok({ value: null, drafts: [] });
    await tx.deleteFrom("class_staff").where("class_id", "=", classId).execute();
    if (userIds.length > 0) {
      await tx
        .insertInto("class_staff")
        .values(userIds.map((user_id) => ({ class_id: classId, user_id })))
        .execute();
    }
    return ok({
      value: null,
      drafts: [{ kind: "class.staff-set", actor, classId, body: { userIds } }],
    });
  });
