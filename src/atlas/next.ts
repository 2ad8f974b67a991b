/**
 * What to do next: the losses of a play in the order of what they truly cost [MR8]. By itself a
 * loss knows its share of the score; the review knows what the choice that lost it ruled out.
 */
import type { Loss } from "../play/debrief/losses.ts";
import type { Move, Review } from "./review.ts";

export interface NextStep {
  readonly loss: Loss;
  /** The turn to try again from. */
  readonly turn: number;
  /** The move that lost it; null where none is known to. */
  readonly move: Move | null;
}

const MOST = 3;

/** How much of what a loss is about a move lost. */
const share = ({ dimension }: Loss, { regret }: Move): number => regret[dimension ?? "total"];

/**
 * The move that lost it. For what was missed, the last at which the better choice would have met
 * it, else the first to cost its dimension once it could come; for a critical failure, the one
 * after which it could not be avoided.
 */
function moveOf(loss: Loss, moves: readonly Move[]): Move | undefined {
  const sealing = moves.find((move) => move.label === "critical");
  if (loss.dimension === null && sealing && sealing.turn <= loss.turn) return sealing;
  const costly = moves.filter((move) => share(loss, move) > 0);
  if (loss.missed) {
    const { moment } = loss;
    return (
      costly.findLast(({ better }) => moment !== null && better?.meets.includes(moment)) ??
      costly.find((move) => move.turn >= loss.turn)
    );
  }
  // A record and the choice after it are of one turn.
  return costly
    .filter((move) => move.turn === loss.turn)
    .toSorted((a, b) => share(loss, b) - share(loss, a))[0];
}

/**
 * Three at most. `losses` as the debrief orders them; without a review they keep that order. A
 * critical failure stays first, and what no move lost comes last.
 */
export function nextOf(losses: readonly Loss[], review: Review | null): readonly NextStep[] {
  const steps = losses.map((loss): NextStep => {
    const move = review ? moveOf(loss, review.moves) : undefined;
    return { loss, turn: move?.turn ?? loss.turn, move: move ?? null };
  });
  const critical = ({ loss }: NextStep): number => Number(loss.dimension === null);
  const cost = ({ move }: NextStep): number => move?.regret.total ?? -1;
  const held = ({ move }: NextStep): number => move?.held ?? 0;
  return steps
    .toSorted((a, b) => critical(b) - critical(a) || cost(b) - cost(a) || held(b) - held(a))
    .slice(0, MOST);
}
