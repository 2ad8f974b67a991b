/**
 * An atlas of a story too large to walk whole: so many plays drawn from a seed, every second of
 * them looking for good answers. What it says is what was found, never what is possible [AT].
 */
import type { CaseData } from "../play/case.ts";
import { drawsFrom } from "../play/shuffle.ts";
import { graphBuilder, NOWHERE, RECORDS, type Way } from "./graph.ts";
import type { Explored } from "./explore.ts";
import type { Gain } from "./gain.ts";
import { stepping, type Arrived, type Here } from "./stepping.ts";
import { Surveyor } from "./survey.ts";
import type { Walk, WalkOption } from "./walk.ts";

export interface Draws {
  readonly plays: number;
  readonly seed: number;
  /** Most choices in one play; one that goes on is left there. */
  readonly choices: number;
}

/** A point as far as the sample came: ways not tried yet are absent. */
interface Branch<S> {
  readonly here: Here<S> | null;
  readonly gain: Gain;
  readonly ways: Map<number, Branch<S>>;
}

/** How often a play that looks for good answers takes another all the same. */
const STRAY = 0.15;

/** Whether an option's own tags promise full credit and no harm. */
const looksGood = ({ facts }: WalkOption): boolean =>
  facts.some((fact) => fact.type === "MomentMet" && fact.grade === "full") &&
  !facts.some((fact) => fact.type === "Harmed" || fact.type === "CriticalFailed");

/** Throws StoryError when the story breaks. */
export function sample<S>(caseData: CaseData, walk: Walk<S>, draws: Draws): Explored {
  const survey = new Surveyor();
  const step = stepping(caseData, walk, survey);
  let states = 0;
  let ways = 0;
  const branch = ({ here, gain }: Arrived<S>): Branch<S> => {
    states++;
    return { here, gain, ways: new Map() };
  };
  const root = branch(step.begin());
  const draw = drawsFrom(draws.seed);

  const pick = ({ options, standing }: Here<S>, careful: boolean): number => {
    if (standing.recordDue) return careful ? 0 : Math.floor(draw() * RECORDS.length);
    const good = options.flatMap((option, at) => (looksGood(option) ? [at] : []));
    return careful && good.length > 0 && draw() > STRAY
      ? good[Math.floor(draw() * good.length)]!
      : Math.floor(draw() * options.length);
  };

  for (let play = 0; play < draws.plays; play++) {
    let at = root;
    while (at.here && at.here.depth < draws.choices) {
      const way = pick(at.here, play % 2 === 1);
      let next = at.ways.get(way);
      if (!next) {
        ways++;
        const { here } = at;
        next = branch(
          here.standing.recordDue ? step.write(here, RECORDS[way]!) : step.choose(here, way),
        );
        at.ways.set(way, next);
      }
      at = next;
    }
  }

  const { points, gains, gainId, pointId } = graphBuilder();
  const end = pointId("end", []);
  /** A branch as a point; NOWHERE for one whose play was left before its end. */
  const settle = ({ here, ways }: Branch<S>): number => {
    if (!here) return end;
    const due = here.standing.recordDue;
    const count = due ? RECORDS.length : here.options.length;
    const found = Array.from({ length: count }, (_, at): Way => {
      const next = ways.get(at);
      const look = !due && here.options[at]!.kind === "look";
      return next
        ? { gain: gainId(next.gain), to: settle(next), look }
        : { gain: 0, to: NOWHERE, look };
    });
    if (found.every((way) => way.to === NOWHERE)) return NOWHERE;
    const point = pointId(due ? "record" : "choice", found);
    if (!due) survey.offered(point, here.options);
    return point;
  };
  const first = gainId(root.gain);
  return { graph: { points, gains, root: settle(root), first }, survey, states, ways };
}
