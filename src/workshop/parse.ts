/** Runs Ink's compiler over a story's files, once for everybody who asks about them. */
import { Compiler, CompilerOptions, type Story } from "inkjs/full";
import { deepestLine } from "./bounds.ts";
import { gather } from "./gather.ts";
import { nameClashes } from "./names.ts";
import { includedPath } from "./paths.ts";
import type { Problem } from "./problem.ts";
import type { Sources } from "./sources.ts";

export interface Parsed {
  /** What the compiler read, by knots and lines; null if it could not read the files at all. */
  readonly tree: Compiler["parsedStory"] | null;
  /** The running story, its parts still knowing their lines; null if anything is wrong. */
  readonly runtime: Story | null;
  /** The same as the runtime's JSON. */
  readonly json: Record<string, unknown> | null;
  readonly problems: readonly Problem[];
  /** Cleaned text by path of the files used, the main file first. */
  readonly files: ReadonlyMap<string, string>;
  /** The path of a file by the name under which Ink knows it. */
  readonly pathOf: (inkName: string | null | undefined) => string;
}

/** Notes to oneself are no problems; loose ends are found along the story's flow (dead-end). */
const UNTOLD = /^(?:TODO|AUTHOR)|Apparent loose end/;

/** "ERROR: 'file' line 12: what" as a problem. */
function told(message: string, pathOf: Parsed["pathOf"]): Problem {
  const at = /^(\w+): (?:'([^']*)' )?(?:line (\d+): )?(.*)$/s.exec(message);
  return {
    severity: at?.[1] === "WARNING" ? "warning" : "error",
    check: "ink",
    file: pathOf(at?.[2]),
    line: at?.[3] ? Number(at[3]) : null,
    // Ink closes a quotation that it never opened: (line 3 of story.ink").
    message: (at?.[4] ?? message).replaceAll(/(line \d+ of [^"]+)"/g, "$1"),
  };
}

/** What to say when the compiler itself breaks, with the likeliest line. */
function crashed(error: unknown, files: ReadonlyMap<string, string>): Problem {
  const why = error instanceof Error ? error.message : String(error);
  const deepest = [...files]
    .map(([file, ink]) => ({ file, ...deepestLine(ink) }))
    .reduce((most, each) => (each.depth > most.depth ? each : most));
  const overflow = error instanceof RangeError || /stack overflow/i.test(why);
  return {
    severity: "error",
    check: "ink",
    file: deepest.file,
    line: overflow ? deepest.line : null,
    message: overflow
      ? `Logic is nested or chained too far for Ink's compiler, most likely here (${deepest.depth} brackets open). Write it as several lines.`
      : `Ink's compiler broke off without saying where${why ? ` (${why})` : ""}. A CONST that names itself does this; otherwise halve the story until it compiles.`,
  };
}

function parseAnew(sources: Sources): Parsed {
  const { main } = sources;
  const { files, problems } = gather(sources);
  const pathOf: Parsed["pathOf"] = (name) => {
    if (!name || name === main) return main;
    const found = includedPath(main, name);
    return found.ok ? found.path : main;
  };
  const refused = [...problems, ...(problems.length > 0 ? [] : nameClashes(files))];
  if (refused.length > 0) {
    return { tree: null, runtime: null, json: null, problems: refused, files, pathOf };
  }

  const found: Problem[] = [];
  const options = new CompilerOptions(
    main,
    [],
    false,
    (message) => {
      if (!UNTOLD.test(message)) found.push(told(message, pathOf));
    },
    {
      ResolveInkFilename: pathOf,
      LoadInkFileContents: (path) => {
        const ink = files.get(path);
        if (ink === undefined) throw new Error("an INCLUDE stands on a line of its own");
        return ink;
      },
    },
  );
  const compiler = new Compiler(files.get(main) ?? "", options);
  const errors = (): boolean => found.some(({ severity }) => severity === "error");
  let runtime: Story | null = null;
  let json: Record<string, unknown> | null = null;
  try {
    runtime = compiler.Compile();
    json = JSON.parse(String(runtime.ToJson())) as Record<string, unknown>;
  } catch (error) {
    // After errors of its own the compiler ends by throwing; they say it better.
    if (!errors()) found.push(crashed(error, files));
  }
  // Ink hands out a story even after some of its errors.
  const whole = errors() ? { runtime: null, json: null } : { runtime, json };
  return { tree: treeOf(compiler), ...whole, problems: found, files, pathOf };
}

/** Ink throws for a tree that it never came to make. */
function treeOf(compiler: Compiler): Parsed["tree"] {
  try {
    return compiler.parsedStory;
  } catch {
    return null;
  }
}

const parses = new WeakMap<Sources, Parsed>();

/** Parses and compiles; the same sources again cost nothing. Never throws for a bad story. */
export function parse(sources: Sources): Parsed {
  const known = parses.get(sources) ?? parseAnew(sources);
  parses.set(sources, known);
  return known;
}
