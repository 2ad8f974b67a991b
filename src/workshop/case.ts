/** Reads a case.json: its shape first, then that every id it names exists. */
import type { CaseData } from "../play/case.ts";
import { brokenIds } from "./caseIds.ts";
import { caseShape } from "./caseShape.ts";
import { readShape } from "./jsonShape.ts";
import type { Problem } from "./problem.ts";

export type CaseRead =
  | { readonly ok: true; readonly value: CaseData }
  /** Every problem of the kind that was found first: not JSON, not of the shape, ids that break. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The case data in the text of a case.json; `file` is the name that problems give. */
export function parseCase(text: string, file: string): CaseRead {
  const read = readShape(text, caseShape, { check: "case", file });
  if (!read.ok) return read;
  const data = read.value as CaseData;
  const problems = brokenIds(data).map(
    ({ path, message }): Problem => ({
      severity: "error",
      check: "case",
      file,
      line: read.lineOf(path),
      message,
    }),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data };
}
