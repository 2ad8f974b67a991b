/**
 * The atlas of a case, and what the checks of all its routes say: made once and kept under
 * node_modules/.cache until the case or the code that makes it changes.
 */
import { join } from "node:path";
import { store, type StoredAtlas } from "../../atlas/stored.ts";
import type { Problem } from "../../workshop/problem.ts";
import { routesOf, type RouteLimits } from "../../workshop/routesOf.ts";
import type { Edition } from "../session.ts";
import { readSources, sourceTexts } from "./compile.ts";
import type { Sources } from "../../workshop/sources.ts";
import { STORIES } from "./edition.ts";
import { kept } from "./kept.ts";

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

function make(edition: Edition, sources: Sources): MadeAtlas {
  const began = performance.now();
  const { id } = edition.data;
  const until = began + LIMITS.seconds * 1000;
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
  const { id } = edition.data;
  const sources = readSources(join(root, STORIES, id));
  // The texts too: two that compile alike may differ in the lines that problems are told by.
  const of = [edition.hash, ...sourceTexts(sources)];
  const { value, fromBefore } = kept(root, { kind: "atlas", id, of }, () => make(edition, sources));
  return fromBefore ? { ...value, seconds: 0 } : value;
}
