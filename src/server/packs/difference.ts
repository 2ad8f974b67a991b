/** Where two JSON values part, in words for whoever reads the pack. */

const brief = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

/** An entry of a list by its own name, if it has one. */
const nameOf = (value: unknown, at: string): string => {
  if (typeof value !== "object" || value === null) return at;
  const { id, line } = value as { readonly id?: unknown; readonly line?: unknown };
  return typeof id === "string" ? id : typeof line === "number" ? `line ${line}` : at;
};

/** The first place where what is said is not what was expected; null: they are the same. */
export function firstDifference(
  said: unknown,
  expected: unknown,
  path: readonly string[] = [],
): string | null {
  if (Object.is(said, expected)) return null;
  const both = [said, expected].every((one) => typeof one === "object" && one !== null);
  if (!both || Array.isArray(said) !== Array.isArray(expected)) {
    return `${path.join(" › ")}: the pack says ${brief(said)}, the log's lines give ${brief(expected)}`;
  }
  const [left, right] = [said, expected] as [Record<string, unknown>, Record<string, unknown>];
  for (const key of new Set([...Object.keys(right), ...Object.keys(left)])) {
    const name = Array.isArray(expected) ? nameOf(right[key] ?? left[key], key) : key;
    const found = firstDifference(left[key], right[key], [...path, name]);
    if (found) return found;
  }
  return null;
}
