/**
 * The part of the chain that bears out a pack's lines: from each of them on to the next signature.
 * Lines of others between are there by their headers alone; headers hold no names and no words.
 */
import { setImmediate } from "node:timers/promises";
import type { Context } from "../context.ts";
import type { Checkpoint } from "../evidence/checkpoint.ts";
import { fromCheckpointRow } from "../evidence/sign.ts";
import { genesis } from "../log/entry.ts";
import { centreEntries } from "../log/read.ts";
import { betweenLine, type WholeLine } from "./fileShape.ts";

/** Lines read at once. */
const PAGE = 500;

interface Span {
  readonly from: number;
  readonly checkpoint: Checkpoint;
}

/** Each line needed lies in one span, and every span ends at a signature. */
export function spansOf(
  needed: readonly number[],
  checkpoints: readonly Checkpoint[],
): readonly Span[] {
  const spans: Span[] = [];
  for (const seq of needed) {
    const last = spans.at(-1);
    if (last && seq <= last.checkpoint.seq) continue;
    const checkpoint = checkpoints.find((one) => one.seq >= seq);
    if (!checkpoint) throw new Error(`line ${seq} is under no signature`);
    spans.push({ from: seq, checkpoint });
  }
  return spans;
}

/** The `chain` of a pack file as JSON text, a piece at a time. `lines` in the order of the log. */
export async function* chainJson(
  { store: { db } }: Context,
  centreId: string,
  lines: readonly WholeLine[],
): AsyncGenerator<string> {
  const whole = new Map(lines.map((line) => [line.seq, line]));
  const rows = await db
    .selectFrom("checkpoint")
    .selectAll()
    .where("centre_id", "=", centreId)
    .where("seq", ">=", lines[0]?.seq ?? 0)
    .orderBy("seq")
    .execute();
  const spans = spansOf(
    lines.map(({ seq }) => seq),
    rows.map(fromCheckpointRow),
  );
  let between = "[\n";
  for (const { from, checkpoint } of spans) {
    yield `${between}{"before":${JSON.stringify(await hashBefore(db, centreId, from))},"lines":[`;
    let comma = "\n";
    for (let at = from; at <= checkpoint.seq; at += PAGE) {
      const entries = await centreEntries(
        db,
        centreId,
        at - 1,
        Math.min(PAGE, checkpoint.seq - at + 1),
      );
      let text = "";
      for (const entry of entries) {
        // As it was when the document was made, should its content be erased meanwhile.
        text += comma + JSON.stringify(whole.get(entry.seq) ?? betweenLine(entry));
        comma = ",\n";
      }
      yield text;
      await setImmediate();
    }
    yield `\n],"checkpoint":${JSON.stringify(checkpoint)}}`;
    between = ",\n";
  }
  yield "\n]";
}

async function hashBefore(
  db: Context["store"]["db"],
  centreId: string,
  seq: number,
): Promise<string> {
  if (seq === 1) return genesis(centreId);
  const { hash } = await db
    .selectFrom("entry")
    .select("hash")
    .where("centre_id", "=", centreId)
    .where("seq", "=", seq - 1)
    .executeTakeFirstOrThrow();
  return hash;
}
