/** Whether the best option gives itself away by its length or its politeness. */
import { courtesies } from "../courtesy.ts";
import { problemsOf, type Check } from "../examined.ts";
import { optionSets, type GradedOption, type OptionSet } from "../options.ts";

const length = problemsOf("best-by-length", "warning");
const manners = problemsOf("best-by-manners", "warning");

/** Lengths within this share of each other tell nothing [domain brief 2.11]. */
const WITHIN = 1.25;
/** Fewer sets than this show no habit. */
const FEWEST_SETS = 4;

interface Contest {
  readonly best: GradedOption;
  readonly others: readonly GradedOption[];
}

/** The sets with exactly one best option. */
const contests = (sets: readonly OptionSet[]): readonly Contest[] =>
  sets.flatMap(({ options, best }) => {
    const [only, second] = best;
    return only && !second
      ? [{ best: only, others: options.filter((option) => option !== only) }]
      : [];
  });

const lengths = (options: readonly GradedOption[]): readonly number[] =>
  options.map(({ text }) => text.length);

const isLongest = ({ best, others }: Contest): boolean =>
  best.text.length > Math.max(...lengths(others));

const isPolitest = ({ best, others }: Contest): boolean =>
  courtesies(best.text) > Math.max(...others.map(({ text }) => courtesies(text)));

/**
 * By scene: the best option is longer, or shorter, than every other by more than a quarter. By
 * story: it is the longest, or the most courteous, in more than half of the sets that have exactly
 * one best option. Its place in the source tells a learner nothing, since replies are put in an
 * order of the play's own seed and look-ups, which keep theirs, are not graded.
 */
export const checkGivenAway: Check = ({ structure, data, scored, sources }) => {
  if (!scored) return [];
  const all = contests(optionSets(structure, data));
  const scenes = all.flatMap(({ best, others }) => {
    const [mine, rest] = [best.text.length, lengths(others)];
    const told = (how: string, other: number) =>
      length(
        best.choice,
        `the best option here is the ${how} by more than a quarter (${mine} characters, the next ${other}), and so gives itself away`,
      );
    if (mine > Math.max(...rest) * WITHIN) return [told("longest", Math.max(...rest))];
    return mine * WITHIN < Math.min(...rest) ? [told("shortest", Math.min(...rest))] : [];
  });
  const habit = (problem: typeof length, holds: (contest: Contest) => boolean, how: string) => {
    const count = all.filter(holds).length;
    if (all.length < FEWEST_SETS || count * 2 <= all.length) return [];
    const message = `the best option is the ${how} in ${count} of ${all.length} sets with one best option; half is the most that tells nothing`;
    return [problem({ file: sources.main, line: null }, message)];
  };
  return [
    ...scenes,
    ...habit(length, isLongest, "longest"),
    ...habit(manners, isPolitest, "most courteous"),
  ];
};
