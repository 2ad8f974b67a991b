/** One divert of Ink's parsed tree, and where it leads. */
import type { Divert as InkDivert } from "inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert";
import { flowPath, isFlow } from "./parsedTree.ts";
import type { Divert, Place } from "./structure.ts";

/** The flow and the innermost choice that something stands in. */
export interface Standing {
  readonly flow: string;
  readonly choice: number | null;
}

/** The divert as the structure has it; none for the compiler's own, and for built-in functions. */
export function divertOf(object: InkDivert, within: Standing, place: Place): readonly Divert[] {
  const name = object.target?.dotSeparatedComponents;
  if (!name || object.isEmpty || object.debugMetadata === null) return [];
  const value = object.parent?.typeName === "DivertTarget";
  const called = object.isFunctionCall ? "call" : object.isThread ? "thread" : null;
  const edge = {
    ...place,
    from: within.flow,
    choice: within.choice,
    kind: value ? "value" : (called ?? (object.isTunnel ? "tunnel" : "divert")),
  } as const;
  if (name === "END" || name === "DONE") return [{ ...edge, to: name, at: null }];
  let target = object.targetContent;
  if (!target) return edge.kind === "call" ? [] : [{ ...edge, to: null, at: name }];
  const label = isFlow(target) ? null : (name.split(".").at(-1) ?? null);
  while (target && !isFlow(target)) target = target.parent;
  return [{ ...edge, to: target && isFlow(target) ? flowPath(target) : "", at: label }];
}
