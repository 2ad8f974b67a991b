/** When everybody comes: by the day's seed, so that whoever plays the log again has the same day. */
import { drawsFrom } from "../play/shuffle.ts";
import type { ShiftData } from "./day.ts";
import type { Caller } from "./desk.ts";
import { firstStirred } from "./temper.ts";

export function scheduled({ contacts }: ShiftData, seed: number): Readonly<Record<string, Caller>> {
  const draw = drawsFrom(seed);
  return Object.fromEntries(
    contacts.map((contact) => [
      contact.id,
      {
        id: contact.id,
        state: "to-come",
        since: contact.at + Math.floor(draw() * (contact.spread + 1)),
        came: null,
        waited: null,
        times: 0,
        holds: 0,
        stirred: firstStirred(contact),
        step: contact.steps[0]!.id,
        said: [],
        next: null,
        gave: null,
        log: null,
      } satisfies Caller,
    ]),
  );
}
