/** Ink for the tests of the fast form: one sample for each part of the language. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Compiler } from "inkjs/full";
import type { Temper } from "../../src/play/customer/readings.ts";

const FOLDER = join(import.meta.dirname, "../../src/atlas/ink/samples");

/** Ink's JSON of a source. */
export const compiled = (ink: string): Record<string, unknown> =>
  JSON.parse(new Compiler(ink).Compile().ToJson() as string) as Record<string, unknown>;

export const samples: readonly {
  readonly name: string;
  readonly story: Record<string, unknown>;
}[] = readdirSync(FOLDER)
  .toSorted()
  .map((name) => ({ name, story: compiled(readFileSync(join(FOLDER, name), "utf8")) }));

export const anyTemper: fc.Arbitrary<Temper> = fc.record({
  mood: fc.constantFrom(0, 1, 2, 3),
  trust: fc.constantFrom(0, 1, 2),
  asks_manager: fc.boolean(),
  wants_writing: fc.boolean(),
  walks_out: fc.boolean(),
  opens_up: fc.boolean(),
  manager_no: fc.boolean(),
});

/** One turn of a play: which option (by remainder), and the customer's temper then. */
export interface Move {
  readonly pick: number;
  readonly temper: Temper;
}

/** The moves of a play of so many turns; the first only sets the temper. */
export const anyPlay = (turns: number): fc.Arbitrary<readonly Move[]> =>
  fc.array(fc.record({ pick: fc.nat(59), temper: anyTemper }), {
    minLength: turns,
    maxLength: turns,
  });
