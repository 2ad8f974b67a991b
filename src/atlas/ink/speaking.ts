/**
 * Who speaks on a line that is only partly known, followed piece by piece: what
 * src/story/lines.ts will make of it.
 *
 * A line so far is one of: "" (blank), "=TEXT" (it may still become a speaker's prefix), ":who"
 * (that person speaks), "." (narration), "?" (unknown), "<" (glued to what came before); with "#"
 * after it once a tag that counts stands on it.
 */
import { NEWLINE, type Piece } from "./output.ts";
import type { TagWeight } from "./tagTexts.ts";

export type LineSoFar = string;

export const UNKNOWN = "?";
export const GLUED = "<";

/** The line without the mark for its tags. */
const bare = (line: LineSoFar): LineSoFar => (line.endsWith("#") ? line.slice(0, -1) : line);

/** Whether more words cannot change who speaks, nor whether anybody does. */
export const isDecided = (line: LineSoFar): boolean => /^[:.]/.test(line);

/** Whether nothing can be said of who will speak. */
export const isUnknown = (line: LineSoFar): boolean => /^[?<]/.test(line);

/** The speaker of a line that ends like this; "" if nobody in particular. */
export function speakerOf(line: LineSoFar): string {
  const plain = bare(line);
  return plain.startsWith(":") ? plain.slice(1) : isUnknown(plain) ? UNKNOWN : "";
}

/** The line when nothing is known of its words any more. */
export const unknown = (line: LineSoFar): LineSoFar =>
  line.endsWith("#") ? `${UNKNOWN}#` : UNKNOWN;

function withWords(line: LineSoFar, words: string): LineSoFar {
  if (isUnknown(line)) return words.trim() === "" ? line : UNKNOWN;
  if (isDecided(line)) return line;
  const text = (line.slice(1) + words).trimStart();
  if (text === "") return "";
  const said = /^([A-Z][A-Z0-9_-]{1,23}):\s+\S/.exec(text);
  if (said) return `:${said[1]!.toLowerCase()}`;
  return /^[A-Z][A-Z0-9_-]{0,23}$|^[A-Z][A-Z0-9_-]{1,23}:\s*$/.test(text) ? `=${text}` : ".";
}

/** The line after one more piece of text, printed inside a function or not. */
export function withPiece(line: LineSoFar, piece: Piece, inFunction: boolean): LineSoFar {
  const plain = bare(line);
  if (piece.kind === NEWLINE) {
    // After glue a newline does not count until there were words; and those that a function
    // prints first and last are taken back.
    return plain === GLUED ? line : inFunction && plain !== "" ? unknown(line) : "";
  }
  const after = withWords(plain, piece.text);
  return line === plain ? after : `${after}#`;
}

/** The line after a value was printed on it, which may be any text. */
export const withValue = (line: LineSoFar): LineSoFar => (isDecided(line) ? line : unknown(line));

/** The line after a number was printed on it, whichever; null if it matters which. */
export function withNumber(line: LineSoFar): LineSoFar | null {
  if (isUnknown(line) || /^=[^:]*$/.test(line)) return null;
  return isDecided(line) ? line : withWords(bare(line), "0") + (line.endsWith("#") ? "#" : "");
}

/** The line after a tag on it. */
export function withTag(line: LineSoFar, weight: TagWeight): LineSoFar {
  if (weight === "harmless") return line;
  return `${weight === "speaker" ? UNKNOWN : bare(line)}#`;
}

/** The line after glue. */
export const withGlue = (line: LineSoFar): LineSoFar => (line.endsWith("#") ? `${GLUED}#` : GLUED);
