/** Routes through the shipped cases: the recorded ones and random ones, for tests of the stories. */
import { join } from "node:path";
import { buildEdition, caseIds } from "../../src/story/build/edition.ts";
import { playScript, readScript, scriptNames, type Script } from "../../src/story/build/script.ts";
import type { Edition, Session } from "../../src/story/session.ts";

export const ROOT = join(import.meta.dirname, "../..");

export const CASES: readonly string[] = caseIds(ROOT);

const editions = new Map<string, Edition>();

/** The case as the build would ship it. */
export function editionOf(id: string): Edition {
  const kept = editions.get(id);
  if (kept) return kept;
  const { data, story, hash } = buildEdition(ROOT, id);
  const edition = { data, story, hash };
  editions.set(id, edition);
  return edition;
}

export interface Recorded {
  readonly name: string;
  readonly script: Script;
}

export const recordedOf = (id: string): readonly Recorded[] =>
  scriptNames(ROOT, id).map((name) => ({ name, script: readScript(ROOT, id, name) }));

export const playRecorded = (id: string, { name, script }: Recorded): Session =>
  playScript(editionOf(id), script, name);
