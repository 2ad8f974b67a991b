/** What the story has, to be held against what random plays came to. */
import type { Looked } from "../worker/job.ts";

interface KnownChoice {
  /** As random plays name it. */
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Knots that a play can come to; not what stands before the first. */
export const knotNames = (found: Looked | null | undefined): readonly string[] =>
  (found?.knots ?? []).map(({ id }) => id).filter((id) => id !== "");

/** Every choice that is put to a player; those taken by themselves are not. */
export const choiceLines = (found: Looked | null | undefined): readonly KnownChoice[] =>
  (found?.structure.choices ?? []).flatMap(({ sourcePath, fallback, file, line, readings }) =>
    sourcePath === null || fallback
      ? []
      : [{ key: sourcePath, file, line, text: readings[0] ?? "" }],
  );
