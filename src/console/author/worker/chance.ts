/** Random plays of a story, a few at a time, so that they can be stopped and told of. */
import { drawPlay } from "../../../workshop/randomPlaysDraw.ts";
import {
  gathering,
  type ChoicePlace,
  type PlayedOnce,
} from "../../../workshop/randomPlaysCoverage.ts";
import { reaching } from "../../../workshop/randomPlaysReach.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { authorPlay, type AuthorPlay } from "../player/authorPlay.ts";
import { FROM_THE_TOP } from "../player/start.ts";
import { tellerOf, type Teller } from "../player/telling.ts";
import { benchOf, type Bench } from "./bench.ts";
import { MOST_CHOICES, type Progress, type RandomFound } from "./job.ts";
import { scoresOf } from "./tell.ts";

interface PlayedFully {
  readonly once: PlayedOnce;
  readonly play: AuthorPlay | null;
}

/** One play whose choices are drawn from its seed. The same seed gives the same play. */
function playOnce(teller: Teller, seed: number, { data, own, scoring }: Bench): PlayedFully {
  const knots: string[] = [];
  const offered: ChoicePlace[] = [];
  const chosen: string[] = [];
  let play: AuthorPlay | null = null;
  const note = (from: AuthorPlay): void => {
    knots.push(...from.told().knots);
    offered.push(...from.told().options.map(({ key, knot, text }) => ({ key, knot, text })));
  };
  const begin = () => {
    const begun = authorPlay(teller, seed, { data, tagged: scoring !== "no-tags" });
    play = begun;
    note(begun);
    return {
      offered: () => begun.told().options.length,
      choose: (place: number) => {
        chosen.push(begun.told().options[place]!.key);
        begun.choose(place);
        note(begun);
      },
    };
  };
  const drawn = drawPlay(begin, seed, MOST_CHOICES);
  const log = (play as AuthorPlay | null)?.log() ?? [];
  const end = log.findLast((event) => event.type === "PlayEnded");
  const scores = own && scoring === "scored" && end ? scoresOf(own, log) : null;
  return {
    once: { ...drawn, seed, knots, offered, chosen, ending: end?.ending ?? null, scores },
    play,
  };
}

export interface ChanceOrder {
  readonly count: number;
  readonly firstSeed: number;
}

/**
 * Plays them all, or until `stopped` says so; `tell` is called between a few. Gives what was found
 * up to there. Throws what opening the story throws.
 */
export async function chance(
  work: Sources,
  { count, firstSeed }: ChanceOrder,
  on: {
    readonly entered: (knot: string) => void;
    readonly progress: (progress: Progress) => void;
    readonly stopped: () => boolean;
    /** Lets messages in. */
    readonly breathe: () => Promise<void>;
    /** Milliseconds, for how long it has been since the last breath. */
    readonly now: () => number;
  },
): Promise<RandomFound> {
  const bench = benchOf(work);
  const { compiled, own, scoring } = bench;
  if (!compiled) throw new Error("The story does not compile yet.");
  const teller = tellerOf(compiled, FROM_THE_TOP, on.entered);
  const gathered = gathering();
  const reach = own ? reaching(own) : null;
  let breath = on.now();
  for (let at = 0; at < count; at++) {
    const { once, play } = playOnce(teller, firstSeed + at, bench);
    gathered.add(once);
    if (play) reach?.add(play.log());
    if (on.now() - breath < 150) continue;
    on.progress({ done: at + 1, of: count });
    await on.breathe();
    breath = on.now();
    if (on.stopped()) break;
  }
  return {
    asked: count,
    firstSeed,
    coverage: gathered.result(),
    missing: reach?.missing() ?? [],
    scoring,
  };
}
