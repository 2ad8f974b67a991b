/**
 * Qualification packs: those shipped in `packs/`, and each centre's own. Every version there ever was
 * is kept, since a plan names the version that its criteria are read by [AD2].
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ok, refused, type Result } from "../../play/result.ts";
import { clashOf } from "../../assess/pack/clash.ts";
import type { Pack } from "../../assess/pack/pack.ts";
import { readPack } from "../../assess/pack/readPack.ts";
import type { Plan } from "../../assess/event.ts";
import type { Store, Tx } from "../store/store.ts";

/** A pack that was shipped cannot be used; the message says which and why. */
export class PackError extends Error {}

/** In place of a centre's id: shipped with the program. */
const SHIPPED = "";

type Units = Plan["units"];

export interface PacksOfCentre {
  /** Of each pack the version in force. */
  readonly current: readonly Pack[];
  /** Every version, those in force first. */
  readonly all: readonly Pack[];
}

export interface Packs {
  readonly of: (db: Store["db"] | Tx, centreId: string) => Promise<PacksOfCentre>;
  /** Puts a centre's own pack in force. It must be newer than what is, and clash with no other pack. */
  readonly add: (
    tx: Tx,
    centreId: string,
    pack: Pack,
    at: number,
  ) => Promise<Result<null, "not-newer" | "clashes">>;
}

/** The packs of the folder. Throws PackError with every problem of those that do not read. */
export function readShippedPacks(folder: string): readonly Pack[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .toSorted();
  const problems: string[] = [];
  const packs = files.flatMap((name) => {
    const read = readPack(readFileSync(join(folder, name), "utf8"));
    if (read.ok) return [read.value];
    problems.push(`${join(folder, name)}:\n${read.message}`);
    return [];
  });
  for (const [at, pack] of packs.entries()) {
    const clash = clashOf(packs.slice(0, at), pack);
    if (clash !== null) problems.push(`${pack.id}: ${clash}`);
  }
  if (problems.length > 0) {
    throw new PackError(
      `A qualification pack cannot be used. Correct it and start again; nothing was changed.\n${problems.join("\n")}`,
    );
  }
  return packs;
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

/** Above 0: `a` is the newer version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (const [at, part] of left.entries()) {
    if (part !== right[at]) return part - (right[at] ?? 0);
  }
  return 0;
}

/**
 * The packs by which an assessment is read: of the units of its plan the version named, then the
 * version in force of every other unit.
 */
export function packsFor({ current, all }: PacksOfCentre, units: Units): readonly Pack[] {
  const named = units.flatMap(({ unit, pack }) => {
    const of = all.filter((each) => each.unit.id === unit);
    return of.find(({ version }) => version === pack) ?? of[0] ?? [];
  });
  return [...named, ...current.filter((pack) => !named.some(({ id }) => id === pack.id))];
}

/** Whether every unit of a plan names a version that there is. */
export function knownVersions({ all }: PacksOfCentre, units: Units): Result<null, "unknown-pack"> {
  const strange = units.find(
    ({ unit, pack }) => !all.some((each) => each.unit.id === unit && each.version === pack),
  );
  return strange === undefined
    ? ok(null)
    : refused(
        "unknown-pack",
        `This centre has no version “${strange.pack}” of the pack for the unit “${strange.unit}”. Load the page again.`,
      );
}

export async function openPacks(
  { db }: Store,
  shipped: readonly Pack[],
  now: number,
): Promise<Packs> {
  for (const pack of shipped) await keepShipped(db, pack, now);
  const inForce = new Set(shipped.map(({ id, version }) => `${id} ${version}`));
  const parsed = new Map<string, Pack>();
  const of: Packs["of"] = async (from, centreId) => {
    const rows = await from
      .selectFrom("pack")
      .select(["centre_id", "pack_id", "version"])
      .where("centre_id", "in", [SHIPPED, centreId])
      .execute();
    const found: { readonly own: boolean; readonly pack: Pack }[] = [];
    for (const { centre_id, pack_id, version } of rows) {
      const key = JSON.stringify([centre_id, pack_id, version]);
      const pack = parsed.get(key) ?? (await packIn(from, centre_id, pack_id, version));
      parsed.set(key, pack);
      found.push({ own: centre_id !== SHIPPED, pack });
    }
    found.sort((a, b) => compareVersions(b.pack.version, a.pack.version));
    const current: Pack[] = [];
    for (const { own, pack } of found) {
      // What an earlier program shipped is kept for the plans that name it, and in force no more.
      const counts = own || inForce.has(`${pack.id} ${pack.version}`);
      if (counts && !current.some(({ id }) => id === pack.id)) current.push(pack);
    }
    current.sort((a, b) => a.id.localeCompare(b.id, "en"));
    const older = found.map(({ pack }) => pack).filter((pack) => !current.includes(pack));
    return { current, all: [...current, ...older] };
  };
  return {
    of,
    add: async (tx, centreId, pack, at) => {
      const { all } = await of(tx, centreId);
      const before = all.filter(({ id }) => id === pack.id);
      const newer = before.every(({ version }) => compareVersions(pack.version, version) > 0);
      if (!newer) {
        return refused(
          "not-newer",
          `There is version ${before[0]!.version} of this pack already. Give the new one a higher number.`,
        );
      }
      // Of those in force no more, too: plans may name them.
      const clash = clashOf(all, pack);
      if (clash !== null) return refused("clashes", clash);
      await tx
        .insertInto("pack")
        .values({
          centre_id: centreId,
          pack_id: pack.id,
          version: pack.version,
          body: JSON.stringify(pack),
          added_at: at,
        })
        .execute();
      return ok(null);
    },
  };
}

async function packIn(
  db: Store["db"] | Tx,
  centreId: string,
  packId: string,
  version: string,
): Promise<Pack> {
  const { body } = await db
    .selectFrom("pack")
    .select("body")
    .where("centre_id", "=", centreId)
    .where("pack_id", "=", packId)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return JSON.parse(body) as Pack;
}

/**
 * Keeps what is shipped. A pack that was changed under its old number is taken as it is now, unless a
 * plan names it: then what was assessed would silently have been something else.
 */
async function keepShipped(db: Store["db"], pack: Pack, now: number): Promise<void> {
  const body = JSON.stringify(pack);
  const row = { centre_id: SHIPPED, pack_id: pack.id, version: pack.version, body, added_at: now };
  await db
    .insertInto("pack")
    .values(row)
    .onConflict((conflict) => conflict.columns(["centre_id", "pack_id", "version"]).doNothing())
    .execute();
  const kept = await packIn(db, SHIPPED, pack.id, pack.version);
  if (JSON.stringify(kept) === body) return;
  const named = JSON.stringify({ unit: kept.unit.id, pack: pack.version });
  const assessed = await db
    .selectFrom("assessment")
    .select("id")
    .where("packs", "like", `%${named}%`)
    .limit(1)
    .executeTakeFirst();
  if (assessed) {
    throw new PackError(
      `The pack ${pack.id} was changed, but is still version ${pack.version}, by which somebody has been assessed. Give it a new version and start again; nothing was changed.`,
    );
  }
  await db
    .updateTable("pack")
    .set({ body })
    .where("centre_id", "=", SHIPPED)
    .where("pack_id", "=", pack.id)
    .where("version", "=", pack.version)
    .execute();
}
