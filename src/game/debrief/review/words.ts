/** The review in words. Numbers are points of a score of 100, one decimal at most. */
import { MOST, type Label, type Move, type Review } from "../../../atlas/review.ts";
import type { Figures } from "../../../atlas/reviewReach.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";

export const LABEL_NAMES: Readonly<Record<Label, string>> = {
  best: "Best",
  fine: "Fine",
  slip: "Slip",
  mistake: "Mistake",
  critical: "Critical",
};

/** After a number other than one. */
export const LABEL_COUNTED: Readonly<Record<Label, string>> = {
  best: "best",
  fine: "fine",
  slip: "slips",
  mistake: "mistakes",
  critical: "critical",
};

export const LABEL_MEANINGS: Readonly<Record<Label, string>> = {
  best: "nothing was lost",
  fine: `cost ${MOST.fine} points of the total at most`,
  slip: `cost up to ${MOST.slip} points of the total`,
  mistake: `cost more than ${MOST.slip} points of the total`,
  critical: "from here a critical failure could no longer be avoided",
};

const points = (count: number): string => `${count} ${count === 1 ? "point" : "points"}`;

/** "a", "a and b", "a, b and c". */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const byDimension = (regret: Figures): readonly string[] =>
  DIMENSIONS.filter((d) => regret[d] > 0).map((d) => `${regret[d]} in ${DIMENSION_NAMES[d]}`);

type Cost = Pick<Move, "regret" | "held" | "spent">;

/** What a move cost whose total lost nothing that shows. */
function unseenInWords({ regret, held, spent }: Cost, plain: boolean): string {
  const parts = listed(byDimension(regret));
  if (held > 0) {
    const cost = points(held);
    return plain
      ? `Your total was held down already. Without that this would have cost ${cost}.`
      : `The total was held down already; but for that, this would have cost ${cost}${parts && `: ${parts}`}.`;
  }
  if (parts) {
    return plain
      ? `Your total lost nothing. You did lose ${parts}.`
      : `The total lost nothing, though ${parts} can no longer be had.`;
  }
  if (!spent) return "Nothing was lost here.";
  return plain
    ? "It was not the best answer. There was nothing more to lose by it."
    : "It was not the best answer, but nothing more could be lost by it.";
}

/** What a move cost. `plain`: in short sentences, for Level 1. */
export function costInWords(move: Cost, plain: boolean): string {
  const { total } = move.regret;
  if (total === 0) return unseenInWords(move, plain);
  const cost = points(total);
  const parts = listed(byDimension(move.regret));
  if (plain) return `This cost ${cost}.${parts && ` You lost ${parts}.`}`;
  return parts
    ? `This cost ${cost} of what was still possible: ${parts}.`
    : `This cost ${cost} of what was still possible: each part can still be what it could before, but no longer all at once.`;
}

/** 1 as "1st", 12 as "12th". */
export function ordinal(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  return `${count}${teen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th")}`;
}

/** "your 7th choice", "the record": turns count from 0. */
export const moveInWords = ({ what, turn }: Pick<Move, "what" | "turn">): string =>
  what === "record" ? "the record" : `your ${ordinal(turn + 1)} choice`;

/** What a move cost in all, told beside what it is to blame for; null where the total lost nothing. */
export function moveCostInWords(move: Move, plain: boolean): string | null {
  const { total } = move.regret;
  if (total === 0) return null;
  const where = moveInWords(move);
  const cost = `${where[0]!.toUpperCase()}${where.slice(1)} cost ${points(total)}`;
  return plain ? `${cost}.` : `${cost} of the total still possible.`;
}

/** Where full credit was last possible. */
export function wholeInWords({ moves, start, lastWhole }: Review, plain: boolean): string {
  const last = lastWhole === null ? undefined : moves[lastWhole];
  const after = moves.at(-1)?.after ?? start;
  if (after.whole) {
    return plain
      ? "You never lost full marks. All four parts stayed at 100 to the last."
      : "Full marks in all four parts stayed possible from the first choice to the last.";
  }
  if (!last) return "Full marks in all four parts were out of reach before your first choice.";
  const where = moveInWords(last);
  return plain
    ? `Before ${where} you could still get full marks. That is where the first points went.`
    : `Until ${where} everything could still be had: full marks in all four parts were last possible just before it.`;
}

/** How the best total still possible went, for those who cannot see the picture. */
export function courseInWords({ moves, start }: Review): string {
  const end = moves.at(-1)?.after ?? start;
  const falls = moves
    .filter((move) => move.regret.total > 0)
    .map((move) => `by ${move.regret.total} at ${moveInWords(move)}`);
  const course = `The best total still possible: ${start.total} at the start, ${end.total} at the end.`;
  return falls.length === 0 ? `${course} It never fell.` : `${course} It fell ${listed(falls)}.`;
}
