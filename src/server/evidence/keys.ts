/** A centre's signing keys, as the database keeps them. */
import type { Kysely } from "kysely";
import { ok } from "../../play/result.ts";
import type { Context } from "../context.ts";
import type { Schema, SigningKeyTable } from "../store/schema.ts";
import { newKeyPair } from "./checkpoint.ts";

/** Every key the centre ever signed with, oldest first. */
export const keysOf = (
  db: Kysely<Schema>,
  centreId: string,
): Promise<readonly Omit<SigningKeyTable, "private_pem">[]> =>
  db
    .selectFrom("signing_key")
    .select(["id", "centre_id", "public_pem", "created_at"])
    .where("centre_id", "=", centreId)
    .orderBy("created_at")
    .execute();

/** The key that signs now; null before the first. */
export const signingKey = async (
  db: Kysely<Schema>,
  centreId: string,
): Promise<SigningKeyTable | null> =>
  (await db
    .selectFrom("signing_key")
    .selectAll()
    .where("centre_id", "=", centreId)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst()) ?? null;

/**
 * Makes the key that signs from now on and writes its fingerprint into the log; `first`: only if the
 * centre has none yet. Gives the fingerprint of the key that signs now.
 */
export async function makeKey(
  { log, clock }: Context,
  centreId: string,
  actor: string,
  first: boolean,
): Promise<string> {
  const made = await log.write(centreId, async (tx) => {
    const before = await signingKey(tx, centreId);
    if (first && before) return ok({ value: before.id, drafts: [] });
    const { id, publicPem, privatePem } = newKeyPair();
    await tx
      .insertInto("signing_key")
      .values({
        id,
        centre_id: centreId,
        public_pem: publicPem,
        private_pem: privatePem,
        // Order of making decides which one signs, whatever the clock did.
        created_at: Math.max(clock(), (before?.created_at ?? 0) + 1),
      })
      .execute();
    return ok({ value: id, drafts: [{ kind: "key.made", actor, body: { key: id } }] });
  });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}
