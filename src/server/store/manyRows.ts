/**
 * Inserts of many rows at once, with a text that is put together once for each number of rows: a
 * query builder would go over every value of every row to write one question mark for it.
 */
import { CompiledQuery, PostgresAdapter } from "kysely";
import type { Schema } from "./schema.ts";
import type { Tx } from "./store.ts";

/** SQLite binds at most 32,766 values in one statement. */
const MOST_VALUES = 32_766;

/** Rows of one insert at most, so that there are not too many texts, each kept prepared. */
const MOST_ROWS = 200;

/** `tail`: what follows the values, such as what to do where a row is there already. */
export function manyRows<Table extends keyof Schema & string>(
  table: Table,
  columns: readonly (keyof Schema[Table] & string)[],
  tail = "",
): (tx: Tx, rows: readonly Schema[Table][]) => Promise<void> {
  const most = Math.min(MOST_ROWS, Math.floor(MOST_VALUES / columns.length));
  const texts = { numbered: new Map<number, string>(), plain: new Map<number, string>() };

  const textFor = (rows: number, numbered: boolean): string => {
    const known = texts[numbered ? "numbered" : "plain"];
    const text = known.get(rows);
    if (text !== undefined) return text;
    let place = 0;
    const row = (): string =>
      `(${columns.map(() => (numbered ? `$${(place += 1)}` : "?")).join(", ")})`;
    const values = Array.from({ length: rows }, row).join(", ");
    const made = `insert into ${table} (${columns.join(", ")}) values ${values} ${tail}`;
    known.set(rows, made);
    return made;
  };

  return async (tx, rows) => {
    const numbered = tx.getExecutor().adapter instanceof PostgresAdapter;
    for (let from = 0; from < rows.length; from += most) {
      const some = rows.slice(from, from + most);
      const values: unknown[] = [];
      for (const row of some) for (const column of columns) values.push(row[column]);
      await tx.executeQuery(CompiledQuery.raw(textFor(some.length, numbered), values));
    }
  };
}
