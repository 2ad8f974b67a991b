/** What a pack of the right shape may still get wrong: its parts must fit each other. */
import type { Pack } from "./pack.ts";

/** A line for each entry that stands in the list a second time. */
const twice = (entries: readonly string[], path: (at: number) => string): readonly string[] =>
  entries.flatMap((entry, at) =>
    entries.indexOf(entry) < at ? [`${path(at)}: "${entry}" stands here a second time`] : [],
  );

const checkCriteria = ({ unit, questions }: Pack): readonly string[] => {
  const asked = new Set(questions.flatMap(({ criteria }) => criteria));
  return unit.criteria.flatMap((each, at) => {
    const path = `unit.criteria[${at}]`;
    const name = `${unit.prefix}-${each.ac}`;
    return [
      ...(each.id === name ? [] : [`${path}.id: must be "${name}", the unit's prefix and the ac`]),
      ...twice(each.evidencedBy, (of) => `${path}.evidencedBy[${of}]`),
      ...(each.kind === "performance" && each.transfer === ""
        ? [
            `${path}.transfer: a performance criterion needs a task to do at work and have witnessed`,
          ]
        : []),
      ...(each.kind === "knowledge" && !asked.has(each.id)
        ? [`${path}: no question bears on ${each.id}, a knowledge criterion: write one`]
        : []),
    ];
  });
};

const checkQuestions = ({ unit, questions }: Pack): readonly string[] => {
  const known = new Set(unit.criteria.map(({ id }) => id));
  return questions.flatMap((each, at) => {
    const path = `questions[${at}]`;
    return [
      ...each.criteria.flatMap((id, of) =>
        known.has(id) ? [] : [`${path}.criteria[${of}]: "${id}" is not a criterion of this pack`],
      ),
      ...twice(each.criteria, (of) => `${path}.criteria[${of}]`),
      ...twice(each.cases, (of) => `${path}.cases[${of}]`),
    ];
  });
};

/** Every problem, each a line that begins with its path; none for a sound pack. */
export const checkPack = (pack: Pack): readonly string[] => [
  ...twice(
    pack.unit.criteria.map(({ id }) => id),
    (at) => `unit.criteria[${at}].id`,
  ),
  ...checkCriteria(pack),
  ...twice(
    pack.questions.map(({ id }) => id),
    (at) => `questions[${at}].id`,
  ),
  ...checkQuestions(pack),
];
