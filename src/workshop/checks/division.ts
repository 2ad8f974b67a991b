/** Division that can come to nothing divided by nothing: Ink goes on with a number that is none. */
import type { BinaryExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression";
import type { NumberExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression";
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import type { VariableReference } from "inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference";
import { placeOf, problemsOf, type Check } from "../examined.ts";
import { everyObject } from "../parsedTree.ts";

const error = problemsOf("division", "error");
const warning = problemsOf("division", "warning");

const DIVISIONS = ["/", "%", "mod"];

/** The number that a divisor is for certain, or null. */
function certain(object: ParsedObject, constants: ReadonlyMap<string, number>): number | null {
  if (object.typeName === "Number") return Number((object as NumberExpression).value);
  if (object.typeName !== "ref") return null;
  return constants.get((object as VariableReference).name) ?? null;
}

export const checkDivisions: Check = (story) => {
  const { tree } = story.parsed;
  if (!tree) return [];
  const constants = new Map(
    story.structure.declarations
      .filter(({ kind, value }) => kind === "CONST" && /^-?\d+(?:\.\d+)?$/.test(value))
      .map(({ name, value }) => [name, Number(value)] as const),
  );
  return [...everyObject(tree)].flatMap((object) => {
    if (object.typeName !== "BinaryExpression") return [];
    const { opName, rightExpression } = object as BinaryExpression;
    if (!DIVISIONS.includes(opName)) return [];
    const divisor = certain(rightExpression, constants);
    if (divisor === 0) return [error(placeOf(story, object), `${opName} 0 is no number`)];
    if (divisor !== null) return [];
    return [
      warning(
        placeOf(story, object),
        `what stands after ${opName} may be 0, and then the result is no number; divide by a number, or ask first`,
      ),
    ];
  });
};
