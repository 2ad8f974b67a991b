/** Walks every route of a story for its author, and keeps the walk to answer about plays of it. */
import { rangesOf } from "../../../atlas/ranges.ts";
import { playing } from "../../../atlas/playing.ts";
import { bestTotal } from "../../../atlas/reviewLine.ts";
import { wholeRoutes, type Aim } from "../../../atlas/routes.ts";
import { figuresOf } from "../../../atlas/gain.ts";
import { NOWHERE } from "../../../atlas/graph.ts";
import type { Survey } from "../../../atlas/survey.ts";
import type { CaseData } from "../../../play/case.ts";
import { routesOf, type RouteLimits, type Routes } from "../../../workshop/routesOf.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { lineOfChoice, type Structure } from "../../../workshop/structure.ts";
import type { ChoiceRange } from "../scores/ranges.ts";
import { benchOf } from "./bench.ts";
import type { Progress, RoutesFound, WholeCount } from "./job.ts";
import { sameText } from "./sameText.ts";

/** The story that was walked last. */
export interface Walked extends Routes {
  readonly work: Sources;
  readonly data: CaseData;
}

let latest: Walked | null = null;

/** The walk of just this text, if it was the last one walked. */
export const walkedOf = (work: Sources): Walked | null =>
  latest && sameText(work, latest.work) ? latest : null;

function choiceRanges(
  { atlas, explored: { graph, survey } }: Routes,
  data: CaseData,
  structure: Structure,
): readonly ChoiceRange[] {
  const found = [...rangesOf(data, graph, atlas.values, survey)].map(([key, range]) => {
    const choice = lineOfChoice(structure, key);
    const [knot = ""] = choice?.flow.split(".") ?? [];
    const { text } = survey.options.get(key)!.option;
    const set = choice?.group ?? null;
    return { at: choice?.index ?? Infinity, range: { knot: knot || null, text, set, ...range } };
  });
  return found.toSorted((a, b) => a.at - b.at).map(({ range }) => range);
}

/** Ids of the endings that some route comes to, as the survey names facts. */
const endingsIn = ({ facts }: Survey): readonly string[] =>
  [...facts].flatMap((key) => /^PlayEnded (.*)$/s.exec(key)?.slice(1) ?? []);

export interface Watch {
  readonly progress: (progress: Progress) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Throws what a story that breaks on some route throws, and for one that is not scored. */
export function walkRoutes(asked: Sources, limits: RouteLimits, on: Watch): RoutesFound {
  const { work, compiled, own, structure } = benchOf(asked);
  if (!compiled || !own) throw new Error("The story does not compile yet, or is not scored.");
  const began = on.now();
  const goOn = (): boolean => {
    const done = (on.now() - began) / 1000;
    on.progress({ done: Math.min(limits.seconds, Math.round(done)), of: limits.seconds });
    return done < limits.seconds;
  };
  latest = null;
  const edition = { data: own, story: compiled, hash: "" };
  const routes = routesOf(edition, work, limits, goOn);
  latest = { ...routes, work, data: own };

  const { atlas, explored, walk, problems } = routes;
  const { graph, survey } = explored;
  const { proved, why, states, ways, values } = atlas;
  const facts = { why, states, ways, points: graph.points.length, problems };
  const certainty = proved
    ? ({ kind: "proved" } as const)
    : ({ kind: "sampled", plays: limits.plays } as const);
  const ranges = { certainty, choices: choiceRanges(routes, own, structure) };
  if (graph.root === NOWHERE) return { ...facts, ranges, best: null, whole: null, endings: [] };
  const play = playing(own, walk, graph);
  const found = wholeRoutes(graph, walk, play);
  const counted = (aim: Aim): WholeCount => ({
    routes: found[aim].routes.length,
    exact: found[aim].exact,
  });
  const best = bestTotal({ caseData: own, graph, values, play }, play.begin());
  return {
    ...facts,
    ranges,
    best: best && figuresOf(own, best.gain).total,
    whole: {
      R: counted("R"),
      I: counted("I"),
      E: counted("E"),
      S: counted("S"),
      all: counted("all"),
    },
    endings: endingsIn(survey),
  };
}
