/** Where a line begins and ends in a text; the last line for a number beyond it. */
export function spanOf(text: string, line: number): readonly [number, number] {
  let from = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf("\n", from);
    if (end < 0) break;
    from = end + 1;
  }
  const end = text.indexOf("\n", from);
  return [from, end < 0 ? text.length : end];
}
