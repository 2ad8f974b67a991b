/**
 * `npm run bench`: how fast the product is, beside the least that does the same, both measured in
 * this run. A goal that is missed is told and fails nothing: timings are no assertions.
 *
 *   --json         prints one JSON array of rows on stdout and nothing else there
 *   --only <name>  one row, or every row whose name begins so
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withBench, type Bench } from "./bench.ts";
import { MEASUREMENTS, NAMES, namesFor } from "./catalogue.ts";
import type { Row } from "./row.ts";
import { table } from "./table.ts";

const ROOT = join(import.meta.dirname, "..");

class UsageError extends Error {}

interface Wishes {
  readonly json: boolean;
  readonly names: readonly string[];
}

function readWishes(args: readonly string[]): Wishes {
  let values: { readonly json?: boolean; readonly only?: string };
  try {
    const options = { json: { type: "boolean" }, only: { type: "string" } } as const;
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const names = values.only === undefined ? NAMES : values.only === "" ? [] : namesFor(values.only);
  if (names.length === 0) {
    throw new UsageError(
      `There is no row "${values.only}". Give one of these, or how some of them begin:\n  ${NAMES.join("\n  ")}`,
    );
  }
  return { json: values.json ?? false, names };
}

async function measure(names: readonly string[]): Promise<readonly Row[]> {
  const wanted = MEASUREMENTS.filter((each) => each.names.some((name) => names.includes(name)));
  const runAll = async (bench: Bench | null): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (const each of wanted) {
      console.error(`Measuring ${each.names.join(", ")} ...`);
      rows.push(...(await (each.needs === "nothing" ? each.run(ROOT) : each.run(bench!))));
    }
    return rows;
  };
  const needsBrowser = wanted.some(({ needs }) => needs === "browser");
  const rows = await (needsBrowser ? withBench(ROOT, runAll) : runAll(null));
  return rows.filter(({ name }) => names.includes(name));
}

try {
  const { json, names } = readWishes(process.argv.slice(2));
  const rows = await measure(names);
  console.log(json ? JSON.stringify(rows) : table(rows));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
