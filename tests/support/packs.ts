/** The packs that are shipped, as they lie on the disk and as they are read. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../src/assess/pack/pack.ts";
import { readPack } from "../../src/assess/pack/readPack.ts";

const FOLDER = join(import.meta.dirname, "../../packs");

/** JSON texts by file name. */
export const packTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json") && name !== "pack.schema.json")
    .map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]),
);

export const packSchema = (): object =>
  JSON.parse(readFileSync(join(FOLDER, "pack.schema.json"), "utf8"));

/** All of them; one that cannot be read fails the test with its problems. */
export const shippedPacks = (): readonly Pack[] =>
  [...packTexts].map(([name, text]) => {
    const pack = readPack(text);
    if (!pack.ok) throw new Error(`${name}\n${pack.message}`);
    return pack.value;
  });

/** The version of a unit's shipped pack, which plans on a real server have to name. */
export function shippedVersion(unit: string): string {
  const pack = shippedPacks().find((one) => one.unit.id === unit);
  if (!pack) throw new Error(`No pack of ${unit} is shipped`);
  return pack.version;
}
