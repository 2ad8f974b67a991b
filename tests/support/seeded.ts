/** Chance that can be had again: SEED=… repeats a run, and a failure says which it was. */
import { onTestFailed } from "vitest";
import { drawsFrom } from "../../src/play/shuffle.ts";

export interface Chance {
  readonly seed: number;
  /** From 0 to below 1. */
  readonly draw: () => number;
  readonly below: (count: number) => number;
}

export function seeded(): Chance {
  const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  onTestFailed(() => console.error(`To see it again: SEED=${seed}`));
  const draw = drawsFrom(seed);
  return { seed, draw, below: (count) => Math.floor(draw() * count) };
}
