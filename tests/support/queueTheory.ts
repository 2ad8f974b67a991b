/** Textbook queues in closed form, which the model is held against. Rates are per minute. */

/** Chance that somebody has to wait with `c` servers and load `a` = arrivals × service time. */
export function erlangC(c: number, a: number): number {
  let term = 1;
  let sum = 0;
  for (let n = 0; n < c; n++) {
    sum += term;
    term *= a / (n + 1);
  }
  const waits = (term * c) / (c - a);
  return waits / (sum + waits);
}

/** Mean wait before service in M/M/c. */
export const waitMMc = (c: number, arrivals: number, minutes: number): number =>
  (erlangC(c, arrivals * minutes) * minutes) / (c - arrivals * minutes);

/**
 * Share of people who give up in M/M/c+M, patience exponential with mean `patience`: from the
 * balance equations of its birth-and-death chain, cut off where nothing is left.
 */
export function givesUp(c: number, arrivals: number, minutes: number, patience: number): number {
  const deaths = (n: number): number => Math.min(n, c) / minutes + Math.max(0, n - c) / patience;
  let term = 1;
  let total = 0;
  let leaving = 0;
  for (let n = 0; n < 400; n++) {
    total += term;
    leaving += (term * Math.max(0, n - c)) / patience;
    term *= arrivals / deaths(n + 1);
  }
  return leaving / total / arrivals;
}

/** Chance that somebody spends more than `minutes` in M/M/1, waiting and served. */
export const longerThan = (minutes: number, arrivals: number, service: number): number =>
  Math.exp(-(1 / service - arrivals) * minutes);
