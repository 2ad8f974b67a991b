/**
 * Everything that is found out about a story by all its routes: walked whole, or sampled where it is
 * too large, its atlas made of that, and the checks of all routes held against it.
 */
import { atlasOf, type Atlas } from "../atlas/atlas.ts";
import { explore, TooLarge, type Explored } from "../atlas/explore.ts";
import { playing } from "../atlas/playing.ts";
import { sample } from "../atlas/sample.ts";
import type { Walk } from "../atlas/walk.ts";
import { walkOf } from "../atlas/walkOf.ts";
import { wholePlays } from "../atlas/wholePlays.ts";
import type { Edition } from "../story/session.ts";
import { checkRoutes } from "./checkRoutes.ts";
import { CASE_FILE } from "./examined.ts";
import type { Problem } from "./problem.ts";
import { drawsByChance } from "./routesOfChance.ts";
import type { Sources } from "./sources.ts";
import { structureOf } from "./structure.ts";

/** How far a story is walked, and the sample that is taken of one that goes further. */
export interface RouteLimits {
  /** Most states to tell apart. */
  readonly states: number;
  /** Most choices in one play, walked or sampled. */
  readonly choices: number;
  /** Most seconds for walking; they are counted by whoever gives `goOn`. */
  readonly seconds: number;
  /** Plays of the sample. */
  readonly plays: number;
}

export interface Routes {
  readonly atlas: Atlas;
  readonly explored: Explored;
  /** The walk by which it was explored. */
  readonly walk: Walk<unknown>;
  /** What the checks of all routes say; files named from the story's folder. */
  readonly problems: readonly Problem[];
  /** Plays with full credit in everything, look-ups told apart; null: too many, or not all known. */
  readonly wholePlays: number | null;
}

const SEED = 1;

interface Walked {
  readonly explored: Explored;
  /** Why it was sampled; null where every play was walked. */
  readonly why: string | null;
}

function walked(
  { data, story }: Edition,
  walk: Walk<unknown>,
  limits: RouteLimits,
  goOn: () => boolean,
): Walked {
  const { states, choices, plays } = limits;
  const sampled = (why: string): Walked => ({
    explored: sample(data, walk, { plays, seed: SEED, choices }),
    why,
  });
  // A walk sees one throw of the dice: what it finds holds for that throw alone.
  if (drawsByChance(story)) return sampled("The story draws by chance, so no walk shows it whole.");
  try {
    return { explored: explore(data, walk, { states, choices, goOn }), why: null };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return sampled(error.message);
  }
}

/**
 * `sources` are those that the edition was made of. `goOn` is asked now and then while the story is
 * walked; false has it sampled. Throws StoryError where the story breaks on some route.
 */
export function routesOf(
  edition: Edition,
  sources: Sources,
  limits: RouteLimits,
  goOn: () => boolean,
): Routes {
  const walk = walkOf(edition.story);
  const { explored, why } = walked(edition, walk, limits, goOn);
  const { graph, states, ways } = explored;
  const proved = why === null;
  const atlas = atlasOf({ hash: edition.hash, proved, why, states, ways, graph });
  const problems = checkRoutes({
    edition,
    walk,
    caseText: sources.files.get(CASE_FILE) ?? "",
    caseFile: CASE_FILE,
    structure: structureOf(sources),
    explored,
    values: atlas.values,
    proved,
  });
  const play = playing(edition.data, walk, graph);
  const count = proved ? wholePlays(graph, atlas.values, walk, play) : null;
  return { atlas, explored, walk, problems, wholePlays: count };
}
