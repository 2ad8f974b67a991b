/**
 * Walks the whole of a story [AT]. Depth first; a state is what can still be read of Ink's own
 * state and of the tally, so that plays which differ in nothing that matters any more are walked
 * once. Where the story reads its customer, every answer is followed: a fork in the graph.
 */
import type { CaseData } from "../play/case.ts";
import { graphBuilder, RECORDS, type Graph, type Way } from "./graph.ts";
import type { Standing } from "./standing.ts";
import { stepping, type Arrivals, type Here, type Place } from "./stepping.ts";
import { Surveyor, type Survey } from "./survey.ts";
import type { Walk } from "./walk.ts";

/** Why a walk was given up; the atlas is then made by sampling. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

export interface Budget {
  /** Most states to tell apart. */
  readonly states: number;
  /** Most choices in one play. */
  readonly choices: number;
  /** Asked now and then; false gives up. */
  readonly goOn: () => boolean;
}

export interface Explored {
  readonly graph: Graph;
  readonly survey: Survey;
  /** States told apart, and the ways tried from them, before points with one future were merged. */
  readonly states: number;
  readonly ways: number;
}

/** How many states pass between two looks at the budget's time. */
const LOOK_EVERY = 1024;

/** Throws TooLarge when the budget is spent, StoryError when the story breaks. */
export function explore<S>(caseData: CaseData, walk: Walk<S>, budget: Budget): Explored {
  const survey = new Surveyor();
  const step = stepping(caseData, walk);
  const { points, gains, gainId, pointId, wayTo } = graphBuilder();
  /** Points by what scoring knows there, then by the story's state. */
  const known = new Map<Standing, Map<Place<S>, number>>();
  const end = pointId({ kind: "end", ways: [] });
  let states = 0;
  let ways = 0;

  const follow = (arrivals: Arrivals<S>, look: boolean, depth: number): Way => {
    if ("by" in arrivals) {
      const by = arrivals.by.map((each) => follow(each, false, depth));
      return wayTo(arrivals.reading, by, look);
    }
    ways++;
    survey.step(arrivals);
    const { scored, here } = arrivals;
    return { gain: gainId(scored.gain), to: here ? visit(here, depth) : end, look };
  };

  const goOn = (here: Here<S>, depth: number): number => {
    if (here.standing.recordDue) {
      const ways = RECORDS.map((kind) => follow(step.write(here, kind), false, depth));
      return pointId({ kind: "record", ways });
    }
    const { options } = here.ink;
    const ways = options.map(({ kind }, at) =>
      follow(step.choose(here, at), kind === "look", depth + 1),
    );
    const point = pointId({ kind: "choice", ways }, options);
    survey.offered(point, options);
    return point;
  };

  const visit = (here: Here<S>, depth: number): number => {
    let stories = known.get(here.standing);
    if (!stories) known.set(here.standing, (stories = new Map()));
    const before = stories.get(here.ink);
    if (before !== undefined) return before;
    if (depth > budget.choices) {
      throw new TooLarge(`A play can go on for more than ${budget.choices} choices.`);
    }
    if (++states > budget.states) {
      throw new TooLarge(`The story has more than ${budget.states} states to tell apart.`);
    }
    if (states % LOOK_EVERY === 0 && !budget.goOn()) {
      throw new TooLarge(`The time for walking the story was up after ${states} states.`);
    }
    const point = goOn(here, depth);
    stories.set(here.ink, point);
    return point;
  };

  const { gain, to } = follow(step.begin(), false, 0);
  return { graph: { points, gains, root: to, first: gain }, survey, states, ways };
}
