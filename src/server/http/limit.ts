/**
 * How often something may be tried. Counted in memory on an embedded database and in PostgreSQL
 * where nodes share one, so that going from node to node wins nothing.
 */
import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import { CompiledQuery } from "kysely";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Store } from "../store/store.ts";
import { refuse } from "./answer.ts";

export interface Limit {
  /** Takes one try: 0, or the seconds to wait until there is one again. Try first, then work. */
  readonly take: (key: string) => Promise<number>;
  /** Hands a try back that did no harm. */
  readonly giveBack: (key: string) => Promise<void>;
  /** Begins anew with a key. */
  readonly clear: (key: string) => Promise<void>;
}

/** Counts up to so many points a key in so many seconds, in memory or for all nodes together. */
export function counter(
  store: Store,
  keyPrefix: string,
  points: number,
  duration: number,
): RateLimiterMemory | RateLimiterPostgres {
  const options = { keyPrefix, points, duration };
  if (store.flavour === "sqlite") return new RateLimiterMemory(options);
  const query = async ({ text, values }: { text: string; values: unknown[] }) => {
    const { rows } = await store.db.executeQuery(CompiledQuery.raw(text, values));
    return { rows, rowCount: rows.length };
  };
  return new RateLimiterPostgres({
    ...options,
    tableName: "rate_limit",
    tableCreated: true,
    storeType: "client",
    storeClient: { query },
  });
}

/** What is counted (an address, an e-mail address) is nobody's to read in the table. */
export const hidden = (key: string): string => createHash("sha256").update(key).digest("base64url");

/** At most so many tries a key in so many seconds, counted from its first. */
export function openLimit(
  store: Store,
  name: string,
  { tries, seconds }: { readonly tries: number; readonly seconds: number },
): Limit {
  const limiter = counter(store, name, tries, seconds);
  return {
    take: async (key) => {
      try {
        await limiter.consume(hidden(key));
        return 0;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      }
    },
    giveBack: async (key) => void (await limiter.reward(hidden(key))),
    clear: async (key) => void (await limiter.delete(hidden(key))),
  };
}

/** 429 with the seconds to wait. */
export function tooMany(reply: FastifyReply, seconds: number): FastifyReply {
  const minutes = Math.ceil(seconds / 60);
  return refuse(
    reply.header("retry-after", seconds),
    429,
    "too-many",
    `Too many tries. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again.`,
  );
}
