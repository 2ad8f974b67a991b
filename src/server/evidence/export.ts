/** A centre's whole evidence log as lines of text, read from the database a page at a time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Context } from "../context.ts";
import { centreEntries } from "../log/read.ts";
import type { Schema } from "../store/schema.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { checkpointText, endText, entryText, headingText } from "./format.ts";
import { keysOf } from "./keys.ts";
import { ERASURES } from "./missing.ts";
import { fromCheckpointRow, makeCheckpoint } from "./sign.ts";

/** Entries read at once. */
const PAGE = 500;

type Db = Kysely<Schema>;

/** This program's own version. */
export const programVersion = (): string => {
  const file = join(import.meta.dirname, "..", "..", "..", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
};

/** An end of the log: number and hash of the last entry told. */
type End = Pick<Checkpoint, "seq" | "head">;

/**
 * The log up to `first`, each signature behind the entry it is over. An erasure committed while this
 * is read may blank entries not yet told, and is itself recorded behind `first`: then it is read on
 * to what `further` gives, so that an export never has a gap without its reason.
 */
export async function* exportLines(
  db: Db,
  centreId: string,
  madeAt: number,
  first: End,
  further: () => Promise<End>,
): AsyncGenerator<string> {
  const { name } = await db
    .selectFrom("centre")
    .select("name")
    .where("id", "=", centreId)
    .executeTakeFirstOrThrow();
  const rows = await keysOf(db, centreId);
  const keys = rows.map(({ id, public_pem, created_at }) => ({
    id,
    publicKey: public_pem,
    madeAt: created_at,
  }));
  const signers = keys.map(({ id }) => id);
  yield headingText({ centre: { id: centreId, name }, keys, madeAt, program: programVersion() });
  let end = first;
  let told = 0;
  for (;;) {
    while (told < end.seq) {
      const until = Math.min(told + PAGE, end.seq);
      yield await page(db, centreId, signers, told, until);
      told = until;
      // The embedded database answers at once: without this nobody else would be served meanwhile.
      await setImmediate();
    }
    if (!(await erasedBehind(db, centreId, end.seq))) break;
    end = await further();
  }
  yield endText(end.seq, end.head);
}

/** Entries after `after` up to `until`, with the signatures among them. */
async function page(
  db: Db,
  centreId: string,
  signers: readonly string[],
  after: number,
  until: number,
): Promise<string> {
  const entries = await centreEntries(db, centreId, after, until - after);
  const rows = await db
    .selectFrom("checkpoint")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("seq", ">", after)
    .where("seq", "<=", until)
    .execute();
  const points = new Map<number, Checkpoint>();
  for (const row of rows) {
    // A key made since the first line was written is not in it.
    if (signers.includes(row.key_id)) points.set(row.seq, fromCheckpointRow(row));
  }
  return entries
    .filter(({ seq }) => seq <= until)
    .map((entry) => {
      const point = points.get(entry.seq);
      return entryText(entry) + (point ? checkpointText(point) : "");
    })
    .join("");
}

async function erasedBehind(db: Db, centreId: string, seq: number): Promise<boolean> {
  const row = await db
    .selectFrom("entry")
    .select("seq")
    .where("centre_id", "=", centreId)
    .where("seq", ">", seq)
    .where("kind", "in", ERASURES)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A signed export of the log as it stands now. */
export async function* signedExport(context: Context, centreId: string): AsyncGenerator<string> {
  const sign = () => makeCheckpoint(context, centreId);
  yield* exportLines(context.store.db, centreId, context.clock(), await sign(), sign);
}
