/**
 * What is made of a case and kept under node_modules/.cache until the case, the code that makes it or
 * a package that code uses changes. An entry that is not whole, or not the one that its name says, is
 * ignored and made anew: nothing is taken on trust.
 */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

/** What a thing is made of; whatever changes it changes the thing. */
export interface Ingredients {
  /** The kind of thing, which is its folder too. */
  readonly kind: "atlas" | "checked" | "report";
  /** The case. */
  readonly id: string;
  /** Everything of the case that the thing is made of. */
  readonly of: readonly string[];
}

/** This program's own sources: a project of cases elsewhere is looked at by the same code. */
const PROGRAM = join(import.meta.dirname, "../../..");

/** Folders of the code by which cases are compiled, played and checked. */
const MAKERS = ["activity", "atlas", "play", "project", "shift", "story", "workshop"] as const;

const sum = (parts: readonly (string | Buffer)[]): string => {
  const hash = createHash("sha256");
  // Each with its length before it: what moves from one part to the next is a change.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
};

/** Code, not tests, of a folder and those in it. */
const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^(?!.*\.test\.).*\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

let program: string | null = null;

/** A hash of the code and of the versions of the packages it uses, the same on every machine. */
function programHash(): string {
  const lock = join(PROGRAM, "package-lock.json");
  program ??= sum([
    ...(existsSync(lock) ? [readFileSync(lock)] : []),
    ...MAKERS.flatMap((folder) => codeIn(join(PROGRAM, "src", folder))).map((file) =>
      readFileSync(file),
    ),
  ]);
  return program;
}

/** A whole entry says what it is and is as long and just as it was written. */
const sealed = (name: string, body: string): string => `${sum([name, body])}\n${body}`;

/** What an entry holds; undefined where there is none, or it is not whole, or is another's. */
function opened(file: string): unknown {
  try {
    const entry = readFileSync(file, "utf8");
    const body = entry.slice(entry.indexOf("\n") + 1);
    return entry === sealed(basename(file), body) ? (JSON.parse(body) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Written beside and put in its place whole: others may be reading, or keeping the same. What was kept
 * of the case before goes. Where nothing can be written nothing is kept, and all is made every time.
 */
function keep(folder: string, id: string, name: string, value: unknown): void {
  try {
    mkdirSync(folder, { recursive: true });
    const part = join(folder, `.${randomUUID()}`);
    writeFileSync(part, sealed(name, JSON.stringify(value)));
    renameSync(part, join(folder, name));
    for (const old of readdirSync(folder)) {
      if (old.startsWith(`${id}@`) && old !== name) rmSync(join(folder, old), { force: true });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

/**
 * The thing made of these ingredients: the one kept from before, or made now and kept. `T` has to be
 * such that JSON gives it back the same. `root`: the project, under whose node_modules it is kept.
 */
export function kept<T>(
  root: string,
  { kind, id, of }: Ingredients,
  make: () => T,
): { readonly value: T; readonly fromBefore: boolean } {
  const folder = join(root, "node_modules/.cache/redress", kind);
  const name = `${id}@${sum([programHash(), ...of]).slice(0, 32)}.json`;
  const before = opened(join(folder, name));
  if (before !== undefined) return { value: before as T, fromBefore: true };
  const value = make();
  keep(folder, id, name, value);
  return { value, fromBefore: false };
}
