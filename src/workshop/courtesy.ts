/** How courteous a wording is, as far as words alone show it. */

/** What is said to be polite. */
const POLITE =
  /\b(?:sorry|apolog\w+|please|thank\w*|of course|certainly|no trouble|worry|appreciate|understand how|afraid|sir|madam)\b/gi;

/** What is said to be of service. */
const OBLIGING =
  /\b(?:happy to|glad to|pleased to|let me|for you|to you|with you|would you|could you|may i|shall (?:i|we)|if you(?:'d)? (?:like|want|wish|prefer)|you have my word|rest assured|bear with|so good|so kind|kind of you|lovely|take care|help|see you)\b/gi;

/** Courteous and obliging words and phrases in a text. */
export const courtesies = (text: string): number =>
  (text.match(POLITE)?.length ?? 0) + (text.match(OBLIGING)?.length ?? 0);
