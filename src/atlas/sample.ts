/**
 * An atlas of a story too large to walk whole: so many plays drawn from a seed, every second of
 * them looking for good answers. What it says is what was found, never what is possible [AT].
 */
import type { CaseData } from "../play/case.ts";
import { customerOf, type Customer } from "../play/customer/customer.ts";
import { placeOf, temperOf } from "../play/customer/readings.ts";
import type { PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import { drawsFrom } from "../play/shuffle.ts";
import type { Explored } from "./explore.ts";
import type { Gain } from "./gain.ts";
import { graphBuilder, NOWHERE, RECORDS, type Way } from "./graph.ts";
import {
  eventsOfChoice,
  eventsOfTurn,
  opening,
  stepping,
  type Arrivals,
  type Here,
} from "./stepping.ts";
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
  /** Null at an end. */
  readonly here: Here<S> | null;
  readonly customer: Customer;
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
  const step = stepping(caseData, walk);
  const fold = customerOf(caseData);
  const feel = (c: Customer, events: readonly PlayEvent[]) => project(events, fold, c);
  const draw = drawsFrom(draws.seed);
  let states = 0;
  let ways = 0;

  /** Where a step leads this customer, as the choice has left them. */
  const arrive = (arrivals: Arrivals<S>, customer: Customer, wrote = false): Branch<S> => {
    const temper = temperOf(customer);
    let at = arrivals;
    while ("by" in at) at = at.by[placeOf(at.reading, temper)]!;
    states++;
    survey.step(at);
    const { scored, here, facts } = at;
    // Writing a record tells no turn.
    const told = wrote ? customer : feel(customer, eventsOfTurn(facts));
    return { here, gain: scored.gain, customer: told, ways: new Map() };
  };

  const next = ({ customer }: Branch<S>, here: Here<S>, way: number): Branch<S> => {
    ways++;
    return here.standing.recordDue
      ? arrive(step.write(here, RECORDS[way]!), customer, true)
      : arrive(
          step.choose(here, way),
          feel(customer, eventsOfChoice(caseData, here.ink.options[way]!)),
        );
  };

  const pick = ({ ink: { options }, standing }: Here<S>, careful: boolean): number => {
    if (standing.recordDue) return careful ? 0 : Math.floor(draw() * RECORDS.length);
    const good = options.flatMap((option, at) => (looksGood(option) ? [at] : []));
    return careful && good.length > 0 && draw() > STRAY
      ? good[Math.floor(draw() * good.length)]!
      : Math.floor(draw() * options.length);
  };

  const root = arrive(step.begin(), feel(fold.initial, [opening(caseData)]));
  for (let play = 0; play < draws.plays; play++) {
    let at = root;
    for (let made = 0; at.here && made < draws.choices; made++) {
      const way = pick(at.here, play % 2 === 1);
      let then = at.ways.get(way);
      if (!then) at.ways.set(way, (then = next(at, at.here, way)));
      at = then;
    }
  }

  const { points, gains, gainId, pointId } = graphBuilder();
  const end = pointId({ kind: "end", ways: [] });
  /** A branch as a point; NOWHERE for one whose play was left before its end. */
  const settle = ({ here, ways }: Branch<S>): number => {
    if (!here) return end;
    const due = here.standing.recordDue;
    const { options } = here.ink;
    const count = due ? RECORDS.length : options.length;
    const found = Array.from({ length: count }, (_, at): Way => {
      const then = ways.get(at);
      const look = !due && options[at]!.kind === "look";
      return then
        ? { gain: gainId(then.gain), to: settle(then), look }
        : { gain: 0, to: NOWHERE, look };
    });
    if (found.every((way) => way.to === NOWHERE)) return NOWHERE;
    const point = pointId({ kind: due ? "record" : "choice", ways: found }, due ? [] : options);
    if (!due) survey.offered(point, options);
    return point;
  };
  const first = gainId(root.gain);
  return { graph: { points, gains, root: settle(root), first }, survey, states, ways };
}
