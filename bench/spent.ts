/** Milliseconds of processor time that some work takes. */
export function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Work that can be left and gone on with, and the processor time it has taken so far. */
export interface Timed {
  readonly steps: Iterator<unknown>;
  time: number;
}

export const timed = (steps: Iterator<unknown>): Timed => ({ steps, time: 0 });

/** How many turns a machine that others use is shared out in. */
const ROUNDS = 5;

/**
 * Gives each side so many milliseconds of processor time, a slice at a time by turns, so that what
 * else goes on in the machine slows all of them alike. A step that has begun is finished.
 */
export function byTurns(sides: readonly Timed[], milliseconds: number): void {
  for (let round = 1; round <= ROUNDS; round++) {
    for (const side of sides) while (goOn(side, (milliseconds * round) / ROUNDS));
  }
}

/** Goes on for about so long; gives whether there is more to do and time for it. */
function goOn(side: Timed, until: number): boolean {
  let done = false;
  side.time += spent(() => {
    const end = performance.now() + (until - side.time);
    do done = side.steps.next().done === true;
    while (!done && performance.now() < end);
  });
  return !done && side.time < until;
}
