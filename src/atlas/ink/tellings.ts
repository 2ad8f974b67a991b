/** How far counts of visits are told apart. */
import { OP, type Code } from "./code.ts";
import { countedBy } from "./soft.ts";
import type { Look, Uses } from "./uses.ts";

/** How a count of visits is told apart from others: above `upTo` only the rest by `rest` counts. */
export interface Telling {
  readonly upTo: number;
  readonly rest: number;
}

/** Larger rests than this are not kept apart from the whole count. */
const LARGEST_REST = 1_000;

export function findTellings(
  code: Code,
  uses: Uses,
  soft: ReadonlySet<number>,
): readonly Telling[] {
  const looks = code.counted.map((): Look[] => []);
  for (const { once, counted } of code.choices) if (once) looks[counted]?.push({ upTo: 1 });
  code.op.forEach((op, at) => {
    if (soft.has(at)) return;
    const reads =
      op === OP.readVisits || op === OP.visit
        ? [code.a[at]!]
        : op === OP.readCount
          ? countedBy(code, at)
          : [];
    for (const counted of reads) looks[counted]?.push(...(uses.looks.get(at) ?? []));
  });
  return looks.map((of) => {
    const upTo = Math.max(0, ...of.map((look) => (look.rest ? 0 : (look.upTo ?? Infinity))));
    const rest = of.reduce((all, look) => all * (look.rest ?? 1), 1);
    return rest > LARGEST_REST || !Number.isInteger(rest)
      ? { upTo: Infinity, rest: 1 }
      : { upTo, rest };
  });
}
