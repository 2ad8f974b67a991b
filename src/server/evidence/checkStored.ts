/** Checks a centre's log where it is stored, by the very program that checks exports. */
import type { Store } from "../store/store.ts";
import { checkExport, type Report } from "./check.ts";
import { exportLines } from "./export.ts";
import type { Fault } from "./fault.ts";
import { linesOf } from "./lines.ts";

export interface StoredCheck extends Omit<Report, "fault"> {
  /** That nothing has been signed yet is none: a young log is not. */
  readonly fault: Fault | null;
}

async function* bytes(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) yield Buffer.from(text);
}

/** To be asked of a database to which nobody is writing. */
export async function checkStored({ db }: Store, centreId: string): Promise<StoredCheck> {
  const { next_seq, head } = await db
    .selectFrom("chain")
    .selectAll()
    .where("centre_id", "=", centreId)
    .executeTakeFirstOrThrow();
  const end = { seq: next_seq - 1, head };
  const lines = linesOf(bytes(exportLines(db, centreId, 0, end, async () => end)));
  const checked = await checkExport(lines, { keys: [], heads: new Map() });
  if (!checked.ok) throw new Error(checked.message);
  const { fault, ...report } = checked.value;
  return { ...report, fault: fault?.what === "unsigned" ? null : fault };
}
