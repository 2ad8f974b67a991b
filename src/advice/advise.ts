/** All advice on a text: ours and the library's, each place told once. Nothing leaves the machine. */
import { findPhrase } from "../play/letter/phrase.ts";
import { ADVICE_KINDS, type Advice } from "./advice.ts";
import { libraryAdvice } from "./library.ts";
import { PHRASES } from "./phrases.ts";

/** So many of one kind; the tenth long sentence teaches nothing that the third did not. */
const MOST_OF_A_KIND = 3;

function phraseAdvice(text: string): readonly Advice[] {
  return PHRASES.flatMap(({ kind, any, why, instead }) =>
    any.flatMap((phrase): Advice[] => {
      const place = findPhrase(text, phrase);
      return place ? [{ kind, why, instead, ...place }] : [];
    }),
  );
}

const within = (one: Advice, other: Advice): boolean =>
  one !== other && other.start <= one.start && one.end <= other.end;

/** By kind, then by place. The same text always gives the same. */
export function adviseOn(text: string): readonly Advice[] {
  const ours = phraseAdvice(text);
  const theirs = libraryAdvice(text).filter(
    (found) => found.kind === "long" || !ours.some((mine) => within(found, mine)),
  );
  const all = [
    // Of two phrases that say the same, the longer one.
    ...ours.filter((one) => !ours.some((other) => within(one, other))),
    ...theirs,
  ];
  return ADVICE_KINDS.flatMap((kind) =>
    all
      .filter((one) => one.kind === kind)
      .toSorted((a, b) => a.start - b.start)
      .slice(0, MOST_OF_A_KIND),
  );
}
