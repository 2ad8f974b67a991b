/**
 * The atlas of a case, and what the checks of all its routes say: made once and kept under
 * node_modules/.cache until the case or the code that makes it changes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { store, type StoredAtlas } from "../../atlas/stored.ts";
import type { Problem } from "../../workshop/problem.ts";
import { routesOf, type RouteLimits } from "../../workshop/routesOf.ts";
import type { Edition } from "../session.ts";
import { readSources } from "./compile.ts";
import { STORIES } from "./edition.ts";

export interface MadeAtlas {
  readonly stored: StoredAtlas;
  /** What the checks of all routes say, errors first; files named from the project's root. */
  readonly problems: readonly Problem[];
  /** See Routes.wholePlays. */
  readonly wholePlays: number | null;
  /** Seconds it took; 0 when it was kept from before. */
  readonly seconds: number;
}

/** About a minute of one core; no case has plays of 150 choices. */
const LIMITS: RouteLimits = { states: 1_500_000, choices: 150, seconds: 90, plays: 20_000 };

/** The code whose change may change an atlas. */
const MAKERS = ["play", "story", "atlas", "workshop"] as const;

/** Code, not tests, of a folder and those in it. */
const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^(?!.*\.test\.).*\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

const makers = new Map<string, string>();

/** A hash of the code that makes atlases, the same on every machine. */
function makersHash(root: string): string {
  let hash = makers.get(root);
  if (hash === undefined) {
    const sum = createHash("sha256");
    for (const folder of MAKERS) {
      for (const file of codeIn(join(root, "src", folder))) sum.update(readFileSync(file));
    }
    hash = sum.digest("hex").slice(0, 16);
    makers.set(root, hash);
  }
  return hash;
}

function make(root: string, edition: Edition): MadeAtlas {
  const began = performance.now();
  const { id } = edition.data;
  const until = began + LIMITS.seconds * 1000;
  const sources = readSources(join(root, STORIES, id));
  const goOn = () => performance.now() < until;
  const { atlas, problems, wholePlays } = routesOf(edition, sources, LIMITS, goOn);
  return {
    stored: store(atlas),
    problems: problems.map((each) => ({ ...each, file: `${STORIES}/${id}/${each.file}` })),
    wholePlays,
    seconds: Math.round((performance.now() - began) / 10) / 100,
  };
}

/** The atlas of an edition. Throws StoryError where the story breaks on some route. */
export function atlasFor(root: string, edition: Edition): MadeAtlas {
  const folder = join(root, "node_modules/.cache/redress/atlas");
  const { id } = edition.data;
  const name = `${id}-${edition.hash}-${makersHash(root)}.json`;
  try {
    const kept = JSON.parse(readFileSync(join(folder, name), "utf8")) as MadeAtlas;
    return { ...kept, seconds: 0 };
  } catch {
    // Not there, or not whole: made again.
  }
  const made = make(root, edition);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder))
    if (old.startsWith(`${id}-`)) rmSync(join(folder, old), { force: true });
  writeFileSync(join(folder, name), JSON.stringify(made));
  return made;
}
