/** How a centre's staff grow: an administrator hands over a one-time link. No e-mail is sent. */
import { randomUUID } from "node:crypto";
import { ok, refused, type Result } from "../../play/result.ts";
import { ROLES, type Role } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import type { InvitationTable } from "../store/schema.ts";
import { renewed } from "./renewal.ts";
import { joinStaff, type Proof } from "./accounts.ts";
import { dropLinks, makeLink, useLink, type LinkFault } from "./links.ts";

/** Milliseconds an invitation runs. */
export const INVITATION_RUNS = 7 * 24 * 3_600_000;

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** In the order of ROLES, each once. */
export const inOrder = (roles: readonly Role[]): readonly Role[] =>
  ROLES.filter((role) => roles.includes(role));

export const rolesOf = ({ roles }: Pick<InvitationTable, "roles">): readonly Role[] =>
  inOrder(JSON.parse(roles) as readonly Role[]);

/** Makes an invitation, in place of an open one to the same address; gives its link. */
export async function invite(
  { log, clock, publicUrl }: Context,
  centreId: string,
  by: string,
  { email, name, roles }: Invited,
): Promise<Result<{ readonly link: string; readonly expiresAt: number }, "already-staff">> {
  const now = clock();
  const written = await log.write(centreId, async (tx) => {
    const here = await tx
      .selectFrom("staff_user")
      .innerJoin("membership", "membership.user_id", "staff_user.id")
      .select("staff_user.id")
      .where("staff_user.email", "=", email)
      .where("membership.centre_id", "=", centreId)
      .executeTakeFirst();
    if (here) {
      return refused(
        "already-staff",
        "Somebody with this e-mail address is on your staff already.",
      );
    }
    // Whoever was invited before and has not come is the same person in the log: erased as one.
    const [before] = await dropLinks(tx, centreId, email);
    const userId = before?.user_id ?? randomUUID();
    const link = {
      centre_id: centreId,
      email,
      name,
      roles: JSON.stringify(roles),
      made_by: by,
      user_id: userId,
    };
    const token = await makeLink(tx, link, now, INVITATION_RUNS);
    const body = { name, email, roles };
    const draft = { kind: "staff.invited", actor: `staff:${by}`, subject: userId, body };
    return ok({ value: token, drafts: [draft] });
  });
  if (!written.ok) return written;
  return ok({
    link: invitationLink(publicUrl(), written.value),
    expiresAt: now + INVITATION_RUNS,
  });
}

/** What an administrator hands over. */
export const invitationLink = (publicUrl: string, token: string): string =>
  `${publicUrl}/staff.html#/invitation/${token}`;

/** Takes back an open invitation of the centre. */
export const withdraw = (
  { log }: Context,
  centreId: string,
  by: string,
  id: string,
): Promise<Result<null, "not-found">> =>
  log.write(centreId, async (tx) => {
    const row = await tx
      .deleteFrom("invitation")
      .where("token_hash", "=", id)
      .where("centre_id", "=", centreId)
      .where("used_at", "is", null)
      .returning("user_id")
      .executeTakeFirst();
    if (!row) return refused("not-found", "There is no such open invitation.");
    const kind = "staff.invitation-withdrawn";
    const subject = row.user_id ?? "";
    return ok({ value: null, drafts: [{ kind, actor: `staff:${by}`, subject, body: {} }] });
  });

/**
 * Uses an invitation up and makes the account, or gives an account that is there its new password;
 * gives the user's id.
 */
export async function join(
  { store, log, clock }: Context,
  invitation: InvitationTable,
  name: string,
  proof: Proof,
): Promise<Result<string, LinkFault | "account-exists">> {
  const { centre_id: centreId, user_id: userId, email } = invitation;
  if (centreId === null || userId === null || email === null)
    throw new Error("this link leads into no centre");
  return log.write(centreId, async (tx) => {
    const now = clock();
    const used = await useLink(tx, invitation.token_hash, now);
    if (!used.ok) return used;
    if (proof.kind === "password") {
      const draft = await renewed(tx, store.flavour, userId, proof, now);
      if (draft) return ok({ value: userId, drafts: [draft] });
    }
    const person = { userId, centreId, name, email, roles: rolesOf(invitation), proof };
    const joined = await joinStaff(tx, store.flavour, person, now);
    if (!joined.ok) return joined;
    return ok({ value: userId, drafts: [joined.value] });
  });
}
