/** The middle of some measurements: one slow run cannot move it. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("No measurements to take the middle of");
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
