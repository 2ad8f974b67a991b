/** Reads a shift.json: its shape first, then what it names, then whether its ways lead anywhere. */
import type { CaseData } from "../../play/case.ts";
import type { ShiftData } from "../../shift/day.ts";
import { jsonLines, lineOfSyntaxError, type JsonPath } from "../jsonLines.ts";
import type { Problem } from "../problem.ts";
import { lostWays } from "./flow.ts";
import { lengthTells } from "./length.ts";
import { brokenIds } from "./ids.ts";
import { shiftShape } from "./shape.ts";

export interface ShiftRead {
  /** Null where it is no shift; with problems it may be there and not fit to be played. */
  readonly shift: Record<string, unknown> | null;
  readonly problems: readonly Problem[];
}

/** A path as its writer finds it: lists by place, with the id that stands in that row. */
function rowOf(json: unknown, path: JsonPath): string {
  const parts: string[] = [];
  let at: unknown = json;
  for (const part of path) {
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[part] : undefined;
    const id = typeof at === "object" && at !== null ? (at as Record<string, unknown>)["id"] : null;
    if (typeof part === "number")
      parts.push(`[${part}]${typeof id === "string" ? ` "${id}"` : ""}`);
    else parts.push(parts.length > 0 ? ` ${part}` : part);
  }
  return parts.join("");
}

/** `file`: the name that problems give; `data`: of its case.json, null where that has errors. */
export function readShift(text: string, file: string, data: CaseData | null): ShiftRead {
  const clean = text.replace(/^\uFEFF/, "");
  const lineOf = jsonLines(clean);
  const error = (line: number | null, message: string): Problem => ({
    severity: "error",
    check: "shift",
    file,
    line,
    message,
  });
  let json: unknown;
  try {
    json = JSON.parse(clean);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    const line = lineOfSyntaxError(clean, why);
    return { shift: null, problems: [error(line, `not valid JSON: ${why}`)] };
  }
  const told = (path: JsonPath, place: JsonPath, message: string): Problem =>
    error(lineOf(place), path.length > 0 ? `${rowOf(json, path)}: ${message}` : message);
  const parsed = shiftShape.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
      const key = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      return told(path, [...path, ...key], issue.message);
    });
    return { shift: null, problems };
  }
  const shift = parsed.data as ShiftData;
  const broken = data ? [...brokenIds(shift, data), ...lostWays(shift, data)] : [];
  // Of tags that are none nothing can be told.
  const tells = broken.length > 0 ? null : lengthTells(shift);
  const problems = [
    ...broken.map(({ path, message }) => told(path, path, message)),
    ...(tells === null
      ? []
      : [{ ...told(["contacts"], ["contacts"], tells), severity: "warning" as const }]),
  ];
  return { shift: parsed.data, problems };
}
