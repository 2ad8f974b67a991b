/** When everybody comes: by the day's seed, so that whoever plays the log again has the same day. */
import { drawsFrom } from "../play/shuffle.ts";
import type { ShiftData } from "./day.ts";
import type { Caller } from "./desk.ts";

export function scheduled({ contacts }: ShiftData, seed: number): Readonly<Record<string, Caller>> {
  const draw = drawsFrom(seed);
  return Object.fromEntries(
    contacts.map(({ id, at, spread, steps }) => [
      id,
      {
        id,
        state: "to-come",
        since: at + Math.floor(draw() * (spread + 1)),
        came: null,
        waited: null,
        times: 0,
        holds: 0,
        step: steps[0]!.id,
        said: [],
        next: null,
        gave: null,
        log: null,
      } satisfies Caller,
    ]),
  );
}
