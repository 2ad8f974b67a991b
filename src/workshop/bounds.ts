/**
 * What the workshop reads at most, so that no story, however odd, keeps anybody waiting for ever.
 * Below these bounds compiling costs so much a line, and so much a character: 2 MB of a story like
 * the project's own takes a few seconds, the worst that could be thought of about half a minute.
 */
import type { Problem } from "./problem.ts";

/** All files of a story together, each counted as often as it is included, in characters. */
export const MOST_TEXT = 2_000_000;
/** Files within files: story.ink is 1, a file it includes is 2. */
export const MOST_NESTED_FILES = 10;
/** INCLUDE lines followed in one story. */
export const MOST_INCLUDES = 200;
/** Lines of all files together, each file counted as often as it is included. */
export const MOST_LINES = 50_000;
/** Opening braces in one file: each is a test or a sequence that the compiler tries several ways. */
const MOST_BRACES = 50_000;
/** Characters of one line: some things on one line cost the square of their number. */
const MOST_IN_LINE = 4000;
/** Stars, pluses or dashes at the head of one line. */
const MOST_BULLETS = 30;
/** Texts in quotes within logic within texts in quotes: the compiler's time doubles with each. */
const MOST_QUOTED = 4;

/** How deep quotes and braces stand in each other on a line, as `{"{"x"}"}` is 2. */
function quotedDepth(line: string): number {
  const open: string[] = [];
  let depth = 0;
  let deepest = 0;
  for (const char of line) {
    const top = open.at(-1);
    if (char === "{") open.push("{");
    else if (char === '"' && top === "{") {
      open.push('"');
      deepest = Math.max(deepest, ++depth);
    } else if (char === '"' && top === '"') {
      open.pop();
      depth--;
    } else if (char === "}" && open.includes("{")) {
      while (open.pop() !== "{") depth--;
    }
  }
  return deepest;
}

/** Braces and brackets open at once, over the whole of a file, and the line where it is most. */
export function deepestLine(ink: string): { readonly line: number; readonly depth: number } {
  let [line, depth] = [1, 0];
  let most = { line, depth };
  for (const char of ink) {
    if (char === "\n") line++;
    else if (char === "{" || char === "(") {
      depth++;
      if (depth > most.depth) most = { line, depth };
    } else if (char === "}" || char === ")") depth = Math.max(0, depth - 1);
  }
  return most;
}

/** Lines the compiler would take for ever over, in a file whose comments have been taken out. */
export function tooMuch(file: string, ink: string): readonly Problem[] {
  const braces = ink.split("{").length - 1;
  if (braces > MOST_BRACES) {
    const message = `${braces} braces in one file; ${MOST_BRACES} is the most. Cut the story up.`;
    return [{ severity: "error", check: "too-large", file, line: null, message }];
  }
  const problems: Problem[] = [];
  ink.split("\n").forEach((text, at) => {
    const problem = (message: string): void => {
      problems.push({ severity: "error", check: "too-deep", file, line: at + 1, message });
    };
    if (text.length > MOST_IN_LINE) {
      problem(`A line of ${text.length} characters; ${MOST_IN_LINE} is the most. Break it up.`);
      return;
    }
    const bullets = /^[\s*+-]+/.exec(text)?.[0].replaceAll(/\s|->/g, "").length ?? 0;
    if (bullets > MOST_BULLETS) {
      problem(
        `Choices ${bullets} deep; ${MOST_BULLETS} is the most. Put the rest in another knot.`,
      );
    }
    if (quotedDepth(text) > MOST_QUOTED) {
      problem("Quotes within logic within quotes, too deep to read. Use a variable for the parts.");
    }
  });
  return problems;
}
