/** How long a device lets a server be that does not answer, or is under strain. */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Milliseconds to wait after so many failures in a row (from 0): longer each time, and never just as
 * long as another machine. `random` from 0 to 1.
 */
export const backoff = (failures: number, random: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.5 + random / 2);
