/** What the plain-language library (retext, English) has to say about a text. */
import retextEnglish from "retext-english";
import retextPassive from "retext-passive";
import retextReadability from "retext-readability";
import retextRepeated from "retext-repeated-words";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Advice } from "./advice.ts";

/** Years of a reader for whom a sentence should be easy; four of the library's seven measures agree. */
const READER = { age: 14, minWords: 12, threshold: 4 / 7 };

/** Words that complaint replies need in their plain sense: where somebody lives, a bill's amount. */
const PLAIN = [
  "address",
  "addressed",
  "contains",
  "evidence",
  "however",
  "indicate",
  "it is",
  "minimum",
  "option",
  "per",
  "provided",
  "provide",
  "request",
  "require",
  "submit",
  "there are",
  "there is",
  "type",
];

const library = unified()
  .use(retextEnglish)
  .use(retextReadability, READER)
  .use(retextPassive)
  .use(retextSimplify, { ignore: PLAIN })
  .use(retextRepeated)
  .freeze();

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(" or ");

type Told = Pick<Advice, "kind" | "why" | "instead">;

function toldBy(source: string | undefined, expected: readonly string[]): Told | null {
  switch (source) {
    case "retext-readability":
      return {
        kind: "long",
        why: "A tired reader would have to read this sentence twice.",
        instead: "Make two sentences of it, with one thing in each, and shorter words.",
      };
    case "retext-passive":
      return {
        kind: "passive",
        why: "It does not say who did it.",
        instead: "Say who: “I sent it”, “our team made a mistake”.",
      };
    case "retext-simplify": {
      const words = expected.filter((word) => word !== "remove" && word !== "");
      return {
        kind: "word",
        why: "There is a plainer way to say it.",
        instead: words.length > 0 ? `Perhaps ${listed(words.slice(0, 3))}.` : "Leave it out.",
      };
    }
    case "retext-repeated-words":
      return { kind: "twice", why: "The word stands there twice.", instead: "Take one out." };
    default:
      return null;
  }
}

/** Where the word before begins: "was lost" says more than "lost". */
const wordBefore = (text: string, start: number): number =>
  start - (/\S+\s+$/.exec(text.slice(0, start))?.[0].length ?? 0);

/** What the library finds, in the order of the text. */
export function libraryAdvice(text: string): readonly Advice[] {
  const file = new VFile(text);
  library.runSync(library.parse(file), file);
  return file.messages.flatMap((message): Advice[] => {
    const { place } = message;
    const told = toldBy(message.source, message.expected ?? []);
    if (!told || !place || !("start" in place)) return [];
    const { start, end } = place;
    return start.offset === undefined || end.offset === undefined
      ? []
      : [
          {
            ...told,
            start: told.kind === "passive" ? wordBefore(text, start.offset) : start.offset,
            end: end.offset,
          },
        ];
  });
}
