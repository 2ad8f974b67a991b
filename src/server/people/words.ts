/** Names and references as people type them, made one way of writing each, or refused. */
import { ok, refused, type Result } from "../../play/result.ts";
import { NAME_LENGTH } from "../../protocol/bounds.ts";

/** Characters in a reference. */
export const REFERENCE_LENGTH = 40;

/** Seen by nobody and meant by nobody: marks of direction, zero width spaces, soft hyphens. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;
/**
 * Control characters, line separators, and what turns the text behind it round: none belongs in a
 * name, and each can make one name look like another. Letters written from right to left are letters.
 */
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** One way of writing: composed letters, single spaces, none at the ends, nothing invisible. */
export const tidied = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/\p{Zs}+/gu, " ")
    .trim();

/** What two ways of writing one name have in common: capitals do not count. */
export const nameKey = (name: string): string => tidied(name).toLowerCase();

type Fault = "empty" | "too-long" | "control" | "lost-letters";

function checked(
  text: string,
  what: string,
  longest: number,
): Result<string, Exclude<Fault, "empty">> {
  if (!text.isWellFormed() || text.includes("\uFFFD")) {
    return refused(
      "lost-letters",
      `Letters of the ${what} were lost when the file was saved. Save it as “CSV UTF-8”.`,
    );
  }
  if (CONTROL.test(text)) {
    return refused("control", `There is a control character in the ${what}. Type it again.`);
  }
  const length = [...text].length;
  if (length > longest) {
    return refused("too-long", `The ${what} has ${length} characters; at most ${longest} fit.`);
  }
  return ok(text);
}

/** A name of a learner or a class. It is text wherever it is shown, `<b>` and all. */
export function readName(text: string, what = "name"): Result<string, Fault> {
  const name = tidied(text);
  if (name === "") return refused("empty", `There is no ${what}.`);
  return checked(name, what, NAME_LENGTH);
}

/** A reference, null if there is none. Capitals count. */
export function readReference(text: string): Result<string | null, Fault> {
  const reference = tidied(text);
  return reference === "" ? ok(null) : checked(reference, "reference", REFERENCE_LENGTH);
}
