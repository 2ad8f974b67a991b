/** Which dated rule pack is in force: named in the record of every observed play. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Version and the beginning of the file's SHA-256, as "2026-11 (sha256 1f2e3d4c5b6a)". */
export function readRulePack(file: string): string {
  const text = readFileSync(file, "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return `${version} (sha256 ${createHash("sha256").update(text).digest("hex").slice(0, 12)})`;
}
