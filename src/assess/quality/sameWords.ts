/**
 * Long sentences in what was written or said for an assessment, by a hash of each: two assessments
 * that hold the same sentence word for word can be told, and nobody's words are in it (brief 3.9).
 */
import type { Assessment } from "../assessment.ts";

/** Words of a sentence that nobody comes upon twice by chance. [ours] */
const LONG = 8;

/** Two FNV-1a hashes of different beginnings, as 16 hex digits: enough to tell, too little to read. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Sentences of eight words and more, without capitals, accents, marks and spaces. */
export function longSentences(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[.!?;:\n\r]+/).flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length < LONG ? [] : words.join(" ");
  });
}

/** What learners and witnesses said in it; what was written in a play stands with the play. */
const saidIn = ({
  questions,
  reflections,
  products,
  testimonies,
}: Assessment): readonly string[] => [
  ...questions.flatMap(({ answers }) => answers.map(({ text }) => text)),
  ...reflections.flatMap(({ did, standard, know }) => [did, standard, know]),
  ...products.flatMap(({ playId, text }) => (playId === null ? text : [])),
  ...testimonies.flatMap(({ given }) => given?.seen ?? []),
];

/** Each once. What was said back of the questions is nobody's own, and left out. */
export function sentenceHashes(state: Assessment): readonly string[] {
  const asked = new Set(state.questions.flatMap(({ text }) => longSentences(text)));
  const own = saidIn(state).flatMap(longSentences);
  return [...new Set(own.filter((one) => !asked.has(one)).map(hashOf))];
}
