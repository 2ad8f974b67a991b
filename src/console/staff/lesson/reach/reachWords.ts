/** The best still reachable, as a class reads it. */
import type { ReachNow } from "../../../../atlas/reachAlong.ts";

/** Undefined: still being worked out; null: nothing is known. */
export function reachWords(reach: ReachNow | null | undefined): {
  readonly figure: string;
  readonly note: string;
} {
  if (reach === undefined) return { figure: "…", note: "being worked out" };
  if (reach === null) return { figure: "not known", note: "this case has no map of all its ways" };
  return {
    figure: `${reach.total} of 100`,
    note: reach.proved
      ? "proved: every way on was looked at"
      : "not proved: the best that was found",
  };
}
