/** A centre's staff: who they are, what they may do, and their going. */
import type { Kysely } from "kysely";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Role } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import type { Schema } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { removeAccount } from "./accounts.ts";
import { inOrder } from "./invitations.ts";

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

export async function staffOfCentre(
  db: Kysely<Schema>,
  centreId: string,
): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("staff_user", "staff_user.id", "membership.user_id")
    .select(["staff_user.id", "staff_user.name", "staff_user.email", "membership.role"])
    .where("membership.centre_id", "=", centreId)
    .orderBy("staff_user.name")
    .orderBy("staff_user.id")
    .execute();
  const people = Map.groupBy(rows, ({ id }) => id);
  return [...people.values()].map((held) => ({
    userId: held[0]!.id,
    name: held[0]!.name,
    email: held[0]!.email,
    roles: inOrder(held.map(({ role }) => role)),
  }));
}

type Fault = "not-found" | "last-administrator";

/**
 * What somebody is in the centre, read with its log locked; refused if they would then be no
 * administrator and nobody else is one.
 */
async function leaving(
  tx: Tx,
  centreId: string,
  userId: string,
  staysAdministrator: boolean,
): Promise<Result<readonly Role[], Fault>> {
  const rows = await tx
    .selectFrom("membership")
    .select(["user_id", "role"])
    .where("centre_id", "=", centreId)
    .execute();
  const held = rows.filter(({ user_id }) => user_id === userId).map(({ role }) => role);
  if (held.length === 0) return refused("not-found", "There is no such member of staff here.");
  const others = rows.some(({ user_id, role }) => user_id !== userId && role === "administrator");
  if (held.includes("administrator") && !staysAdministrator && !others) {
    return refused(
      "last-administrator",
      "A centre needs an administrator. Make somebody else one first.",
    );
  }
  return ok(inOrder(held));
}

/** Open links somebody made are not to be trusted once they are no administrator. */
const dropLinksBy = (tx: Tx, userId: string) =>
  tx.deleteFrom("invitation").where("made_by", "=", userId).where("used_at", "is", null).execute();

/** Nor does a link to a new password outlive the account. */
const dropLinksTo = (tx: Tx, userId: string) =>
  tx.deleteFrom("invitation").where("user_id", "=", userId).where("used_at", "is", null).execute();

export const changeRoles = (
  { log }: Context,
  centreId: string,
  by: string,
  userId: string,
  roles: readonly Role[],
): Promise<Result<null, Fault>> =>
  log.write(centreId, async (tx) => {
    const stays = roles.includes("administrator");
    const before = await leaving(tx, centreId, userId, stays);
    if (!before.ok) return before;
    await tx
      .deleteFrom("membership")
      .where("centre_id", "=", centreId)
      .where("user_id", "=", userId)
      .execute();
    await tx
      .insertInto("membership")
      .values(roles.map((role) => ({ user_id: userId, centre_id: centreId, role })))
      .execute();
    if (!stays) await dropLinksBy(tx, userId);
    const body = { from: before.value, to: roles };
    const draft = { kind: "staff.roles-changed", actor: `staff:${by}`, subject: userId, body };
    return ok({ value: null, drafts: [draft] });
  });

/** Account, sessions, roles and places on classes go; what they did stays in the log. */
export const removeStaff = (
  { log }: Pick<Context, "log">,
  centreId: string,
  actor: string,
  userId: string,
): Promise<Result<null, Fault>> =>
  log.write(centreId, async (tx) => {
    const roles = await leaving(tx, centreId, userId, false);
    if (!roles.ok) return roles;
    await dropLinksBy(tx, userId);
    await dropLinksTo(tx, userId);
    const classIds = await removeAccount(tx, userId);
    const body = { roles: roles.value, classIds };
    const draft = { kind: "staff.removed", actor, subject: userId, body };
    return ok({ value: null, drafts: [draft] });
  });
