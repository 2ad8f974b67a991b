/** Reads a JSON file of a case by its shape, and says by line what is wrong with it. */
import type { z } from "zod";
import { jsonLines, lineOfSyntaxError, type JsonPath } from "./jsonLines.ts";
import type { Problem } from "./problem.ts";

export type ShapeRead<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: (path: JsonPath) => number }
  /** Every problem of the kind that was found first: not JSON, or not of the shape. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `check` and `file` are the names that problems give. */
export function readShape<T>(
  text: string,
  shape: z.ZodType<T>,
  { check, file }: Pick<Problem, "check" | "file">,
): ShapeRead<T> {
  const clean = text.replace(/^\uFEFF/, "");
  const lineOf = jsonLines(clean);
  const error = (line: number | null, message: string): Problem => ({
    severity: "error",
    check,
    file,
    line,
    message,
  });

  let json: unknown;
  try {
    json = JSON.parse(clean);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return {
      ok: false,
      problems: [error(lineOfSyntaxError(clean, why), `not valid JSON: ${why}`)],
    };
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  const problems = parsed.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
    // An unknown key is told at the key, not at the whole that has it.
    const key = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const message = path.length > 0 ? `${path.join(".")}: ${issue.message}` : issue.message;
    return error(lineOf([...path, ...key]), message);
  });
  return { ok: false, problems };
}
