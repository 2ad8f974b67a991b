/** The order in which the replies at hand are shown. Pure. */
import { shownOrder } from "../../play/shuffle.ts";
import type { AtHand, Offered } from "../../shift/exchange.ts";

type Shown = Pick<AtHand, "id" | "step" | "said" | "replies">;

/** Names what is being answered: another one is another offer. */
export const offerOf = ({ id, step, said }: Omit<Shown, "replies">): string =>
  `${id}.${step}.${said.length}`;

const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0, 0);

/**
 * Shuffled as the replies of a talk are [PL5], by the play's seed and by what is being answered: while
 * the clock runs, each keeps its place and its number.
 */
export function repliesShown(talk: Shown, seed: number): readonly Offered[] {
  const { replies } = talk;
  const options = replies.map(({ at, reply }) => ({
    index: at,
    text: reply.text,
    kind: reply.kind ?? ("say" as const),
  }));
  const byPlace = new Map(replies.map((each) => [each.at, each]));
  return shownOrder(options, seed, numberOf(offerOf(talk))).map(({ index }) => byPlace.get(index)!);
}
