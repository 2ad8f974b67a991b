/** The report for people: a row's numbers on one line, below it what they are. */
import type { Row } from "./row.ts";

const number = (value: number): string => value.toLocaleString("en-GB");

export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    number(row.ours),
    number(row.reference),
    row.ratio.toFixed(2),
    row.met ? "met" : "missed",
    row.goal,
  ]);
  const lines = [["", "ours", "reference", "ratio", "", "goal"], ...cells];
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((line) => line[column]!.length)),
  );
  const isNumber = (column: number): boolean => column >= 1 && column <= 3;
  const printed = lines.map((line) =>
    line
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
  return printed
    .flatMap((line, at) => (at === 0 ? [line] : [line, `    ${rows[at - 1]!.unit}`]))
    .join("\n");
}
