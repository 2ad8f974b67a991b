/**
 * Statements about many rows at once, whose texts are put together once for each number of rows: a
 * query builder would go over every value of every row to write one question mark for it. Each takes
 * any number of rows and sends as many statements as that needs.
 */
import { CompiledQuery, PostgresAdapter } from "kysely";
import type { Schema } from "./schema.ts";
import type { Tx } from "./store.ts";

/** Rows of one statement, so that there are not too many texts, each kept prepared. */
const MOST_ROWS = 200;

type Table = keyof Schema & string;
type Column<T extends Table> = keyof Schema[T] & string;

/** `write` is given the number of rows and what gives the next value's place in the text. */
function texts(write: (rows: number, place: () => string) => string) {
  const plain = new Map<number, string>();
  const numbered = new Map<number, string>();
  return (tx: Tx, rows: number): string => {
    const onPostgres = tx.getExecutor().adapter instanceof PostgresAdapter;
    const known = onPostgres ? numbered : plain;
    let text = known.get(rows);
    if (text === undefined) {
      let at = 0;
      text = write(rows, () => (onPostgres ? `$${(at += 1)}` : "?"));
      known.set(rows, text);
    }
    return text;
  };
}

const repeated = (count: number, part: () => string, between: string): string =>
  Array.from({ length: count }, part).join(between);

function* slices<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    yield rows.slice(from, from + MOST_ROWS);
  }
}

/** Inserts rows. `tail`: what follows the values, such as what to do where a row is there already. */
export function manyInserted<T extends Table>(
  table: T,
  columns: readonly Column<T>[],
  tail = "",
): (tx: Tx, rows: readonly Schema[T][]) => Promise<void> {
  const textFor = texts((rows, place) => {
    const row = (): string => `(${repeated(columns.length, place, ", ")})`;
    return `insert into ${table} (${columns.join(", ")}) values ${repeated(rows, row, ", ")} ${tail}`;
  });
  return async (tx, rows) => {
    for (const some of slices(rows)) {
      const values: unknown[] = [];
      for (const row of some) for (const column of columns) values.push(row[column]);
      await tx.executeQuery(CompiledQuery.raw(textFor(tx, some.length), values));
    }
  };
}

/** Reads rows by their ids, in no order; those that are not there are left out. */
export function manyById<T extends Table, C extends Column<T>>(
  table: T,
  columns: readonly C[] | "all",
): (tx: Tx, ids: readonly string[]) => Promise<readonly Pick<Schema[T], C>[]> {
  const what = columns === "all" ? "*" : columns.join(", ");
  const textFor = texts(
    (rows, place) => `select ${what} from ${table} where id in (${repeated(rows, place, ", ")})`,
  );
  return async (tx, ids) => {
    const found: Pick<Schema[T], C>[] = [];
    for (const some of slices(ids)) {
      const query = CompiledQuery.raw(textFor(tx, some.length), [...some]);
      const { rows } = await tx.executeQuery<Pick<Schema[T], C>>(query);
      found.push(...rows);
    }
    return found;
  };
}

/** Sets a column of whole numbers, to each id its own. */
export function manyNumbers<T extends Table>(
  table: T,
  column: Column<T>,
): (tx: Tx, numbers: readonly (readonly [id: string, number: number])[]) => Promise<void> {
  const textFor = texts((rows, place) => {
    const when = (): string => `when ${place()} then cast(${place()} as bigint)`;
    const cases = repeated(rows, when, " ");
    const ids = repeated(rows, place, ", ");
    return `update ${table} set ${column} = case id ${cases} end where id in (${ids})`;
  });
  return async (tx, numbers) => {
    for (const some of slices(numbers)) {
      const values = [...some.flat(), ...some.map(([id]) => id)];
      await tx.executeQuery(CompiledQuery.raw(textFor(tx, some.length), values));
    }
  };
}
