/** At least one wrong option of every scene is courteous: kindness is not competence. */
import { courtesies } from "../courtesy.ts";
import { problemsOf, type Check } from "../examined.ts";
import { optionSets } from "../options.ts";

const warning = problemsOf("no-courteous-wrong", "warning");

/**
 * A scene is a set of options, two of them spoken, of which one is graded. Wrong is what does harm
 * or is not among the best; courteous is a courteous or obliging wording, or a tag that says so
 * (`ev` with warm, ack or gift).
 */
export const checkCourteousWrong: Check = ({ structure, data, scored }) =>
  (scored ? optionSets(structure, data) : []).flatMap(({ options, best }) => {
    const spoken = options.filter(({ says }) => says);
    const graded = options.some(({ grades }) => grades.length > 0);
    if (spoken.length < 2 || !graded) return [];
    const wrong = options.filter((option) => !best.includes(option));
    if (wrong.some(({ text, warm }) => warm || courtesies(text) > 0)) return [];
    const first = spoken[0]!.choice;
    return [
      warning(
        first,
        "no wrong option here is courteous; let one be kind and still miss what matters",
      ),
    ];
  });
