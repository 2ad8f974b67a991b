/** Signing checkpoints of a centre's log. */
import type { Kysely } from "kysely";
import type { Context } from "../context.ts";
import { lockChain } from "../log/append.ts";
import type { CheckpointTable, Schema } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { signCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { makeKey, signingKey } from "./keys.ts";

/** Entries after which a checkpoint is made. */
export const EVERY = 1000;
/** Milliseconds for which no entry stays unsigned, give or take an hour. */
export const WITHIN = 86_400_000;

export const fromCheckpointRow = (row: CheckpointTable): Checkpoint => ({
  seq: row.seq,
  head: row.head,
  at: row.at,
  keyId: row.key_id,
  signature: row.signature,
});

async function lastCheckpoint(db: Kysely<Schema>, centreId: string): Promise<Checkpoint | null> {
  const row = await db
    .selectFrom("checkpoint")
    .selectAll()
    .where("centre_id", "=", centreId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? fromCheckpointRow(row) : null;
}

/**
 * Signs the log as it stands, unless it has been signed at this head already. The centre's place in
 * the queue is held meanwhile, so two nodes never sign the same. A log without entries gets its
 * first one by this: the making of the key.
 */
export async function makeCheckpoint(context: Context, centreId: string): Promise<Checkpoint> {
  await firstKey(context, centreId);
  return context.store.db
    .transaction()
    .execute(async (tx) => sign(tx, context, centreId, await lock(tx, context, centreId)));
}

/** The same, if another node has not done it first and it is time: EVERY entries, or WITHIN. */
export async function checkpointIfDue(
  context: Context,
  centreId: string,
): Promise<Checkpoint | null> {
  if (!(await isDue(context.store.db, context.clock(), centreId))) return null;
  await firstKey(context, centreId);
  return context.store.db.transaction().execute(async (tx) => {
    const chain = await lock(tx, context, centreId);
    const due = await isDue(tx, context.clock(), centreId);
    return due ? sign(tx, context, centreId, chain) : null;
  });
}

async function firstKey(context: Context, centreId: string): Promise<void> {
  if (await signingKey(context.store.db, centreId)) return;
  await makeKey(context, centreId, "server", true);
}

const lock = (tx: Tx, { store }: Context, centreId: string) =>
  lockChain(tx, store.flavour, centreId);

async function isDue(db: Kysely<Schema>, now: number, centreId: string): Promise<boolean> {
  const { next_seq } = await db
    .selectFrom("chain")
    .select("next_seq")
    .where("centre_id", "=", centreId)
    .executeTakeFirstOrThrow();
  const signed = (await lastCheckpoint(db, centreId))?.seq ?? 0;
  const last = next_seq - 1;
  if (last === signed) return false;
  if (Math.floor(last / EVERY) > Math.floor(signed / EVERY)) return true;
  const oldest = await db
    .selectFrom("entry")
    .select("at")
    .where("centre_id", "=", centreId)
    .where("seq", "=", signed + 1)
    .executeTakeFirst();
  return oldest !== undefined && oldest.at <= now - WITHIN;
}

async function sign(
  tx: Tx,
  { clock }: Context,
  centreId: string,
  { next, head }: { readonly next: number; readonly head: string },
): Promise<Checkpoint> {
  const last = await lastCheckpoint(tx, centreId);
  if (last?.seq === next - 1) return last;
  const key = await signingKey(tx, centreId);
  if (!key) throw new Error(`centre ${centreId} has no signing key`);
  const point = signCheckpoint(
    centreId,
    { seq: next - 1, head, at: clock(), keyId: key.id },
    key.private_pem,
  );
  const { keyId: key_id, ...row } = point;
  await tx
    .insertInto("checkpoint")
    .values({ ...row, key_id, centre_id: centreId })
    .execute();
  return point;
}
