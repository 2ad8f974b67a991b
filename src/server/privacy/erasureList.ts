/**
 * Who was erased, kept beside the database and not in it: a backup from before an erasure still holds
 * the person, and restoring it applies this list (store/restore.ts). Random ids only.
 */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { jsonOf } from "../evidence/format.ts";
import type { Context } from "../context.ts";

export const ERASURE_LIST = "erased.json";

const list = z.array(z.object({ centreId: z.string(), learnerId: z.string(), at: z.number() }));
export type ErasureList = z.infer<typeof list>;

/** Whose data folder the list is in. */
export interface Kept {
  readonly config: { readonly data: string };
}

/** Everybody this database knows to be erased. */
export async function erasedIn({ db }: Pick<Context["store"], "db">): Promise<ErasureList> {
  const rows = await db
    .selectFrom("learner")
    .select(["centre_id", "id", "erased_at"])
    .where("erased_at", "is not", null)
    .orderBy("id")
    .execute();
  return rows.map(({ centre_id, id, erased_at }) => ({
    centreId: centre_id,
    learnerId: id,
    at: erased_at!,
  }));
}

/** The list in a file; empty if there is none. Throws if it does not read. */
export async function readErasureList(file: string): Promise<ErasureList> {
  if (!existsSync(file)) return [];
  const read = list.safeParse(jsonOf(await readFile(file, "utf8")));
  if (!read.success) throw new Error(`${file} is no list of erasures.`);
  return read.data;
}

/** Both, each person once. */
export const joined = (...lists: readonly ErasureList[]): ErasureList => [
  ...new Map(lists.flat().map((person) => [person.learnerId, person])).values(),
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
