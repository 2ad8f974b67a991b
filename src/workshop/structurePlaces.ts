/** Where the parts of a parsed story stand, and how they are written there. */
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import { withoutComments } from "./bare.ts";
import type { Parsed } from "./parse.ts";
import type { Place } from "./structure.ts";

export interface Places {
  readonly placeOf: (object: ParsedObject) => Place;
  /** A line as written, its comment taken off. */
  readonly lineAt: (place: Place) => string;
  /** What an object was written as; for one over several lines the first of them. */
  readonly sourceOf: (object: ParsedObject) => string;
  /** The line of the main file's first knot, or the one after its last line. */
  readonly startEnds: number;
}

/** The place of a part of the compiled story, parsed or running. */
export const placeIn = (
  { pathOf }: Pick<Parsed, "pathOf">,
  { debugMetadata }: Pick<ParsedObject, "debugMetadata">,
): Place => ({
  file: pathOf(debugMetadata?.fileName),
  line: debugMetadata?.startLineNumber ?? 1,
});

export function placesIn(parsed: Parsed): Places {
  const { files, pathOf } = parsed;
  const bare = new Map([...files].map(([file, ink]) => [file, withoutComments(ink).split("\n")]));
  const placeOf = (object: ParsedObject): Place => placeIn(parsed, object);
  const lineAt = ({ file, line }: Place): string => bare.get(file)?.[line - 1] ?? "";
  const main = bare.get(pathOf(null)) ?? [];
  const first = main.findIndex((line) => /^\s*==/.test(line));
  return {
    placeOf,
    lineAt,
    sourceOf: (object) => {
      const at = object.debugMetadata;
      const line = lineAt(placeOf(object));
      return (
        at && at.startLineNumber === at.endLineNumber
          ? line.slice(at.startCharacterNumber - 1, at.endCharacterNumber - 1)
          : line
      ).trim();
    },
    startEnds: (first < 0 ? main.length : first) + 1,
  };
}
