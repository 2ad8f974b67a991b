/**
 * Accounts of staff, written in our own transactions in the form better-auth reads. An account is
 * there for exactly as long as its owner is on the staff of a centre, and of one centre only.
 */
import { randomUUID } from "node:crypto";
import type { Role } from "../../protocol/access.ts";
import type { Draft } from "../log/entry.ts";
import type { Store, Tx } from "../store/store.ts";
import { ok, refused, type Result } from "../../play/result.ts";

/** How somebody signs in. */
export type Proof =
  | { readonly kind: "password"; readonly hash: string }
  | { readonly kind: "oidc"; readonly issuer: string; readonly sub: string };

export const oidcProvider = (issuer: string): string => `oidc:${issuer}`;

/** A time as better-auth keeps it. */
export const stamp = (flavour: Store["flavour"], at: number): unknown =>
  flavour === "postgres" ? new Date(at) : new Date(at).toISOString();

/** Names by account; ids that have none are left out. */
export async function staffNames(
  db: Store["db"],
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("staff_user")
    .select(["id", "name"])
    .where("id", "in", userIds)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Adds a way of signing in to an account. */
export async function addProof(
  tx: Tx,
  flavour: Store["flavour"],
  userId: string,
  proof: Proof,
  at: number,
): Promise<void> {
  await tx
    .insertInto("staff_account")
    .values({
      id: randomUUID(),
      user_id: userId,
      provider_id: proof.kind === "password" ? "credential" : oidcProvider(proof.issuer),
      account_id: proof.kind === "password" ? userId : proof.sub,
      password: proof.kind === "password" ? proof.hash : null,
      created_at: stamp(flavour, at),
      updated_at: stamp(flavour, at),
    })
    .execute();
}

export interface Joining {
  readonly userId: string;
  readonly centreId: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly roles: readonly Role[];
  readonly proof: Proof;
}

/** Makes an account and its roles; gives what is to be written down. */
export async function joinStaff(
  tx: Tx,
  flavour: Store["flavour"],
  { userId, centreId, name, email, roles, proof }: Joining,
  at: number,
): Promise<Result<Draft, "account-exists">> {
  const verified = proof.kind === "oidc";
  const { numInsertedOrUpdatedRows: made } = await tx
    .insertInto("staff_user")
    .values({
      id: userId,
      name,
      email,
      email_verified: flavour === "postgres" ? verified : Number(verified),
      image: null,
      created_at: stamp(flavour, at),
      updated_at: stamp(flavour, at),
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .executeTakeFirstOrThrow();
  if (made !== 1n) {
    return refused(
      "account-exists",
      "There is an account with this e-mail address already. Sign in with it, or ask for an invitation to another address.",
    );
  }
  await addProof(tx, flavour, userId, proof, at);
  await tx
    .insertInto("membership")
    .values(roles.map((role) => ({ user_id: userId, centre_id: centreId, role })))
    .execute();
  const body = { name, email, roles, with: proof.kind };
  return ok({ kind: "staff.joined", actor: `staff:${userId}`, subject: userId, body });
}

/** Removes account, sessions, roles and places on classes; gives the ids of those classes. */
export async function removeAccount(tx: Tx, userId: string): Promise<readonly string[]> {
  const places = await tx
    .deleteFrom("class_staff")
    .where("user_id", "=", userId)
    .returning("class_id")
    .execute();
  await tx.deleteFrom("membership").where("user_id", "=", userId).execute();
  await tx.deleteFrom("staff_session").where("user_id", "=", userId).execute();
  await tx.deleteFrom("staff_account").where("user_id", "=", userId).execute();
  await tx.deleteFrom("staff_user").where("id", "=", userId).execute();
  return places.map(({ class_id }) => class_id);
}
