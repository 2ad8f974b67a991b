/** What a check found, and where: what an author reads and can jump to. */

/** An error stops the build; a warning is listed. */
export type Severity = "error" | "warning";

export interface Problem {
  readonly severity: Severity;
  /** Which check found it: a short name such as "dead-end", the same in docs and tests. */
  readonly check: string;
  readonly file: string;
  /** Counted from 1; null where it is about the whole file. */
  readonly line: number | null;
  /** What is wrong and what to do about it, a sentence or two. */
  readonly message: string;
}

/** "file:line: error: message [check]", as editors understand it. */
export const problemLine = ({ severity, check, file, line, message }: Problem): string =>
  `${file}${line === null ? "" : `:${line}`}: ${severity}: ${message} [${check}]`;
