/** Reads the files of an improvement project: their shape first, then that what they name is there. */
import type { z } from "zod";
import type { CaseData } from "../../play/case.ts";
import type { ProjectData } from "../../project/data.ts";
import { jsonLines, lineOfSyntaxError, type JsonPath } from "../jsonLines.ts";
import type { Problem } from "../problem.ts";
import { brokenIds, type ProjectFile } from "./ids.ts";
import { projectShape, recordShape, replyShape } from "./shape.ts";

export const PROJECT_FILES = ["project", "records", "replies"] as const;

export interface ProjectRead {
  /** Null where it is no project. */
  readonly project: Record<string, unknown> | null;
  readonly problems: readonly Problem[];
}

/** One file as text, with the way to say where something stands in it. */
class Source {
  readonly json: unknown;
  readonly fault: Problem | null = null;
  readonly #lineOf: (path: JsonPath) => number;
  readonly #file: string;

  constructor(file: string, text: string) {
    const clean = text.replace(/^\uFEFF/, "");
    this.#file = file;
    this.#lineOf = jsonLines(clean);
    try {
      this.json = JSON.parse(clean);
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      this.fault = this.#error(lineOfSyntaxError(clean, why), `not valid JSON: ${why}`);
    }
  }

  #error(line: number | null, message: string): Problem {
    return { severity: "error", check: "project", file: this.#file, line, message };
  }

  /** "row 17 (R17), channel: there is no …": rows are counted from 1, as people count them. */
  tell(path: JsonPath, message: string): Problem {
    const [at, ...rest] = path;
    const row =
      typeof at === "number" && Array.isArray(this.json) ? (this.json as unknown[])[at] : null;
    const id =
      typeof row === "object" && row !== null ? (row as Record<string, unknown>)["id"] : undefined;
    const named =
      typeof at === "number" ? `row ${at + 1}${typeof id === "string" ? ` (${id})` : ""}` : at;
    const where = [named, rest.join(".")].filter(Boolean).join(", ");
    return this.#error(this.#lineOf(path), where ? `${where}: ${message}` : message);
  }
}

function shaped<T>(source: Source, shape: z.ZodType<T>): { value: T | null; problems: Problem[] } {
  if (source.fault) return { value: null, problems: [source.fault] };
  const parsed = shape.safeParse(source.json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
    const key = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    return source.tell([...path, ...key], issue.message);
  });
  return { value: null, problems };
}

/** `texts`: the three files; `data`: of the case.json, null where that has errors of its own. */
export function readProject(
  texts: Readonly<Record<ProjectFile, string>>,
  data: CaseData | null,
): ProjectRead {
  const sources = {
    project: new Source("project.json", texts.project),
    records: new Source("records.json", texts.records),
    replies: new Source("replies.json", texts.replies),
  };
  const project = shaped(sources.project, projectShape);
  const records = shaped(sources.records, recordShape.array());
  const replies = shaped(sources.replies, replyShape.array());
  const problems = [...project.problems, ...records.problems, ...replies.problems];
  if (!project.value || !records.value || !replies.value) return { project: null, problems };
  const whole = { ...project.value, records: records.value, replies: replies.value };
  const broken = brokenIds(whole as ProjectData, data);
  return {
    project: whole,
    problems: broken.map(({ file, path, message }) => sources[file].tell(path, message)),
  };
}
