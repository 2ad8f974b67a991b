/** What a centre keeps no longer than it said it would. */
import { setImmediate } from "node:timers/promises";
import { ok } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { overwriteFreed } from "./erase.ts";
import { forgetPlays } from "./forget.ts";

const DAY = 86_400_000;

/** Plays erased in one transaction: while it lasts, nobody else writes to the centre's log. */
const PLAYS = 20;

/**
 * Erases the content of plays whose last event came in longer ago than the centre keeps them, those
 * never ended too. Several nodes may do it at once: each batch is chosen by whoever holds the log.
 */
export async function applyRetention(context: Context): Promise<void> {
  const { store, clock } = context;
  const centres = await store.db
    .selectFrom("centre")
    .select(["id", "retention_days"])
    .where("retention_days", "is not", null)
    .execute();
  let any = false;
  for (const { id, retention_days } of centres) {
    const before = clock() - retention_days! * DAY;
    while (await eraseBatch(context, id, retention_days!, before)) {
      any = true;
      await setImmediate();
    }
  }
  if (any) await overwriteFreed(store);
}

async function dueBefore(db: Context["store"]["db"], centreId: string, before: number) {
  return (
    db
      .selectFrom("play")
      .select(["id", "card", "total", "flag"])
      .where("centre_id", "=", centreId)
      .where("erased_at", "is", null)
      // What has its last event behind it began before; by that there is an index, which no event moves.
      .where("started_at", "<", before)
      .where("last_at", "<", before)
      .orderBy("started_at")
      .limit(PLAYS)
      .execute()
  );
}

/** Whether there was anything to erase. */
async function eraseBatch(
  { store, log, clock }: Context,
  centreId: string,
  days: number,
  before: number,
): Promise<boolean> {
  if ((await dueBefore(store.db, centreId, before)).length === 0) return false;
  const done = await log.write(centreId, async (tx) => {
    const plays = await dueBefore(tx, centreId, before);
    if (plays.length === 0) return ok({ value: false, drafts: [] });
    const entries = await forgetPlays(tx, plays, clock(), false);
    const body = { days, before, plays: plays.map(({ id }) => id), entries };
    return ok({ value: true, drafts: [{ kind: "retention.applied", actor: "server", body }] });
  });
  return done.ok && done.value;
}
