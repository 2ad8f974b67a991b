/** The text of a CSV as rows of cells, and back: separators found, formulas disarmed on the way out. */
import { CsvError, parse } from "csv-parse/sync";
import { ok, refused, type Result } from "../../../play/result.ts";
import { ROSTER_BYTES } from "../../../protocol/roster.ts";

export interface Row {
  /** Line of the text on which the row ends, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A cell that Excel, LibreOffice or Sheets would run, with any apostrophes already before it. Some
 * take the wide signs of East Asian keyboards for the narrow ones (OWASP, "CSV Injection").
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe makes it text. A cell that looks disarmed gets one more, so that `armed` is exact. */
export const disarmed = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** What was disarmed, as it was. */
export const armed = (text: string): string =>
  text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;

/** Comma, semicolon or tab: whichever the first line has most of outside quotes; comma if none. */
function separator(text: string): string {
  const declared = /^sep=([,;\t])\r?\n/i.exec(text)?.[1];
  if (declared) return declared;
  const counts = new Map([
    [",", 0],
    [";", 0],
    ["\t", 0],
  ]);
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "\n" || character === "\r") break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? ",";
}

/**
 * Rows that have anything in them. Text only: whoever uploads decodes UTF-16. Refused if it is too
 * much, if it was decoded wrongly, or if a quote is never closed.
 */
export function readCsv(csv: string): Result<readonly Row[], "too-large" | "unreadable"> {
  if (Buffer.byteLength(csv) > ROSTER_BYTES) {
    return refused("too-large", "A roster has at most 256 kB. Split it.");
  }
  const text = csv.replace(/^\uFEFF/, "");
  if (text.includes("\0")) {
    return refused(
      "unreadable",
      "This is no text as it arrived here. Save the file as “CSV UTF-8” and try again.",
    );
  }
  const told = /^sep=[,;\t]\r?\n/i.test(text);
  try {
    const records = parse(text, {
      delimiter: separator(text),
      record_delimiter: ["\r\n", "\n", "\r"],
      from_line: told ? 2 : 1,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly { info: { lines: number }; record: readonly string[] }[];
    return ok(records.map(({ info, record }) => ({ line: info.lines, cells: record.map(armed) })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? ` near line ${error["lines"]}` : "";
    return refused(
      "unreadable",
      `This does not read as CSV${line}: a quotation mark is not closed. Put that right and try again.`,
    );
  }
}

/** RFC 4180, every cell in quotes: a program that splits at another sign sees no formula either. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((cell) => `"${disarmed(cell).replaceAll('"', '""')}"`).join(","))
    .map((line) => `${line}\r\n`)
    .join("");
