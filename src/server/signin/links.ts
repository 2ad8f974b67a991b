/** One-time links: made, looked at, used up. The database knows their hashes only. */
import type { Kysely } from "kysely";
import { ok, refused, type Result } from "../../play/result.ts";
import type { InvitationTable, Schema } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { newToken, tokenHash } from "./token.ts";

export type LinkFault = "no-such-link" | "link-over";

/** Statuses of what can be wrong with a link. */
export const LINK_STATUSES = { "no-such-link": 404, "link-over": 410 } as const;

export type Link = Pick<
  InvitationTable,
  "centre_id" | "email" | "name" | "roles" | "made_by" | "user_id"
>;

/** Stores a link that runs for so many milliseconds; gives its token, which is nowhere else. */
export async function makeLink(
  db: Kysely<Schema>,
  link: Link,
  now: number,
  runs: number,
): Promise<string> {
  const token = newToken();
  await db
    .insertInto("invitation")
    .values({
      ...link,
      token_hash: tokenHash(token),
      created_at: now,
      expires_at: now + runs,
      used_at: null,
    })
    .execute();
  return token;
}

/** A new link to an address takes the place of those before it; gives whom those were for. */
export const dropLinks = (tx: Tx, centreId: string, email: string) =>
  tx
    .deleteFrom("invitation")
    .where("centre_id", "=", centreId)
    .where("email", "=", email)
    .where("used_at", "is", null)
    .returning("user_id")
    .execute();

/** Which links are meant: those that make a centre, or those that lead into one. */
export type LinkKind = "setup" | "invitation";

/** The link of a token, if it is of that kind and may still be used. */
export async function openLink(
  db: Kysely<Schema>,
  kind: LinkKind,
  token: string,
  now: number,
): Promise<Result<InvitationTable, LinkFault>> {
  const row = await db
    .selectFrom("invitation")
    .selectAll()
    .where("token_hash", "=", tokenHash(token))
    .where("centre_id", kind === "setup" ? "is" : "is not", null)
    .executeTakeFirst();
  if (!row) {
    return refused(
      "no-such-link",
      "This link does not work: it was replaced or mistyped. Ask for a new one.",
    );
  }
  if (row.used_at !== null) {
    return refused("link-over", "This link has been used. Sign in, or ask for a new one.");
  }
  if (row.expires_at <= now) {
    return refused("link-over", "This link has run out. Ask for a new one.");
  }
  return ok(row);
}

/** Uses the link up; of two who try at once the second is refused. */
export async function useLink(tx: Tx, hash: string, now: number): Promise<Result<null, LinkFault>> {
  const { numUpdatedRows } = await tx
    .updateTable("invitation")
    .set({ used_at: now })
    .where("token_hash", "=", hash)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n
    ? ok(null)
    : refused("link-over", "This link has just been used. Sign in, or ask for a new one.");
}
