/** Whether what the learner reads suits the level of the case, knot by knot. */
import { readLine } from "../../story/lines.ts";
import { problemsOf, type Check } from "../examined.ts";
import { OLDEST_READER, readingOf } from "../readability.ts";

const warning = problemsOf("reading-age", "warning");

/** A knot of fewer words says too little about itself. */
const FEWEST_WORDS = 60;

/** A line's words without the name before them. */
const wordsOf = (reading: string): string => {
  const spoken = readLine(reading, []).facts.find((fact) => fact.type === "LineSpoken");
  return spoken?.type === "LineSpoken" ? spoken.text : "";
};

/** Alternatives count in their first form; what a variable prints counts as a word. */
export const checkReadingAge: Check = ({ structure, data }) => {
  if (!data) return [];
  const texts = [
    ...structure.lines.map(({ flow, readings }) => ({ flow, text: wordsOf(readings[0] ?? "") })),
    ...structure.choices.map(({ flow, readings }) => ({ flow, text: readings[0] ?? "" })),
  ];
  const byFlow = Map.groupBy(texts, ({ flow }) => flow);
  const oldest = OLDEST_READER[data.level];
  return structure.flows.flatMap((flow) => {
    const text = (byFlow.get(flow.path) ?? []).map((each) => each.text).join("\n");
    const { words, age } = readingOf(text);
    if (words < FEWEST_WORDS || age <= oldest) return [];
    const where = flow.path === "" ? "the start" : `"${flow.path}"`;
    return [
      warning(
        flow,
        `${where} reads at about age ${age.toFixed(1)}; Level ${data.level} should stay within ${oldest}. Shorter sentences and plainer words bring it down`,
      ),
    ];
  });
};
