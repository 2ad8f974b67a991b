/** Which plays of a case a report rests on: one version, each learner's goes in order, begun anew. */
import type { PlayFacts } from "./facts.ts";

/** One learner's goes at one version of a case, the oldest first. */
export interface Goes {
  readonly learnerId: string;
  /** Begun at the beginning. */
  readonly anew: readonly PlayFacts[];
  /** Gone on with from inside an earlier one ("try from here"): its beginning was given. */
  readonly inside: readonly PlayFacts[];
}

const oldestFirst = (plays: readonly PlayFacts[]): readonly PlayFacts[] =>
  plays.toSorted((a, b) => a.endedAt - b.endedAt || (a.playId < b.playId ? -1 : 1));

/**
 * The version of the case that most learners played; of several the one played last. Cuts and
 * credits belong to a version (brief 2.9), so figures of two are never mixed.
 */
export function mostPlayed(plays: readonly PlayFacts[]): string | null {
  const versions = [...Map.groupBy(plays, ({ hash }) => hash)].map(([hash, of]) => ({
    hash,
    learners: new Set(of.map(({ learnerId }) => learnerId)).size,
    last: Math.max(...of.map(({ endedAt }) => endedAt)),
  }));
  const best = versions.toSorted((a, b) => b.learners - a.learners || b.last - a.last)[0];
  return best?.hash ?? null;
}

/**
 * Plays of one case by learner, in the order of their ids, so that no order of reading them can
 * change a figure. One gone on with from inside another has that one's seed and its first choice.
 */
export function goesOf(plays: readonly PlayFacts[]): readonly Goes[] {
  return [...Map.groupBy(plays, ({ learnerId }) => learnerId)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([learnerId, of]) => {
      const begun = new Set<string>();
      const anew: PlayFacts[] = [];
      const inside: PlayFacts[] = [];
      for (const play of oldestFirst(of)) {
        const beginning = `${play.seed} ${play.turns[0]?.chosen ?? ""}`;
        (begun.has(beginning) ? inside : anew).push(play);
        begun.add(beginning);
      }
      return { learnerId, anew, inside };
    });
}
