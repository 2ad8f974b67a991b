/** Marks on the map what only a walk of every route shows: knots with a choice that is never on offer. */
import type { Problem } from "../../../workshop/problem.ts";
import type { Structure } from "../../../workshop/structure.ts";
import type { MapKnot } from "./storyMap.ts";

/** `problems`: those of the checks of all routes. */
export function withUnoffered(
  knots: readonly MapKnot[],
  { choices }: Structure,
  problems: readonly Problem[],
): readonly MapKnot[] {
  const never = problems.filter(({ check }) => check === "never-offered");
  if (never.length === 0) return knots;
  const found = choices.filter(({ file, line }) =>
    never.some((problem) => problem.file === file && problem.line === line),
  );
  // A stitch is part of its knot's box.
  const marked = new Set(found.map(({ flow }) => flow.split(".")[0]));
  return knots.map((knot) =>
    marked.has(knot.id) ? { ...knot, faults: [...knot.faults, "unoffered"] } : knot,
  );
}
