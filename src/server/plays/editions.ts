/**
 * Versions of cases. What the build shipped is stored at the start, and a version stays for as long
 * as a play refers to it [PS1, PS2].
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { summaryOf, type CaseSummary } from "../../story/catalogue.ts";
import type { CaseFacts } from "../../protocol/assessment.ts";
import type { Edition } from "../../story/session.ts";
import type { Store, Tx } from "../store/store.ts";

/** Older versions kept read, beside those shipped: plays under way of yesterday's cases. */
const OLDER = 50;

/** PostgreSQL's code for it; an embedded database has no other writer. */
const FOREIGN_KEY_VIOLATION = "23503";

export interface Editions {
  /** The cases this server has now, by id. */
  readonly cases: ReadonlyMap<string, CaseSummary>;
  /** The same cases as far as planning an assessment needs them. */
  readonly facts: readonly CaseFacts[];
  /** A version, shipped or of a play made earlier; null if it is unknown here. */
  readonly find: (hash: string) => Promise<Edition | null>;
  /** The same as text, as it goes out to learners. */
  readonly text: (hash: string) => Promise<string | null>;
  /** Makes sure that a play may refer to a version that another node may just have pruned. */
  readonly keep: (tx: Tx, hash: string) => Promise<void>;
}

/** Editions in the folder the build wrote; none if there is no build. */
export function readShipped(pages: string): readonly Edition[] {
  const folder = join(pages, "server");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Edition);
}

export async function openEditions(
  { db }: Store,
  shipped: readonly Edition[],
  now: number,
): Promise<Editions> {
  const byHash = new Map(shipped.map((edition) => [edition.hash, edition]));
  const older = new Map<string, Edition>();

  const store = async (into: Pick<Tx, "insertInto">, edition: Edition): Promise<void> => {
    await into
      .insertInto("edition")
      .values({
        hash: edition.hash,
        case_id: edition.data.id,
        title: edition.data.title,
        body: JSON.stringify(edition),
        first_seen_at: now,
      })
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .execute();
  };
  const text = async (hash: string): Promise<string | null> => {
    const row = await db
      .selectFrom("edition")
      .select("body")
      .where("hash", "=", hash)
      .executeTakeFirst();
    return row?.body ?? null;
  };

  for (const edition of shipped) await store(db, edition);
  if (shipped.length > 0) await prune(db, [...byHash.keys()]);
  return {
    cases: new Map(shipped.map(({ data, hash }) => [data.id, summaryOf(data, hash)])),
    facts: shipped.map(factsOf),
    text,
    find: async (hash) => {
      const known = byHash.get(hash) ?? older.get(hash);
      if (known) return known;
      const body = await text(hash);
      if (body === null) return null;
      const edition = JSON.parse(body) as Edition;
      if (older.size >= OLDER) older.delete(older.keys().next().value!);
      older.set(hash, edition);
      return edition;
    },
    keep: async (tx, hash) => {
      const edition = byHash.get(hash);
      if (edition) await store(tx, edition);
    },
  };
}

const factsOf = ({ data, hash }: Edition): CaseFacts => ({
  id: data.id,
  title: data.title,
  organisation: data.organisation,
  sector: data.sector,
  customer: data.customer,
  level: data.level,
  criteria: data.criteria,
  hash,
});

/** Takes away versions that are not shipped any more and that no play refers to. */
async function prune(db: Store["db"], shipped: readonly string[]): Promise<void> {
  await db
    .deleteFrom("edition")
    .where("hash", "not in", shipped)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("play")
            .select(sql`1`.as("one"))
            .whereRef("play.edition_hash", "=", "edition.hash"),
        ),
      ),
    )
    .execute()
    .catch((error: Error & { code?: string }) => {
      // A play that another node is just beginning holds on to its version: so it stays.
      if (error.code !== FOREIGN_KEY_VIOLATION) throw error;
    });
}
