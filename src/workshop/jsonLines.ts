/** Where the parts of a JSON text stand, so that what is wrong with one can be said by its line. */

export type JsonPath = readonly (string | number)[];

const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

const keyOf = (path: JsonPath): string => path.map((part) => JSON.stringify(part)).join("/");

interface Open {
  /** Whether it is a list; else an object. */
  readonly list: boolean;
  /** The key, or the place in the list, that is being read. */
  at: string | number;
}

/** Lines of a valid JSON text, by path: of a member its key's, of an element its own. From 1. */
function linesOf(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>([["", 1]]);
  const open: Open[] = [];
  const note = (line: number): void => {
    const key = keyOf(open.map(({ at }) => at));
    if (!lines.has(key)) lines.set(key, line);
  };
  let line = 1;
  let key = "";
  for (const [token] of json.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === "\n") line++;
    else if (token === "}" || token === "]") open.pop();
    else if (token === ",") {
      if (top?.list) top.at = Number(top.at) + 1;
    } else if (token === ":") {
      if (top) top.at = key;
      note(line);
    } else {
      if (top?.list) note(line);
      if (token === "{" || token === "[") open.push({ list: token === "[", at: 0 });
      else if (token.startsWith('"')) key = JSON.parse(token) as string;
    }
  }
  return lines;
}

/**
 * Gives the line of what stands at a path of a valid JSON text, or of what should have held it. The
 * text is read once, when the first line is asked for.
 */
export function jsonLines(json: string): (path: JsonPath) => number {
  let lines: ReadonlyMap<string, number> | null = null;
  return (path) => {
    lines ??= linesOf(json);
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
}

/** The line at which JSON.parse gave up, as far as its message says; null if it does not. */
export function lineOfSyntaxError(json: string, message: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? json.slice(0, Number(position)).split("\n").length : null;
}
