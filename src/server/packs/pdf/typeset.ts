/**
 * Text cut into lines that fit: words whole where they fit, long ones broken, every character in a
 * typeface that has it, and runs that read from right to left in their own order.
 */
import type { Face, Fonts, Weight } from "./fonts.ts";

export interface Style {
  /** Points. */
  readonly size: number;
  readonly weight: Weight;
}

export interface Run {
  readonly face: Face;
  readonly text: string;
  readonly width: number;
  /** Reads from right to left. */
  readonly rtl: boolean;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** Set flush right. */
  readonly right: boolean;
}

export type Measure = (face: Face, size: number, text: string) => number;

interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly rtl: boolean;
}

const RTL = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}/u;
const STRONG = /\p{L}/u;
const LETTERS = /\p{L}/gu;
/** What has no look of its own, but would turn or hide what follows. */
const CONTROLS = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

/** No typeface here has it: its number is shown in its place. */
const numbered = (cluster: string): string =>
  [...cluster].map((one) => `[U+${one.codePointAt(0)!.toString(16).toUpperCase()}]`).join("");

const isRtl = (text: string): boolean => RTL.test(text.match(STRONG)?.[0] ?? "");

/** By what most of its letters are: a name at the beginning of a sentence does not turn it round. */
function mostlyRtl(text: string): boolean {
  const letters = text.match(LETTERS) ?? [];
  return letters.filter((one) => RTL.test(one)).length * 2 > letters.length;
}

export interface Typesetter {
  readonly lines: (text: string, width: number, style: Style) => readonly Line[];
}

export function typesetter(fonts: Fonts, measure: Measure): Typesetter {
  const words = new Map<string, Word>();

  const runsOf = (text: string, { size, weight }: Style): readonly Run[] => {
    const parts: { face: Face; text: string; rtl: boolean }[] = [];
    const add = (cluster: string): void => {
      const found = fonts.faceFor(cluster, weight);
      if (!found) {
        for (const one of numbered(cluster)) add(one);
        return;
      }
      const last = parts.at(-1);
      if (last && last.face === found.face) last.text += found.text;
      else parts.push({ face: found.face, text: found.text, rtl: false });
    };
    for (const { segment } of graphemes.segment(text)) add(segment);
    return parts.map(({ face, text: of }) => ({
      face,
      text: of,
      width: measure(face, size, of),
      rtl: isRtl(of),
    }));
  };

  const wordOf = (text: string, style: Style): Word => {
    const key = `${style.size} ${style.weight} ${text}`;
    const known = words.get(key);
    if (known) return known;
    const runs = runsOf(text, style);
    const word = {
      runs,
      width: runs.reduce((sum, run) => sum + run.width, 0),
      rtl: isRtl(text),
    };
    words.set(key, word);
    return word;
  };

  /** A word that is wider than a line, in pieces that are not. */
  const pieces = (text: string, width: number, style: Style): readonly Word[] => {
    const list: Word[] = [];
    let held = "";
    let heldWidth = 0;
    for (const { segment } of graphemes.segment(text)) {
      const more = wordOf(segment, style).width;
      if (held !== "" && heldWidth + more > width) {
        list.push(wordOf(held, style));
        held = "";
        heldWidth = 0;
      }
      held += segment;
      heldWidth += more;
    }
    if (held !== "") list.push(wordOf(held, style));
    return list;
  };

  const paragraph = (text: string, width: number, style: Style): readonly Line[] => {
    const right = mostlyRtl(text);
    const space = wordOf(" ", style);
    const lines: Line[] = [];
    let held: Word[] = [];
    let heldWidth = 0;
    const end = (last: boolean): void => {
      lines.push(lineOf(held, space, right, last));
      held = [];
      heldWidth = 0;
    };
    for (const token of text.split(/\s+/).filter((one) => one !== "")) {
      const whole = wordOf(token, style);
      for (const word of whole.width > width ? pieces(token, width, style) : [whole]) {
        const gap = held.length > 0 ? space.width : 0;
        if (held.length > 0 && heldWidth + gap + word.width > width) end(false);
        heldWidth += (held.length > 0 ? space.width : 0) + word.width;
        held.push(word);
      }
    }
    end(true);
    return lines;
  };

  return {
    lines: (text, width, style) =>
      text
        .normalize("NFC")
        .replaceAll("\r\n", "\n")
        .split("\n")
        .flatMap((one) => paragraph(one.replaceAll("\t", " ").replace(CONTROLS, ""), width, style)),
  };
}

/** Words in the order in which they are seen. */
function seen(words: readonly Word[], right: boolean): readonly Word[] {
  const turned: Word[] = [];
  let held: Word[] = [];
  for (const word of right ? words.toReversed() : words) {
    if (word.rtl !== right) held.push(word);
    else {
      turned.push(...held.toReversed(), word);
      held = [];
    }
  }
  return [...turned, ...held.toReversed()];
}

function lineOf(words: readonly Word[], space: Word, right: boolean, last: boolean): Line {
  const runs: Run[] = [];
  for (const [at, word] of seen(words, right).entries()) {
    if (at > 0) runs.push(...space.runs);
    runs.push(...(word.rtl ? word.runs.toReversed() : word.runs));
  }
  // So that words of two lines do not run into one when they are read out or copied.
  if (!last) runs.push(...space.runs);
  return { runs: joined(runs), width: runs.reduce((sum, run) => sum + run.width, 0), right };
}

/** Neighbours of one typeface that read from left to right are one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last && !last.rtl && !run.rtl && last.face === run.face) {
      list[list.length - 1] = {
        ...last,
        text: last.text + run.text,
        width: last.width + run.width,
      };
    } else list.push(run);
  }
  return list;
}
