/** What can be read from a compiled story without telling it. */
export type Compiled = Readonly<Record<string, unknown>>;

const isObject = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** Every part of a part, itself included, in order. */
function within(part: unknown, found: unknown[] = []): readonly unknown[] {
  found.push(part);
  const children = Array.isArray(part) ? part : isObject(part) ? Object.values(part) : [];
  for (const child of children) within(child, found);
  return found;
}

/** The parts of a compiled story that lie beside its first flow: knots, functions and its own. */
export function partsOf(compiled: Compiled): Readonly<Record<string, unknown>> {
  const { root } = compiled;
  const last: unknown = Array.isArray(root) ? root.at(-1) : null;
  return isObject(last) ? last : {};
}

/** Whether a knot goes back where it was called from. */
export const returns = (knot: unknown): boolean => within(knot).includes("->->");

/** Functions of the game around a story, which are not there here and have no stand-in in Ink. */
export function outsideFunctions(compiled: Compiled): readonly string[] {
  const parts = partsOf(compiled);
  const names = within(compiled["root"]).flatMap((part) => {
    const name = isObject(part) ? part["x()"] : undefined;
    return typeof name === "string" && parts[name] === undefined ? [name] : [];
  });
  return [...new Set(names)];
}

/** Names of the global variables, in the order in which they are declared. */
export function variableNames(compiled: Compiled): readonly string[] {
  return within(partsOf(compiled)["global decl"]).flatMap((part) => {
    const name = isObject(part) ? part["VAR="] : undefined;
    return typeof name === "string" ? [name] : [];
  });
}
