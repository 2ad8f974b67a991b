/** What a database that comes from a backup needs before a server may go on with it. */
import type { Kysely } from "kysely";
import { ok } from "../../play/result.ts";
import { checkStored } from "../evidence/checkStored.ts";
import { openLog } from "../log/log.ts";
import { eraseLearner } from "../privacy/erase.ts";
import { erasedIn, whoIn, type ErasureList } from "../privacy/erasureList.ts";
import { eraseStaff } from "../privacy/eraseStaff.ts";
import { removeStaff } from "../signin/staff.ts";
import { BackupError } from "./backupFile.ts";
import { applied, migrate } from "./migrate.ts";
import type { Store } from "./store.ts";

export interface Settling {
  readonly erased: ErasureList;
  /** Folder of the erasure list, which is renewed. */
  readonly data: string;
  /** Goes on though a centre's evidence log does not verify. */
  readonly evenIfBroken: boolean;
}

/**
 * Brings it up to date, checks every centre's log and writes into it that it comes from a backup,
 * ends every sign-in, and erases again whoever was erased since. Gives what to tell, a line for
 * each. Throws SchemaError if a newer program made it, BackupError if a log does not verify.
 */
export async function settle(store: Store, settling: Settling): Promise<readonly string[]> {
  if ((await applied(store.db as unknown as Kysely<unknown>)).length === 0) {
    throw new BackupError("This is a database, but not one of Redress. Nothing was changed.");
  }
  await migrate(store);
  const clock = Date.now;
  const log = openLog(store, clock);
  const told: string[] = [];
  const centres = await store.db.selectFrom("centre").select(["id", "name"]).execute();
  for (const { id, name } of centres) {
    const { entries, signedTo, fault } = await checkStored(store, id);
    if (fault && !settling.evenIfBroken) {
      throw new BackupError(
        `The evidence log of ${name} in this backup does not verify: ${fault.message} Nothing was changed. If there is no better backup, --even-if-broken restores it as it is.`,
      );
    }
    told.push(
      fault
        ? `${name}: the evidence log does NOT verify: ${fault.message}`
        : `${name}: the evidence log verifies, ${entries} entries, signed up to ${signedTo}.`,
    );
    const body = { entries };
    await log.write(id, async () =>
      ok({ value: null, drafts: [{ kind: "backup.restored", actor: "server", body }] }),
    );
  }
  // Whoever was signed out since would be in again.
  await store.db.deleteFrom("learner_session").execute();
  await store.db.deleteFrom("staff_session").execute();
  let again = 0;
  const known = new Set((await erasedIn(store)).map(whoIn));
  const context = { log, clock, store, config: { data: settling.data } };
  for (const person of settling.erased) {
    const { centreId } = person;
    if (!centres.some(({ id }) => id === centreId)) continue;
    let erased: boolean;
    if ("learnerId" in person) {
      const { learnerId } = person;
      erased = (await eraseLearner(context, centreId, learnerId, "server", "restored")).ok;
    } else {
      const { staffId } = person;
      const off = await removeStaff(context, centreId, "server", staffId);
      const done = await eraseStaff(context, centreId, staffId, "server", "restored");
      erased = done.ok && done.value.entries > 0;
      if (!off.ok && off.code === "last-administrator") {
        told.push(
          `Not erased again: ${staffId}, the only administrator of a centre in this backup. Make somebody else one, take them off the staff and erase them.`,
        );
      }
    }
    if (erased && !known.has(whoIn(person))) again++;
  }
  if (again > 0) told.push(`Erased again, since the backup is from before: ${again} people.`);
  return told;
}
