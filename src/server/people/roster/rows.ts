/** What a CSV says, row by row, before anybody looks at who is in the class. */
import { refused, ok, type Result } from "../../../play/result.ts";
import { ROSTER_ROWS, type RosterMapping } from "../../../protocol/roster.ts";
import { nameKey, readName, readReference, tidied } from "../words.ts";
import { cellsOf, checkMapping, columnNames, guessMapping } from "./columns.ts";
import { readCsv } from "./csv.ts";

export interface Said {
  readonly line: number;
  readonly name: string;
  readonly key: string;
  readonly reference: string | null;
  /** What is wrong with the row, whoever is in the class; null: nothing. */
  readonly problem: string | null;
}

export interface Table {
  readonly columns: readonly string[];
  readonly mapping: RosterMapping;
  readonly rows: readonly Said[];
}

/** Characters of a cell shown with a problem: enough to find it again. */
const SHOWN = 100;
const shown = (text: string): string => {
  const plain = tidied(text).replaceAll(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    "\uFFFD",
  );
  return [...plain.toWellFormed()].slice(0, SHOWN).join("");
};

const lines = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `line ${numbers[0]}` : `lines ${numbers.join(", ")}`;

function alone(line: number, name: string, reference: string): Said {
  const readable = readName(name);
  const number = readReference(reference);
  const fault = readable.ok ? (number.ok ? null : number) : readable;
  return {
    line,
    name: readable.ok ? readable.value : shown(name),
    key: nameKey(readable.ok ? readable.value : shown(name)),
    reference: number.ok ? number.value : shown(reference),
    problem: fault && !fault.ok ? fault.message : null,
  };
}

/** Rows that stand in each other's way: one reference twice, one name twice without references. */
function together(rows: readonly Said[]): readonly Said[] {
  const sharing = (row: Said, same: (other: Said) => boolean): readonly number[] =>
    rows.filter((other) => other !== row && same(other)).map(({ line }) => line);
  return rows.map((row) => {
    if (row.problem !== null) return row;
    if (row.reference !== null) {
      const twice = sharing(row, ({ reference }) => reference === row.reference);
      if (twice.length === 0) return row;
      const problem = `The reference ${row.reference} is on ${lines(twice)} too. Keep one, or put the right one there.`;
      return { ...row, problem };
    }
    const twice = sharing(
      row,
      ({ key, reference, problem }) => reference === null && problem === null && key === row.key,
    );
    if (twice.length === 0) return row;
    const problem = `${row.name} is on ${lines(twice)} too, without a reference. If these are two people, give each a reference; if not, keep one line.`;
    return { ...row, problem };
  });
}

/** Reads a CSV with the mapping given, or with one guessed. */
export function readTable(
  csv: string,
  asked: RosterMapping | undefined,
): Result<Table, "too-large" | "unreadable" | "bad-mapping" | "empty"> {
  const read = readCsv(csv);
  if (!read.ok) return read;
  const mapping = asked ?? guessMapping(read.value);
  const rows = mapping.headings ? read.value.slice(1) : read.value;
  if (rows.length === 0) return refused("empty", "There is nobody in this roster.");
  if (rows.length > ROSTER_ROWS) {
    return refused("too-large", `A roster has at most ${ROSTER_ROWS} rows. Split it.`);
  }
  // Only now: what fits into 256 kB can be more rows than can be compared at once.
  const columns = columnNames(read.value, mapping);
  const fits = checkMapping(mapping, columns.length);
  if (!fits.ok) return fits;
  return ok({
    columns,
    mapping,
    rows: together(
      rows.map((row) => {
        const { name, reference } = cellsOf(row, mapping);
        return alone(row.line, name, reference);
      }),
    ),
  });
}
