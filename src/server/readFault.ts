/** Why a file that somebody named on the command line could not be read, in words that say what to do. */

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Correct the path.",
  ENOTDIR: "there is no such file. Correct the path.",
  EISDIR: "it is a folder. Name a file in it.",
  EACCES: "this user may not. Give it the right to, or run this as another user.",
  EPERM: "this user may not. Give it the right to, or run this as another user.",
};

/** A whole sentence, or more; the fault's own words where it is none of those that can be expected. */
export function readFault(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `${file} could not be read: ${WHY[code ?? ""] ?? message}`;
}
