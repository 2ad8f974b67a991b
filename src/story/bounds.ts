/**
 * What one turn of a story may take before it counts as one that never ends. The bounds are counts,
 * not times, so that a story breaks at the same place on every machine; together they keep the
 * worst of stories under a few seconds.
 */
import type { Story } from "inkjs";
import { StoryError } from "./lines.ts";

/** Steps of the Ink runtime in one turn; the project's stories take a few hundred. */
export const MOST_STEPS = 100_000;
/** Lines of one turn; the project's stories tell some thirty. */
export const MOST_LINES = 1000;
/** Tunnels and functions within each other. */
export const MOST_CALLS = 500;
/** Pieces of one line. */
export const MOST_PIECES = 2000;
/** Letters of one text that a calculation gives: one that doubles itself is soon past it. */
export const MOST_LETTERS = 100_000;

/** The length of the text that a calculation has just given, or 0. */
function lettersOf(story: Story): number {
  const top: unknown = story.state.evaluationStack.at(-1);
  if (typeof top !== "object" || top === null || !("value" in top)) return 0;
  return typeof top.value === "string" ? top.value.length : 0;
}

/** Where the story is, in words. */
function whereIs(story: Story): string {
  const knot = story.state.currentPathString?.split(".")[0];
  return knot && /\D/.test(knot) ? `in the knot "${knot}"` : "before its first knot";
}

/** Counts what a turn takes. */
export interface Meter {
  /** A new turn begins: the counts go back to nothing. */
  readonly turn: () => void;
  /** One more line has been told. Throws StoryError past the bound. */
  readonly line: () => void;
}

/** Makes a story throw StoryError, saying what never ends and in which knot, past the bounds. */
export function bounded(story: Story): Meter {
  let steps = 0;
  let lines = 0;
  const over = (what: string): never => {
    throw new StoryError(`The story goes on without end ${whereIs(story)}: ${what}`);
  };
  const step = story.Step.bind(story);
  story.Step = () => {
    steps += 1;
    if (steps > MOST_STEPS) {
      over(
        `${MOST_STEPS} steps and no choice. Look for a divert that leads back to itself, or put a choice in its way`,
      );
    }
    step();
    const { callStack, outputStream } = story.state;
    if (callStack.depth > MOST_CALLS) {
      over(
        `${MOST_CALLS} tunnels or functions within each other. Look for one that calls itself and has no way out`,
      );
    }
    if (outputStream.length > MOST_PIECES) {
      over("one line that grows and grows. Look for a loop, or for glue (<>) in one");
    }
    if (lettersOf(story) > MOST_LETTERS) {
      over("a text that grows and grows. Look for a variable that is joined to itself");
    }
  };
  return {
    turn: () => {
      steps = 0;
      lines = 0;
    },
    line: () => {
      lines += 1;
      if (lines > MOST_LINES) over(`${MOST_LINES} lines and no choice. Put a choice in its way`);
    },
  };
}
