/**
 * Finds an author's phrases in what somebody wrote. "sorry" is a whole word, "apolog*" the beginning
 * of one, "sorry ... letter" both in one sentence; a space is any space, a line's end among them.
 */

/** Where something stands in a text: from its first character to behind its last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Of a gap no more than this, and never past the end of a sentence. */
const GAP = String.raw`[^.!?]{1,80}?`;

const escaped = (part: string): string =>
  part
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("*", String.raw`\p{L}*`)
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(/\s+/g, String.raw`\s+`);

const known = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  const found = known.get(phrase);
  if (found) return found;
  const inner = phrase.split(" ... ").map(escaped).join(GAP);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${inner}(?![\p{L}\p{N}])`, "iu");
  known.set(phrase, pattern);
  return pattern;
}

export function findPhrase(text: string, phrase: string): Place | null {
  const match = patternOf(phrase).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** The first of the phrases that is there; null: none is. */
export function findOne(text: string, phrases: readonly string[]): Place | null {
  for (const phrase of phrases) {
    const place = findPhrase(text, phrase);
    if (place) return place;
  }
  return null;
}
