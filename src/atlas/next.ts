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
  /** Points of the total that the move there cost, one decimal; null where none is known to. */
  readonly cost: number | null;
}

const MOST = 3;

/** How much of what a loss is about a move lost. */
const share = ({ dimension }: Loss, { regret }: Move): number => regret[dimension ?? "total"];

/**
 * The move that lost it; for what was missed, the first to cost its dimension once it could come;
 * for a critical failure, the one after which it could not be avoided.
 */
function moveOf(loss: Loss, moves: readonly Move[]): Move | undefined {
  const sealing = moves.find((move) => move.label === "critical");
  if (loss.dimension === null && sealing && sealing.turn <= loss.turn) return sealing;
  const costly = moves.filter((move) => share(loss, move) > 0);
  if (loss.missed) return costly.find((move) => move.turn >= loss.turn);
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
    return { loss, turn: move?.turn ?? loss.turn, cost: move?.regret.total ?? null };
  });
  const critical = ({ loss }: NextStep): number => Number(loss.dimension === null);
  return steps
    .toSorted((a, b) => critical(b) - critical(a) || (b.cost ?? -1) - (a.cost ?? -1))
    .slice(0, MOST);
}
