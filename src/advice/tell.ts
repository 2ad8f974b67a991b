/** Checklist and advice in words, as every page that shows them shows them. */
import type { PointCheck, Standing } from "../play/letter/check.ts";
import type { Advice, AdviceKind } from "./advice.ts";

/** A line of a list of findings (src/ui/Findings.tsx). */
export interface Finding {
  readonly key: string;
  /** Said before the title, so that nothing hangs on a colour. */
  readonly word: string;
  readonly tone: "good" | "look" | "open";
  readonly title: string;
  readonly text: string;
  /** What stands in the text; "" for nothing. */
  readonly quote: string;
  readonly place: { readonly start: number; readonly end: number } | null;
}

const STANDINGS: Readonly<Record<Standing, Pick<Finding, "word" | "tone">>> = {
  found: { word: "Found", tone: "good" },
  again: { word: "Look again", tone: "look" },
  missing: { word: "Not found", tone: "open" },
};

const KINDS: Readonly<Record<AdviceKind, string>> = {
  blame: "Puts the reader in the wrong",
  stock: "A stock phrase",
  vague: "No time to hold you to",
  long: "A hard sentence",
  passive: "Who did it?",
  word: "A plainer word",
  twice: "Twice the same word",
};

/** Longest piece of a text that is quoted, in characters. */
const QUOTE = 90;

function quoted(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const words = text.slice(start, end).replaceAll(/\s+/g, " ");
  return words.length > QUOTE ? `${words.slice(0, QUOTE).trimEnd()}…` : words;
}

export const pointFindings = (text: string, checks: readonly PointCheck[]): readonly Finding[] =>
  checks.map(({ point, standing, place, note }) => {
    const absent = point.kind === "without" && standing === "found";
    return {
      key: point.id,
      ...STANDINGS[standing],
      ...(absent ? { word: "Kept out" } : {}),
      title: point.title,
      text: [note, standing === "found" ? "" : point.look].filter(Boolean).join(" "),
      quote: place ? quoted(text, place) : "",
      place,
    };
  });

export const adviceFindings = (text: string, advice: readonly Advice[]): readonly Finding[] =>
  advice.map((one, at) => ({
    key: `${one.kind}.${at}`,
    word: "Advice",
    tone: "look",
    title: KINDS[one.kind],
    text: `${one.why} ${one.instead}`.trim(),
    quote: quoted(text, one),
    place: { start: one.start, end: one.end },
  }));

const counted = (many: number, one: string, more: string): string =>
  `${many} ${many === 1 ? one : more}`;

/** What a reader without sight of the lists is told once they are there. */
export function summed(points: readonly Finding[], advice: readonly Finding[]): string {
  const look = points.filter(({ tone }) => tone === "look").length;
  const open = points.filter(({ tone }) => tone === "open").length;
  const checklist =
    look + open === 0
      ? "The checklist found everything it looks for."
      : `On the checklist ${counted(open, "point", "points")} not found and ${look} to look at again.`;
  return advice.length === 0
    ? `${checklist} No advice on the wording.`
    : `${checklist} ${counted(advice.length, "piece", "pieces")} of advice on the wording.`;
}
