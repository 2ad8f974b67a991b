/** The one way into a centre's evidence log. */
import { manyById, manyInserted, manyNumbers } from "../store/manyRows.ts";
import type { Tx } from "../store/store.ts";
import { commitmentOf, hashOf, newSalt, type Draft, type Entry } from "./entry.ts";
import { toRow } from "./rows.ts";

const placesOf = manyById("class", ["id", "next_seq"]);
const movePlaces = manyNumbers("class", "next_seq");
const insertEntries = manyInserted("entry", [
  "centre_id",
  "seq",
  "at",
  "kind",
  "actor",
  "subject",
  "class_id",
  "class_seq",
  "play_id",
  "play_seq",
  "commitment",
  "hash",
  "salt",
  "body",
]);

/**
 * Takes the centre's place in the queue: until the transaction ends nobody else appends to this
 * centre, on any node. Whatever is read after this call and written before commit is safe from
 * others who lock first, too. Several centres are to be locked in the order of their ids.
 */
export async function lockChain(
  tx: Tx,
  flavour: "sqlite" | "postgres",
  centreId: string,
): Promise<{ readonly next: number; readonly head: string }> {
  const query = tx.selectFrom("chain").selectAll().where("centre_id", "=", centreId);
  // SQLite has one writer anyway.
  const locked = flavour === "postgres" ? query.forUpdate() : query;
  const { next_seq, head } = await locked.executeTakeFirstOrThrow();
  return { next: next_seq, head };
}

/** Adds entries behind a chain locked in this transaction; gives them as they stand in the log. */
export async function append(
  tx: Tx,
  centreId: string,
  chain: { readonly next: number; readonly head: string },
  drafts: readonly Draft[],
  at: number,
): Promise<readonly Entry[]> {
  if (drafts.length === 0) return [];
  const classIds = [...new Set(drafts.flatMap(({ classId }) => classId ?? []))];
  const places = new Map<string, number>();
  if (classIds.length > 0) {
    for (const { id, next_seq } of await placesOf(tx, classIds)) places.set(id, next_seq);
  }
  const place = (classId: string): number => {
    const next = places.get(classId);
    if (next === undefined) throw new Error(`there is no class ${classId}`);
    places.set(classId, next + 1);
    return next;
  };
  let { next, head } = chain;
  const entries = drafts.map((draft): Entry => {
    const salt = newSalt();
    const body = JSON.stringify(draft.body);
    const header = {
      seq: next++,
      at,
      kind: draft.kind,
      actor: draft.actor,
      subject: draft.subject ?? null,
      classId: draft.classId ?? null,
      classSeq: draft.classId === undefined ? null : place(draft.classId),
      playId: draft.playId ?? null,
      playSeq: draft.playSeq ?? null,
      commitment: commitmentOf(salt, body),
    };
    head = hashOf(head, header);
    return { ...header, centreId, hash: head, salt, body };
  });
  await insertEntries(tx, entries.map(toRow));
  await tx
    .updateTable("chain")
    .set({ next_seq: next, head })
    .where("centre_id", "=", centreId)
    .execute();
  // In one statement: a group of batches touches dozens of classes.
  await movePlaces(tx, [...places]);
  return entries;
}
