/**
 * Walks the whole of a story [AT]. Depth first; every point met is remembered by what can still be
 * read of it (Ink's own state, the trimmed tally) and by the customers it holds for, so that plays
 * which differ in nothing that matters any more are walked once.
 */
import type { CaseData } from "../play/case.ts";
import { admits, ANYONE, keysOf, narrowGuard, type FeelingKeys, type Guard } from "./feeling.ts";
import { graphBuilder, RECORDS, type Graph, type Way } from "./graph.ts";
import type { Standing } from "./settle.ts";
import { stepping, type Arrived, type Here } from "./stepping.ts";
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

/** A point of the graph, and the customers for whom it is what follows. */
interface Found {
  readonly point: number;
  readonly guard: Guard;
}

interface Known extends Found {
  readonly keys: FeelingKeys;
}

/** How many states pass between two looks at the budget's time. */
const LOOK_EVERY = 1024;

/** Throws TooLarge when the budget is spent, StoryError when the story breaks. */
export function explore<S>(caseData: CaseData, walk: Walk<S>, budget: Budget): Explored {
  const survey = new Surveyor();
  const step = stepping(caseData, walk, survey);
  const { points, gains, gainId, pointId } = graphBuilder();
  const known = new Map<Standing, Map<string | number, Known[]>>();
  const end: Found = { point: pointId("end", []), guard: ANYONE };
  let states = 0;
  let ways = 0;

  const wayTo = ({ gain, here, guard }: Arrived<S>, look: boolean): [Way, Guard] => {
    ways++;
    const after = here ? visit(here) : end;
    return [{ gain: gainId(gain), to: after.point, look }, guard(after.guard)];
  };

  const goOn = (here: Here<S>): Found => {
    const due = here.standing.recordDue;
    const tried = due
      ? RECORDS.map((kind) => wayTo(step.write(here, kind), false))
      : here.options.map(({ kind }, at) => wayTo(step.choose(here, at), kind === "look"));
    const point = pointId(
      due ? "record" : "choice",
      tried.map(([way]) => way),
    );
    if (!due) survey.offered(point, here.options);
    return { point, guard: tried.reduce((all, [, guard]) => narrowGuard(all, guard), ANYONE) };
  };

  const visit = (here: Here<S>): Found => {
    let stories = known.get(here.standing);
    if (!stories) known.set(here.standing, (stories = new Map()));
    const key = walk.key(here.ink);
    let list = stories.get(key);
    if (!list) stories.set(key, (list = []));
    const keys = keysOf(here.customer);
    const before = list.find((each) => admits(each.guard, each.keys, here.customer, keys));
    if (before) return before;
    if (here.depth > budget.choices) {
      throw new TooLarge(`A play can go on for more than ${budget.choices} choices.`);
    }
    if (++states > budget.states) {
      throw new TooLarge(`The story has more than ${budget.states} states to tell apart.`);
    }
    if (states % LOOK_EVERY === 0 && !budget.goOn()) {
      throw new TooLarge(`The time for walking the story was up after ${states} states.`);
    }
    const found = goOn(here);
    list.push({ ...found, keys });
    return found;
  };

  const [{ gain, to }] = wayTo(step.begin(), false);
  return { graph: { points, gains, root: to, first: gain }, survey, states, ways };
}
