/** The first run, and further centres: a one-time link makes a centre with its administrator. */
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Context } from "../context.ts";
import { ok, type Result } from "../../play/result.ts";
import { append, lockChain } from "../log/append.ts";
import { genesis } from "../log/entry.ts";
import type { InvitationTable, Schema } from "../store/schema.ts";
import { transact } from "../store/transact.ts";
import { joinStaff } from "./accounts.ts";
import { makeLink, useLink, type LinkFault } from "./links.ts";
import { hashPassword } from "./password.ts";

/** Milliseconds a setup link runs. */
export const SETUP_RUNS = 24 * 3_600_000;

export const setupLink = (publicUrl: string, token: string): string =>
  `${publicUrl}/staff.html#/setup/${token}`;

/** Whether there is nobody on the staff of any centre. */
export async function nobodyYet(db: Kysely<Schema>): Promise<boolean> {
  return !(await db.selectFrom("membership").select("role").limit(1).executeTakeFirst());
}

/** A link that makes a further centre; `name` is suggested to whoever opens it. */
export const newCentreToken = (
  db: Kysely<Schema>,
  name: string | null,
  now: number,
): Promise<string> =>
  makeLink(
    db,
    {
      centre_id: null,
      email: null,
      name,
      roles: '["administrator"]',
      made_by: null,
      user_id: null,
    },
    now,
    SETUP_RUNS,
  );

/** While nobody is there: a new link, in place of all before it, from whichever node. Else null. */
export async function offerSetup({ store, clock, publicUrl }: Context): Promise<string | null> {
  if (!(await nobodyYet(store.db))) return null;
  return store.db.transaction().execute(async (tx) => {
    await tx.deleteFrom("invitation").where("centre_id", "is", null).execute();
    return setupLink(publicUrl(), await newCentreToken(tx, null, clock()));
  });
}

export interface Setup {
  readonly centreName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Uses a link to make centre, chain and administrator, or nothing; gives the administrator's id. */
export async function setUp(
  { store, log, clock }: Context,
  link: InvitationTable,
  { centreName, name, email, password }: Setup,
): Promise<Result<string, LinkFault | "account-exists">> {
  const hash = await hashPassword(password);
  const done = await transact(store.db, async (tx) => {
    const now = clock();
    const used = await useLink(tx, link.token_hash, now);
    if (!used.ok) return used;
    const id = randomUUID();
    await tx
      .insertInto("centre")
      .values({ id, name: centreName, created_at: now, retention_days: null })
      .execute();
    await tx
      .insertInto("chain")
      .values({ centre_id: id, next_seq: 1, head: genesis(id) })
      .execute();
    const userId = randomUUID();
    const roles = ["administrator"] as const;
    const proof = { kind: "password", hash } as const;
    const person = { userId, centreId: id, name, email, roles, proof };
    const joined = await joinStaff(tx, store.flavour, person, now);
    if (!joined.ok) return joined;
    const made = { kind: "centre.made", actor: `staff:${userId}`, body: { name: centreName } };
    const chain = await lockChain(tx, store.flavour, id);
    return ok({ userId, entries: await append(tx, id, chain, [made, joined.value], now) });
  });
  if (!done.ok) return done;
  log.committed(done.value.entries);
  return ok(done.value.userId);
}
