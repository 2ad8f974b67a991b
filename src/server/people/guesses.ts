/**
 * What makes guessing class codes hopeless. Only failures count, so a classroom of 40 behind one
 * college address joins freely, every second learner mistyping once and again.
 *
 * The arithmetic. There are 19^6 = 47,045,881 codes. An address that failed 60 times in a quarter
 * of an hour is refused, unlooked at, until the quarter is over: 240 guesses an hour, 2,880 in the
 * 12 hours of a usual code. 10,000 attempts in a row from one address are 60 guesses and 9,940
 * refusals; on a server with 100 live codes that is a chance of 60 × 100 / 47,045,881, one in 7,800.
 * Many addresses meet the server's brake: after 600 failures in an hour by addresses where nobody
 * has joined within a day, such an address may fail once in a quarter of an hour, no more. 10,000
 * attempts over 100 addresses are then about 700 guesses, one in 670 for 100 live codes; at a
 * school's 10 live codes one in 6,700. The brake refuses nobody who has not failed: others still join.
 * So 10,000 attempts from as many addresses, once each, are all looked at: one in 470 for 10 live
 * codes. To refuse those would be to refuse every class at a new address. Whoever hit a code reads a
 * list of names, and has a PIN yet to guess (pinTries.ts).
 */
import { refused, type Result } from "../../play/result.ts";
import { counter, hidden } from "../http/limit.ts";
import type { Store } from "../store/store.ts";

/** Failures of one address in a quarter of an hour. */
export const ADDRESS_FAILURES = 60;
/** Failures in an hour of all addresses where nobody has joined, before they are down to one each. */
export const SERVER_FAILURES = 600;

const QUARTER = 15 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

export type TooMany = Result<never, "too-many"> & {
  /** Seconds, at least 1. */
  readonly retryAfter: number;
};

export interface Guesses {
  /**
   * Runs `look` unless this address has failed too often. A refusal with a code in `failures`
   * counts. Attempts of one address are looked at one after another, so that a thousand at once
   * are not a thousand guesses.
   */
  readonly attempt: <T, Code extends string>(
    address: string,
    failures: readonly Code[],
    look: () => Promise<Result<T, Code>>,
  ) => Promise<Result<T, Code> | TooMany>;
  /** Somebody has joined from this address, by code and PIN. */
  readonly joined: (address: string) => Promise<void>;
}

export function guardGuesses(store: Store): Guesses {
  const own = counter(store, "join address", ADDRESS_FAILURES, QUARTER);
  const server = counter(store, "join server", SERVER_FAILURES, HOUR);
  const known = counter(store, "join known", 1, DAY);
  const ALL = "all";

  const refusal = (ms: number): TooMany => {
    const retryAfter = Math.max(1, Math.ceil(ms / 1000));
    const minutes = Math.ceil(retryAfter / 60);
    return {
      ...refused(
        "too-many",
        `Too many wrong codes from here. Ask your tutor for the code and try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
      ),
      retryAfter,
    };
  };

  const barred = async (address: string): Promise<TooMany | null> => {
    const failed = await own.get(address);
    if (!failed || failed.consumedPoints < 1 || failed.msBeforeNext <= 0) return null;
    if (failed.consumedPoints >= ADDRESS_FAILURES) return refusal(failed.msBeforeNext);
    const all = await server.get(ALL);
    if (!all || all.consumedPoints < SERVER_FAILURES || all.msBeforeNext <= 0) return null;
    return (await known.get(address)) ? null : refusal(failed.msBeforeNext);
  };

  const turns = new Map<string, Promise<unknown>>();
  const inTurn = async <T>(address: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(address) ?? Promise.resolve()).then(work, work);
    turns.set(address, turn);
    try {
      return await turn;
    } finally {
      if (turns.get(address) === turn) turns.delete(address);
    }
  };

  return {
    attempt: (caller, failures, look) => {
      const address = hidden(caller);
      return inTurn(address, async () => {
        const bar = await barred(address);
        if (bar) return bar;
        const found = await look();
        if (!found.ok && failures.includes(found.code)) {
          await own.penalty(address);
          if (!(await known.get(address))) await server.penalty(ALL);
        }
        return found;
      });
    },
    joined: async (caller) => void (await known.set(hidden(caller), 1, DAY)),
  };
}
