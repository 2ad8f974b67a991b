/** The files a story is made of, followed from its main file by INCLUDE, cleaned for compiling. */
import { withoutComments } from "./bare.ts";
import { MOST_INCLUDES, MOST_LINES, MOST_NESTED_FILES, MOST_TEXT, tooMuch } from "./bounds.ts";
import { includedPath } from "./paths.ts";
import type { Problem } from "./problem.ts";
import type { Sources } from "./sources.ts";

/** The text of one file as the compiler gets it: no byte order mark, LF at every line's end. */
const clean = (text: string): string => text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");

/** An INCLUDE line: the name as written, and where. */
export interface Include {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The INCLUDE lines of one file, comments aside. */
export const includesOf = (text: string): readonly Include[] =>
  withoutComments(clean(text))
    .split("\n")
    .flatMap((line, at) => {
      const name = /^[ \t]*INCLUDE[ \t]*(.*)$/.exec(line)?.[1]?.trim();
      return name === undefined ? [] : [{ name, line: at + 1 }];
    });

export interface Gathered {
  /** Cleaned text by path of every file reached, the main file first. */
  readonly files: ReadonlyMap<string, string>;
  /** Why the story cannot be compiled; empty if it can. */
  readonly problems: readonly Problem[];
}

const megabytes = (characters: number): string => `${(characters / 1_000_000).toFixed(1)} MB`;

/** Follows every INCLUDE from the main file; a file that is wanted and not there is a problem. */
export function gather({ main, files }: Sources): Gathered {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  let [size, lines, includes] = [0, 0, 0];

  const error = (check: string, file: string, line: number | null, message: string): void => {
    problems.push({ severity: "error", check, file, line, message });
  };

  /** Takes a file in, and what it includes. False once the whole is too large to go on. */
  const take = (path: string, text: string, within: readonly string[]): boolean => {
    const ink = clean(text);
    size += ink.length;
    if (size > MOST_TEXT) {
      error(
        "too-large",
        path,
        null,
        `The story is larger than ${megabytes(MOST_TEXT)}, the most that is read (${megabytes(size)} up to here). Cut it into cases of their own.`,
      );
      return false;
    }
    lines += ink.split("\n").length;
    if (lines > MOST_LINES) {
      const message = `The story has more than ${MOST_LINES} lines, the most that are read. Cut it into cases of their own.`;
      error("too-large", path, null, message);
      return false;
    }
    const first = !found.has(path);
    if (first) found.set(path, ink);
    const nul = ink.indexOf("\0");
    if (nul >= 0) {
      const line = ink.slice(0, nul).split("\n").length;
      const message = "There is a NUL byte here: this is not plain text. Save it as UTF-8 text.";
      if (first) error("not-text", path, line, message);
      return true;
    }
    if (first) problems.push(...tooMuch(path, withoutComments(ink)));
    return includesOf(ink).every(({ name, line }) => follow(name, path, line, [...within, path]));
  };

  const follow = (name: string, from: string, line: number, within: readonly string[]): boolean => {
    const quoted = `INCLUDE ${name}`;
    const wanted = includedPath(main, name);
    if (!wanted.ok) {
      error("include", from, line, `${quoted} ${wanted.why}.`);
      return true;
    }
    const circle = within.indexOf(wanted.path);
    if (circle >= 0) {
      const round = [...within.slice(circle), wanted.path].join(" -> ");
      error("include", from, line, `${quoted} goes round in a circle: ${round}.`);
      return true;
    }
    if (within.length >= MOST_NESTED_FILES) {
      error("include", from, line, `${quoted}: files nest ${MOST_NESTED_FILES} deep at most.`);
      return true;
    }
    if (++includes > MOST_INCLUDES) {
      error("include", from, line, `${quoted} is one too many: ${MOST_INCLUDES} at most.`);
      return false;
    }
    const text = files.get(wanted.path);
    if (text === undefined) {
      error("include", from, line, `${quoted}: there is no ${wanted.path} in the story's folder.`);
      return true;
    }
    return take(wanted.path, text, within);
  };

  const text = files.get(main);
  if (text === undefined) error("include", main, null, "The file cannot be read; is it there?");
  else take(main, text, []);
  return { files: found, problems };
}
