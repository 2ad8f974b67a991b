/**
 * Who was erased, kept beside the database and not in it: a backup from before an erasure still holds
 * the person, and restoring it applies this list (store/restore.ts). Random ids only.
 */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { z } from "zod";
import { jsonOf } from "../evidence/format.ts";
import type { Context } from "../context.ts";

export const ERASURE_LIST = "erased.json";

const erasure = { centreId: z.string(), at: z.number() };
const list = z.array(
  z.union([
    z.object({ ...erasure, learnerId: z.string() }),
    z.object({ ...erasure, staffId: z.string() }),
  ]),
);
export type ErasureList = z.infer<typeof list>;

/** Whose data folder the list is in. */
export interface Kept {
  readonly config: { readonly data: string };
}

/** Everybody this database knows to be erased, learners first. */
export async function erasedIn({ db }: Pick<Context["store"], "db">): Promise<ErasureList> {
  const learners = await db
    .selectFrom("learner")
    .select(["centre_id", "id", "erased_at"])
    .where("erased_at", "is not", null)
    .orderBy("id")
    .execute();
  // Of a member of staff nothing is left but the record of the erasure.
  const staff = await db
    .selectFrom("entry")
    .leftJoin("learner", "learner.id", "entry.subject")
    .select(({ fn }) => ["entry.centre_id", "entry.subject", fn.min("entry.at").as("at")])
    .where(sql<boolean>`kind = 'person.erased'`)
    .where("learner.id", "is", null)
    .groupBy(["entry.centre_id", "entry.subject"])
    .orderBy("entry.subject")
    .execute();
  return [
    ...learners.map(({ centre_id, id, erased_at }) => ({
      centreId: centre_id,
      learnerId: id,
      at: erased_at!,
    })),
    ...staff.map(({ centre_id, subject, at }) => ({
      centreId: centre_id,
      staffId: subject!,
      at: Number(at),
    })),
  ];
}

/** The list in a file; empty if there is none. Throws if it does not read. */
export async function readErasureList(file: string): Promise<ErasureList> {
  if (!existsSync(file)) return [];
  const read = list.safeParse(jsonOf(await readFile(file, "utf8")));
  if (!read.success) throw new Error(`${file} is no list of erasures.`);
  return read.data;
}

/** The id of somebody on the list. */
export const whoIn = (person: ErasureList[number]): string =>
  "learnerId" in person ? person.learnerId : person.staffId;

/** Both, each person once. */
export const joined = (...lists: readonly ErasureList[]): ErasureList => [
  ...new Map(lists.flat().map((person) => [whoIn(person), person])).values(),
];

/** Writes the data folder's list anew: what it had, and everybody the database knows. */
export async function keepErasureList({
  store,
  config,
}: Pick<Context, "store"> & Kept): Promise<void> {
  const file = join(config.data, ERASURE_LIST);
  const all = joined(await readErasureList(file), await erasedIn(store));
  if (all.length === 0) return;
  await mkdir(config.data, { recursive: true });
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, `${JSON.stringify(all, null, 1)}\n`, { mode: 0o600, flush: true });
  await rename(part, file);
}
