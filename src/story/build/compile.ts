/** Compiles Ink to the runtime's JSON, once, at build time. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Compiler, CompilerOptions } from "inkjs/full";

/** Something wrong with a case's files; the message names file and line where there is one. */
export class CaseError extends Error {
  override readonly name = "CaseError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

const read = (file: string, from: string): string => {
  try {
    return readFileSync(file, "utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n");
  } catch {
    throw new CaseError([`${from}: cannot read ${file}; check that the file is there`]);
  }
};

/** The compiled story and the sources it was made of. Throws CaseError. */
export function compileInk(file: string): {
  readonly story: Record<string, unknown>;
  readonly sources: readonly string[];
} {
  const folder = dirname(file);
  const sources = [file];
  const problems: string[] = [];
  const options = new CompilerOptions(
    file,
    [],
    false,
    (message) => {
      // Ink says "ERROR: 'file' line 12: ..."; file:line is what editors can jump to.
      const at = /^(\w+): (?:'([^']*)' )?line (\d+): (.*)$/s.exec(message);
      if (/^(TODO|AUTHOR)/.test(message)) return;
      problems.push(
        at ? `${at[2] ? join(folder, at[2]) : file}:${at[3]}: ${at[4]}` : `${file}: ${message}`,
      );
    },
    {
      ResolveInkFilename: (name) => {
        const path = resolve(folder, name);
        if (relative(folder, path).startsWith("..")) {
          throw new CaseError([`${file}: INCLUDE ${name} climbs out of the case's folder`]);
        }
        return path;
      },
      LoadInkFileContents: (path) => {
        sources.push(path);
        return read(path, file);
      },
    },
  );
  let json: string | undefined;
  try {
    json = new Compiler(read(file, file), options).Compile().ToJson() || undefined;
  } catch (error) {
    if (error instanceof CaseError) throw error;
    if (problems.length === 0) problems.push(`${file}: ${String(error)}`);
  }
  if (problems.length > 0 || !json) throw new CaseError(problems);
  return { story: JSON.parse(json) as Record<string, unknown>, sources };
}

/** Names one version of a case: any change of story or data changes it. */
export const editionHash = (story: unknown, data: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify([story, data]))
    .digest("hex")
    .slice(0, 16);
