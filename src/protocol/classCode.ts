/** The code by which a class is joined: what it is made of, and how what somebody typed is read. */
import { ok, refused, type Result } from "../play/result.ts";

/**
 * Of the 36 digits and letters the 19 that are taken for nothing else on a board, a phone or a
 * poor print. Left out are, with both of a pair: 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V; of three that
 * are mixed up G (C and 6 stay); and A and E, taken for 4 and 3, without which (as without I, O
 * and U) no code spells a word.
 */
export const CODE_ALPHABET = "34679CDFHJKMNPRTWXY";

/** Characters in a code: 19^6 = 47,045,881 codes. */
export const CODE_LENGTH = 6;

/** What a character that is in no code may have been on the board. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  0: "D",
  O: "D",
  Q: "D",
  1: "7 or J",
  I: "J or T",
  L: "J or 7",
  2: "7",
  Z: "7",
  5: "3 or 6",
  S: "3 or 9",
  8: "3 or 6",
  B: "3 or 6",
  U: "Y or W",
  V: "Y or W",
  G: "6 or C",
  A: "4",
  E: "3 or F",
};

/** Longest text that is looked at: a join link with a long address. */
const LONGEST = 300;

/**
 * A code as it is kept, from what was typed or pasted: capitals or not, spaces, hyphens and dots
 * wherever they are, or the whole join link. Refused with words that help.
 */
export function readCode(typed: string): Result<string, "bad-code"> {
  if (typed.length > LONGEST) return refused("bad-code", "That is too long for a class code.");
  const link = /\/join\/([^/?#\s]*)/.exec(typed);
  const code = (link?.[1] ?? typed)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\p{Cf}._]/gu, "");
  const characters = [...code];
  const odd = characters.find((character) => !CODE_ALPHABET.includes(character));
  if (odd !== undefined) {
    const taken = TAKEN_FOR[odd];
    return refused(
      "bad-code",
      taken
        ? `There is no ${odd} in any code. Look again: it may be ${taken}.`
        : "A class code has digits and letters only. Look again.",
    );
  }
  if (characters.length !== CODE_LENGTH) {
    return refused(
      "bad-code",
      `A class code has ${CODE_LENGTH} characters; this has ${characters.length}.`,
    );
  }
  return ok(code);
}
