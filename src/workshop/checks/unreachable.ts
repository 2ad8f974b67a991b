/** Knots, stitches and functions that no step of the story leads to, whatever its conditions. */
import { problemsOf, type Check } from "../examined.ts";

const warning = problemsOf("unreachable", "warning");

export const checkUnreachable: Check = ({ structure, flowing }) => {
  if (!flowing) return [];
  const reached = new Set([...flowing.followed.reached].map(({ path }) => path.toString()));
  const missed = structure.flows.filter(({ path }) => path !== "" && !reached.has(path));
  const paths = new Set(missed.map(({ path }) => path));
  return missed
    .filter(({ parent }) => parent === null || !paths.has(parent))
    .map((flow) =>
      warning(
        flow,
        flow.kind === "function"
          ? `the function "${flow.path}" is never called`
          : `nothing leads to the ${flow.kind} "${flow.path}"; divert to it or take it out`,
      ),
    );
};
