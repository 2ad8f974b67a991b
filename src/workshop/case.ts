/** Reads a case.json: its shape first, then that every id it names exists. */
import type { CaseData } from "../play/case.ts";
import { brokenIds } from "./caseIds.ts";
import { caseShape } from "./caseShape.ts";
import { jsonLines, lineOfSyntaxError, type JsonPath } from "./jsonLines.ts";
import type { Problem } from "./problem.ts";

export type CaseRead =
  | { readonly ok: true; readonly value: CaseData }
  /** Every problem of the kind that was found first: not JSON, not of the shape, ids that break. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The case data in the text of a case.json; `file` is the name that problems give. */
export function parseCase(text: string, file: string): CaseRead {
  const clean = text.replace(/^\uFEFF/, "");
  const lineOf = jsonLines(clean);
  const error = (line: number | null, message: string): Problem => ({
    severity: "error",
    check: "case",
    file,
    line,
    message,
  });
  const at = (path: JsonPath, place: JsonPath, message: string): Problem =>
    error(lineOf(place), path.length > 0 ? `${path.join(".")}: ${message}` : message);

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
  const parsed = caseShape.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
      // An unknown key is told at the key, not at the whole that has it.
      const key = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      return at(path, [...path, ...key], issue.message);
    });
    return { ok: false, problems };
  }
  const data = parsed.data as CaseData;
  const problems = brokenIds(data).map(({ path, message }) => error(lineOf(path), message));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data };
}
