/** Whom of our staff a provider's word is about. */
import type { Kysely } from "kysely";
import { ok, refused, type Result } from "../../../play/result.ts";
import type { Context } from "../../context.ts";
import type { Schema } from "../../store/schema.ts";
import { addProof, oidcProvider } from "../accounts.ts";
import { join } from "../invitations.ts";
import type { Identity } from "./client.ts";

const NOBODY = refused(
  "nobody",
  "No account or open invitation here belongs to this college account.",
);

async function known(db: Kysely<Schema>, { issuer, sub }: Identity): Promise<string | undefined> {
  const row = await db
    .selectFrom("staff_account")
    .select("user_id")
    .where("provider_id", "=", oidcProvider(issuer))
    .where("account_id", "=", sub)
    .executeTakeFirst();
  return row?.user_id;
}

/**
 * The user's id: by issuer and `sub` once they are known; before that by a verified e-mail address
 * that an account or an open invitation has. An account that is tied to another `sub` of the issuer
 * stays that one's: colleges hand addresses on to the next person.
 */
export async function personOf(
  context: Context,
  identity: Identity,
): Promise<Result<string, "nobody">> {
  const { db } = context.store;
  const already = await known(db, identity);
  if (already) return ok(already);
  const { email } = identity;
  if (email === null) return NOBODY;
  const user = await db
    .selectFrom("staff_user")
    .innerJoin("membership", "membership.user_id", "staff_user.id")
    .select(["staff_user.id", "membership.centre_id"])
    .where("staff_user.email", "=", email)
    .executeTakeFirst();
  if (user) return tie(context, user.centre_id, user.id, identity);
  const invitation = await db
    .selectFrom("invitation")
    .selectAll()
    .where("email", "=", email)
    .where("centre_id", "is not", null)
    .where("used_at", "is", null)
    .where("expires_at", ">", context.clock())
    .orderBy("created_at", "desc")
    .executeTakeFirst();
  if (!invitation) return NOBODY;
  const { issuer, sub } = identity;
  const proof = { kind: "oidc", issuer, sub } as const;
  const joined = await join(context, invitation, invitation.name ?? email, proof);
  return joined.ok ? joined : NOBODY;
}

/** Makes the provider's account a way of signing in to one of ours. */
function tie(
  { store, log, clock }: Context,
  centreId: string,
  userId: string,
  identity: Identity,
): Promise<Result<string, "nobody">> {
  const { issuer, sub } = identity;
  return log.write(centreId, async (tx) => {
    if ((await known(tx, identity)) === userId) return ok({ value: userId, drafts: [] });
    const other = await tx
      .selectFrom("staff_account")
      .select("id")
      .where("user_id", "=", userId)
      .where("provider_id", "=", oidcProvider(issuer))
      .executeTakeFirst();
    const here = await tx
      .selectFrom("staff_user")
      .select("id")
      .where("id", "=", userId)
      .executeTakeFirst();
    if (other || !here) return NOBODY;
    await addProof(tx, store.flavour, userId, { kind: "oidc", issuer, sub }, clock());
    const actor = `staff:${userId}`;
    const draft = { kind: "staff.tied", actor, subject: userId, body: { issuer } };
    return ok({ value: userId, drafts: [draft] });
  });
}
