/**
 * Ink without its comments, every line where it was: what the compiler reads, and what the
 * workshop's own line readers read.
 */

/** As Ink has it: `//` to the end of the line, slash-star over lines, nothing quoted is spared. */
export const withoutComments = (ink: string): string =>
  ink.replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (comment) =>
    comment.replaceAll(/[^\n]+/g, ""),
  );
