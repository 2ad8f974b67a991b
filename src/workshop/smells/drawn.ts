/** Whole plays picked step by step, with what they come to and how the customer liked them. */
import type { Gain } from "../../atlas/gain.ts";
import type { Graph } from "../../atlas/graph.ts";
import type { Playing, Spot } from "../../atlas/playing.ts";
import type { WalkOption } from "../../atlas/walk.ts";
import { ratingOf } from "../../play/customer/rating.ts";
import type { MoodPoint } from "../../play/customer/series.ts";
import { drawsFrom } from "../../play/shuffle.ts";

export interface Drawn {
  readonly ways: readonly number[];
  readonly options: readonly WalkOption[];
  readonly gain: Gain;
  /** 1-10, one decimal. */
  readonly rating: number;
}

/** No case is this long; a play that is goes round in circles. */
const MOST_STEPS = 150;

/** Picks a way on; null gives the play up. */
export type Pick = (spot: Spot<unknown>) => number | null;

const moodOf = ({ customer }: Spot<unknown>, turn: number): MoodPoint => {
  const { heat, trust, patience } = customer;
  return { turn, heat, trust, patience };
};

/** A play to its end; null where none is picked, a sample never went, or it grows too long. */
export function playBy({ points }: Graph, play: Playing<unknown>, pick: Pick): Drawn | null {
  const ways: number[] = [];
  const options: WalkOption[] = [];
  let spot = play.begin();
  const moods: MoodPoint[] = [moodOf(spot, -1)];
  for (;;) {
    const { kind } = points[spot.point]!;
    if (kind === "end") break;
    const way = ways.length < MOST_STEPS ? pick(spot) : null;
    const next = way === null ? null : play.step(spot, way);
    if (way === null || !next) return null;
    ways.push(way);
    if (kind === "choice") {
      moods.push(moodOf(next, options.length));
      options.push(spot.options[way]!);
    }
    spot = next;
  }
  const rating = ratingOf({ points: moods, last: spot.customer });
  return { ways, options, gain: spot.gain, rating };
}

/** Plays drawn from the seed, every choice as likely as the others and records written well. */
export function drawPlays(
  graph: Graph,
  play: Playing<unknown>,
  seed: number,
  count: number,
): readonly Drawn[] {
  const draw = drawsFrom(seed);
  const pick: Pick = ({ point, options }) =>
    graph.points[point]!.kind === "record" ? 0 : Math.floor(draw() * options.length);
  return Array.from({ length: count }, () => playBy(graph, play, pick)).filter(
    (drawn) => drawn !== null,
  );
}
