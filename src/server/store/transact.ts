/** A transaction that an expected refusal rolls back, like a fault, but without being one. */
import type { Kysely } from "kysely";
import { ok, type Result } from "../../play/result.ts";
import type { Schema } from "./schema.ts";
import type { Tx } from "./store.ts";

/** Carries a refusal out of a transaction. */
class Refused extends Error {
  readonly result: Result<never, string>;
  constructor(result: Result<never, string>) {
    super("refused");
    this.result = result;
  }
}

export async function transact<T, Code extends string = never>(
  db: Kysely<Schema>,
  work: (tx: Tx) => Promise<Result<T, Code>>,
): Promise<Result<T, Code>> {
  try {
    const value = await db.transaction().execute(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refused(result);
      return result.value;
    });
    return ok(value);
  } catch (error) {
    if (error instanceof Refused) return error.result as Result<never, Code>;
    throw error;
  }
}
