/** A shift flown by its pilots: what those come to who do well, badly, or anything. */
import type { Dimension } from "../../play/event.ts";
import { DIMENSIONS } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import { drawsFrom } from "../../play/shuffle.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { measuresOf } from "../../shift/measures.ts";
import type { Edition } from "../../story/session.ts";
import { byChance, expert, novice } from "./manners.ts";
import { fly, type Manner } from "./pilot.ts";

/** Days that those who do well, and those who do anything, are flown through. */
const SEEDS = [1, 2, 3, 4, 5] as const;

export type FlightKind = "well" | "way" | "badly" | "chance";

export interface Flight {
  readonly kind: FlightKind;
  /** Of a way: the fact that is found out wherever it can be. */
  readonly fact: string | null;
  readonly seed: number;
  readonly total: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
  /** Share of the house standards kept, 0-1. */
  readonly hitRate: number;
  /** Titles of moments that were to be had and were not had in full. */
  readonly missed: readonly string[];
}

/** A flight with its acts in one line, by which days are told apart. */
type Flown = Omit<Flight, "kind" | "fact"> & { readonly went: string };

function flown(edition: Edition, seed: number, manner: Manner): Flown {
  const { session, doer, acts } = fly(edition, seed, manner);
  const score = scoreOf(edition.data, project(session.log(), scoring(edition.data)).now);
  const dimensions = DIMENSIONS.map((each) => [each, score.dimensions[each].reported] as const);
  return {
    went: JSON.stringify(acts),
    seed,
    total: score.total,
    dimensions: Object.fromEntries(dimensions) as Record<Dimension, number>,
    hitRate: measuresOf(doer.day, doer.desk()).hitRate,
    missed: score.moments
      .filter(({ waived, credit }) => !waived && credit !== 1)
      .map(({ moment }) => moment.title),
  };
}

/**
 * Of the ways that come of finding something out wherever it can be, those that differ. Throws where a
 * day does not come to an end, or a pilot is refused what the desk offers.
 */
export function flightsOf(edition: Edition): readonly Flight[] {
  const of = (kind: FlightKind, seed: number, manner: Manner, fact: string | null = null) => ({
    kind,
    fact,
    ...flown(edition, seed, manner),
  });
  const well = SEEDS.map((seed) => of("well", seed, expert([])));
  const known = new Set(well.map(({ went }) => went));
  const ways = Object.keys(edition.data.facts)
    .map((fact) => of("way", SEEDS[0], expert([fact]), fact))
    .filter(({ went }) => !known.has(went) && known.add(went));
  const others = [
    of("badly", 1, novice),
    ...SEEDS.map((seed) => of("chance", seed, byChance(drawsFrom(seed)))),
  ];
  return [...well, ...ways, ...others].map(({ went: _, ...flight }) => flight);
}
