/** A forgotten password: a one-time link to a new one, since no e-mail is sent. */
import { ok, refused, type Result } from "../../play/result.ts";
import type { Draft } from "../log/entry.ts";
import type { Log } from "../log/log.ts";
import type { Store, Tx } from "../store/store.ts";
import { addProof, type Proof } from "./accounts.ts";
import { dropLinks, makeLink } from "./links.ts";

/** Milliseconds a link to a new password runs. */
export const RENEWAL_RUNS = 24 * 3_600_000;

/** Token of a link by which a member of the centre's staff chooses a new password. */
export const renewalToken = (
  log: Log,
  centreId: string,
  by: string | null,
  userId: string,
  now: number,
): Promise<Result<string, "not-found">> =>
  log.write(centreId, async (tx) => {
    const held = await tx
      .selectFrom("membership")
      .innerJoin("staff_user", "staff_user.id", "membership.user_id")
      .select(["staff_user.name", "staff_user.email", "membership.role"])
      .where("membership.user_id", "=", userId)
      .where("membership.centre_id", "=", centreId)
      .execute();
    const [person] = held;
    if (!person) return refused("not-found", "There is no such member of staff here.");
    await dropLinks(tx, centreId, person.email);
    const link = {
      centre_id: centreId,
      email: person.email,
      name: person.name,
      roles: JSON.stringify(held.map(({ role }) => role)),
      made_by: by,
      user_id: userId,
    };
    const token = await makeLink(tx, link, now, RENEWAL_RUNS);
    const actor = by === null ? "server" : `staff:${by}`;
    const draft = { kind: "staff.password-link", actor, subject: userId, body: {} };
    return ok({ value: token, drafts: [draft] });
  });

/** Gives an account that is there its new password and ends its sessions; null if there is none. */
export async function renewed(
  tx: Tx,
  flavour: Store["flavour"],
  userId: string,
  proof: Proof & { readonly kind: "password" },
  now: number,
): Promise<Draft | null> {
  const user = await tx
    .selectFrom("staff_user")
    .select("id")
    .where("id", "=", userId)
    .executeTakeFirst();
  if (!user) return null;
  await tx
    .deleteFrom("staff_account")
    .where("user_id", "=", userId)
    .where("provider_id", "=", "credential")
    .execute();
  await addProof(tx, flavour, userId, proof, now);
  await tx.deleteFrom("staff_session").where("user_id", "=", userId).execute();
  return { kind: "staff.password-renewed", actor: `staff:${userId}`, subject: userId, body: {} };
}
