/** The words at which a moment was won or lost, from the class's own plays. */
import type { Moment } from "../../play/case.ts";
import { mean } from "./stats.ts";
import type { MomentFact, PlayFacts } from "./facts.ts";

/**
 * chose: these words settled it; passed: words that have earned somebody something for it were on
 * offer, and these were taken instead; record: the case record settled it; away: the play never came
 * to where anybody of the class has earned it; harm: these words did the harm that it is about.
 */
export type Way = "chose" | "passed" | "record" | "away" | "harm";

/** How it reads after the count. */
export const WAY_WORDS: Readonly<Record<Way, string>> = {
  chose: "chose this",
  passed: "chose this where more could be earned",
  record: "by the case record",
  away: "never came to it",
  harm: "did it by this",
};

export interface Chosen {
  readonly way: Way;
  /** "" where it was no choice. */
  readonly words: string;
  /** Learners. */
  readonly count: number;
  /** Mean credit for the moment, 0-1. */
  readonly credit: number;
}

/** A moment in one play: what it earned there, and how. */
export interface Settled {
  readonly way: Way;
  readonly words: string;
  readonly credit: number;
}

const factOf = (play: PlayFacts, moment: string): MomentFact | undefined =>
  play.moments.find(({ id }) => id === moment);

/** The words chosen in a turn; undefined where there was no choice in it. */
export const chosenAt = (play: PlayFacts, at: number): string | undefined =>
  play.turns.find(({ turn }) => turn === at)?.chosen;

/** Words that have earned somebody something for each moment, in any go. */
export function earningWords(
  moments: readonly Moment[],
  plays: readonly PlayFacts[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(moments.map(({ id }) => [id, new Set<string>()]));
  for (const play of plays) {
    for (const { id, credit, turn } of play.moments) {
      const words = turn === null || !credit ? undefined : chosenAt(play, turn);
      if (words !== undefined) found.get(id)?.add(words);
    }
  }
  return found;
}

/** Null: the moment counts neither way in this play. */
export function settledIn(
  play: PlayFacts,
  { id, behaviour }: Moment,
  earning: ReadonlySet<string>,
): Settled | null {
  const fact = factOf(play, id);
  if (!fact || fact.credit === null) return null;
  const { credit, turn } = fact;
  if (behaviour === "s.record") return { way: "record", words: "", credit };
  const words = turn === null ? undefined : chosenAt(play, turn);
  if (words !== undefined) return { way: "chose", words, credit };
  // Until the last time that earning words were on offer it could still be won.
  const passed = play.turns.findLast(({ others }) => others.some((text) => earning.has(text)));
  return passed
    ? { way: "passed", words: passed.chosen, credit }
    : { way: "away", words: "", credit };
}

/** How many chose what, the most first. */
export function counted(settled: readonly Settled[]): readonly Chosen[] {
  return [...Map.groupBy(settled, ({ way, words }) => `${way} ${words}`).values()]
    .map((of): Chosen => {
      const { way, words } = of[0]!;
      return { way, words, count: of.length, credit: mean(of.map(({ credit }) => credit)) };
    })
    .toSorted((a, b) => b.count - a.count || a.credit - b.credit || (a.words < b.words ? -1 : 1));
}
