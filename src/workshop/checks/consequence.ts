/** Every choice has a consequence that the learner can see. */
import { afterChoice, choicePoints, type After } from "../flow/after.ts";
import { problemsOf, type Check } from "../examined.ts";
import type { Choice } from "../structure.ts";

const warning = problemsOf("no-consequence", "warning");

/** Options of one set; more are no set that anybody reads. */
const MOST_OPTIONS = 50;

/** Variables that the engine sets from the log, so from any tag of a choice (docs/TAGS.md). */
const TEMPER = [
  "mood",
  "trust",
  "asks_manager",
  "wants_writing",
  "walks_out",
  "opens_up",
  "manager_no",
];

/** Whether nothing that may be told after one choice is its own and not the other's too. */
const tellsNothingOfItsOwn = (mine: After, theirs: After): boolean =>
  [...mine.told].every((node) => theirs.told.has(node));

/** Whether what is told next may turn on what these choices set, or on how they were taken. */
const decides = (choice: Choice, mine: After, others: readonly After[]): boolean =>
  [mine, ...others].some(({ set }) => [...set].some((name) => mine.asked.has(name))) ||
  (choice.tags.length > 0 && TEMPER.some((name) => mine.asked.has(name)));

/**
 * A warning where a choice has no text of its own: what follows it follows most of the others of
 * its set too, and nothing that was chosen can change it before the next choice. Two good answers
 * may share one reply.
 */
export const checkConsequences: Check = ({ structure, flowing }) => {
  if (!flowing) return [];
  const { graph, followed } = flowing;
  const points = choicePoints(followed.nodes);
  const sets = [...Map.groupBy(structure.choices, ({ group }) => group).values()]
    .filter(({ length }) => length <= MOST_OPTIONS)
    .map((choices) =>
      choices.flatMap((choice) => {
        const point = choice.sourcePath === null ? undefined : points.get(choice.sourcePath);
        const after = point && !choice.fallback ? afterChoice(graph, point) : null;
        return after ? [{ choice, after }] : [];
      }),
    );
  return sets.flatMap((set) =>
    set.flatMap(({ choice, after }) => {
      const others = set.filter((other) => other.choice !== choice);
      const same = others.filter((other) => tellsNothingOfItsOwn(after, other.after));
      const [first] = same;
      if (!first || same.length * 2 <= others.length) return [];
      const theirs = others.map((other) => other.after);
      if (decides(choice, after, theirs)) return [];
      const message = `nothing the learner can see follows from this choice: the same comes after the one on line ${first.choice.line}`;
      return [warning(choice, message)];
    }),
  );
};
