/** A knot and a variable of one name: Ink's compiler may overflow over it, so it never sees it. */
import { withoutComments } from "./bare.ts";
import type { Problem } from "./problem.ts";

const KNOT = /^[ \t]*={2,}[ \t]*(?:function[ \t]+)?([\p{L}\p{N}_]+)/u;
const VARIABLE = /^[ \t]*(?:VAR|CONST|LIST)[ \t]+([\p{L}\p{N}_]+)[ \t]*=/u;

/** Every declared variable that has the name of a knot, told at the variable's line. */
export function nameClashes(files: ReadonlyMap<string, string>): readonly Problem[] {
  const lines = [...files].flatMap(([file, ink]) =>
    withoutComments(ink)
      .split("\n")
      .map((text, at) => ({ file, line: at + 1, text })),
  );
  const knots = new Map(
    lines.flatMap((at) => {
      const name = KNOT.exec(at.text)?.[1];
      return name ? [[name, at] as const] : [];
    }),
  );
  return lines.flatMap(({ file, line, text }): readonly Problem[] => {
    const name = VARIABLE.exec(text)?.[1];
    const knot = name && knots.get(name);
    if (!knot) return [];
    const message = `"${name}" is a variable here and a knot on line ${knot.line} of ${knot.file}. Give one of them another name.`;
    return [{ severity: "error", check: "name-clash", file, line, message }];
  });
}
