/** Every check that needs all routes of a story: what the atlas shows and no single play can. */
import { NOWHERE } from "../atlas/graph.ts";
import { playing } from "../atlas/playing.ts";
import { wholeRoutes } from "../atlas/routes.ts";
import { jsonLines } from "./jsonLines.ts";
import type { Problem } from "./problem.ts";
import { checkDominated } from "./smells/dominated.ts";
import { drawPlays } from "./smells/drawn.ts";
import { found, inStory, type Ground, type RouteCheck } from "./smells/ground.ts";
import { checkManagers } from "./smells/managers.ts";
import { checkEarned } from "./smells/moments.ts";
import { checkNeverOffered } from "./smells/neverOffered.ts";
import { checkPleasing } from "./smells/pleasing.ts";
import { checkPromisesKept } from "./smells/promises.ts";
import { checkTogether } from "./smells/together.ts";
import { checkTwins } from "./smells/twins.ts";
import { checkCriteriaMet, checkUnmet } from "./smells/unmet.ts";
import { checkWholeRoutes } from "./smells/wholeRoutes.ts";

const CHECKS: readonly RouteCheck[] = [
  checkWholeRoutes,
  checkEarned,
  checkPromisesKept,
  checkCriteriaMet,
  checkUnmet,
  checkNeverOffered,
  checkDominated,
  checkTwins,
  checkTogether,
  checkPleasing,
  checkManagers,
];

const SEED = 1;
const RANDOM_PLAYS = 1000;

const noEnd = found("whole-routes", "error");

/**
 * The problems of a scored story that was walked whole, or sampled: then all are warnings. Throws
 * StoryError where the story breaks.
 */
export function checkRoutes(ground: Ground): readonly Problem[] {
  const { edition, explored, walk } = ground;
  const { graph } = explored;
  if (graph.root === NOWHERE) {
    return [noEnd(ground, inStory(ground), "no play came to an end: the story is too long")];
  }
  const play = playing(edition.data, walk, graph);
  const trodden = {
    ...ground,
    play,
    routes: wholeRoutes(graph, walk, play),
    drawn: drawPlays(graph, play, SEED, RANDOM_PLAYS),
    lineInCase: jsonLines(ground.caseText),
  };
  return CHECKS.flatMap((check) => check(trodden));
}
