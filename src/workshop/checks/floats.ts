/** Numbers with a point in logic: compiled Ink forgets that 1.0 is not a whole number. */
import type { NumberExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression";
import { placeOf, problemsOf, type Check } from "../examined.ts";
import { everyObject } from "../parsedTree.ts";

const warning = problemsOf("float", "warning");

export const checkFloats: Check = (story) => {
  const { tree } = story.parsed;
  const found = tree ? [...everyObject(tree)].filter(({ typeName }) => typeName === "Number") : [];
  return found.flatMap((object) => {
    const { subtype, value } = object as NumberExpression;
    if (subtype !== "float") return [];
    const whole = Number.isInteger(value);
    return [
      warning(
        placeOf(story, object),
        whole
          ? `${String(value)}.0 becomes the whole number ${String(value)} in the compiled story, and then 7 / 2 is 3; keep every number whole`
          : `${String(value)} in logic: sums of such numbers are not exact, and a whole result changes its kind; count in pence or minutes, in whole numbers`,
      ),
    ];
  });
};
