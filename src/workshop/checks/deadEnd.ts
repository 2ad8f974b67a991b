/** Where the story runs off the end of a knot, or of a choice's branch, with nothing on offer. */
import { placeOf, problemsOf, type Check } from "../examined.ts";

const error = problemsOf("dead-end", "error");
const warning = problemsOf("dead-end", "warning");

/**
 * An error where the flow comes to its end on every way from the choice before; a warning where
 * that hangs on a condition, which only playing can decide.
 */
export const checkDeadEnds: Check = (story) =>
  (story.flowing?.followed.looseEnds ?? []).map(({ node, mode, sure }) => {
    const remedy =
      mode === "tunnel" ? "return with ->->" : "divert on, gather with a dash, or end with -> END";
    return sure
      ? error(placeOf(story, node), `the story runs out after this; ${remedy}`)
      : warning(
          placeOf(story, node),
          `the story runs out after this if no condition before it holds; ${remedy}`,
        );
  });
