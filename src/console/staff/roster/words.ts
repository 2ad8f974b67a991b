/** What happens to a roster, in words. */
import type { RosterChanged, RosterPreview } from "../../../protocol/roster.ts";
import type { Change, Learner } from "./roster.ts";

export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  add: "New",
  return: "Comes back",
  rename: "New name",
  same: "As it is",
  problem: "Left out",
};

const counted = (count: number, what: string): string => (count === 0 ? "" : `${count} ${what}`);

const joined = (parts: readonly string[], none: string): string => {
  const said = parts.filter(Boolean);
  return said.length === 0 ? none : `${said.join(", ")}.`;
};

/** "28 new, 1 new name, 2 as they are, 1 left out." */
export function previewWords(preview: RosterPreview, removeAbsent: boolean): string {
  const count = (change: Change): number =>
    preview.rows.filter((row) => row.change === change).length;
  const absent = preview.absent.length;
  return joined(
    [
      counted(count("add"), "new"),
      counted(count("return"), count("return") === 1 ? "comes back" : "come back"),
      counted(count("rename"), count("rename") === 1 ? "new name" : "new names"),
      counted(count("same"), "as they are"),
      counted(count("problem"), "left out"),
      counted(absent, removeAbsent ? "removed" : "not in the list, and kept"),
    ],
    "Nothing would change.",
  );
}

export const appliedWords = (counts: RosterChanged): string =>
  `The roster is changed: ${joined(
    [
      counted(counts.added, "added"),
      counted(counts.returned, "back again"),
      counted(counts.renamed, "renamed"),
      counted(counts.removed, "removed"),
    ],
    "nothing was different.",
  )}`;

/** The server says when it has kept somebody out; clearing their PIN, or a new one, lets them in. */
export function pinWords({ hasPin, lockedUntil }: Learner): string {
  if (lockedUntil !== null) return "Locked: too many wrong PINs";
  return hasPin ? "Has one" : "None yet";
}
