/** How the votes fell. */
import type { Vote } from "./lesson.ts";

export interface Share {
  readonly index: number;
  readonly text: string;
  /** Votes and hands together. */
  readonly count: number;
  /** Of all, 0 to 1; 0 where nobody voted. */
  readonly share: number;
}

export const castOf = ({ ballots, hands }: Vote): number =>
  ballots.size + [...hands.values()].reduce((sum, count) => sum + count, 0);

/** In the order of the options. */
export function spreadOf(vote: Vote): readonly Share[] {
  const all = castOf(vote);
  const votes = new Map<number, number>();
  for (const { index } of vote.ballots.values()) votes.set(index, (votes.get(index) ?? 0) + 1);
  return vote.options.map(({ index, text }) => {
    const count = (votes.get(index) ?? 0) + (vote.hands.get(index) ?? 0);
    return { index, text, count, share: all === 0 ? 0 : count / all };
  });
}

/** The option with the most votes; of several the first. Null: nobody voted. */
export function favourite(vote: Vote): number | null {
  const [first] = spreadOf(vote).toSorted((a, b) => b.count - a.count);
  return first && first.count > 0 ? first.index : null;
}

/** The two that divided the class most, for playing side by side; null with fewer than two options. */
export function dividing(vote: Vote): readonly [number, number] | null {
  const [first, second] = spreadOf(vote).toSorted((a, b) => b.count - a.count);
  return first && second ? [first.index, second.index] : null;
}
