/** Ink's parsed tree. Its classes cannot be had from outside the library, so kinds go by name. */
import type { FlowBase } from "inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase";
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import type { Text } from "inkjs/compiler/Parser/ParsedHierarchy/Text";

/** Every object below and with this one, depth first. */
export function* everyObject(object: ParsedObject): Generator<ParsedObject> {
  yield object;
  for (const inner of object.content) yield* everyObject(inner);
}

const FLOWS = new Set(["Story", "Knot", "Stitch", "Function"]);

/** Whether it is a knot, a stitch, a function or the story as a whole. */
export const isFlow = (object: ParsedObject): object is FlowBase => FLOWS.has(object.typeName);

/** Path of a flow as diverts name it; "" for the story as a whole. */
export function flowPath(flow: FlowBase): string {
  const name = flow.identifier?.name ?? "";
  return flow.typeName === "Stitch" && flow.parent && isFlow(flow.parent) && flow.parent.name
    ? `${flow.parent.name}.${name}`
    : name;
}

/** Whether it ends a line. */
export const isNewline = (object: ParsedObject): boolean =>
  object.typeName === "Text" && (object as Text).text === "\n";

/** Whether it only holds statements together. */
export const isHolder = ({ typeName }: ParsedObject): boolean =>
  ["ContentList", "Conditional", "ConditionalSingleBranch", "Sequence"].includes(typeName);

/** Whether a conditional or sequence has whole lines or choices in it, and not words alone. */
export const isBlock = (object: ParsedObject): boolean =>
  isNewline(object) || object.typeName === "Choice" || object.content.some(isBlock);
