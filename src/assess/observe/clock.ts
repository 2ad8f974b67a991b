/** The running clock of an observation: it stands still in pauses and after the end. */
import type { Observation } from "../fold/observing.ts";

/** Milliseconds since the observation began, without its pauses. `now` by the same device's clock. */
export function elapsedAt({ begun, ended, pauses }: Observation, now: number): number {
  const end = ended?.deviceAt ?? now;
  const still = pauses.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? end) - from), 0);
  return Math.max(0, end - begun.deviceAt - still);
}
