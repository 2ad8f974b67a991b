/**
 * Wrong PINs, counted for each learner in the database, so that neither a restart nor another node
 * forgets them: five in a row lock the name for a quarter of an hour, twenty until a tutor clears it.
 * So nobody has more than 20 guesses at one name: 0.2 % of 10,000 PINs.
 */
import { sql, type Kysely } from "kysely";
import { PIN_TRIES } from "../../protocol/pin.ts";
import type { Schema } from "../store/schema.ts";

const LOCKED_MS = 15 * 60_000;
/** Wrong PINs in a row after which waiting does not help. */
export const PIN_LIMIT = 4 * PIN_TRIES;
/** The last moment there is: until a tutor clears the PIN. */
export const UNTIL_CLEARED = 8.64e15;

export type Try =
  | {
      readonly allowed: true;
      /** How many are left should this one be wrong. */
      readonly left: number;
      /** When the lock ends that begins should this one be wrong; null: none begins. */
      readonly locksUntil: number | null;
    }
  | { readonly allowed: false; readonly until: number };

/**
 * Takes one try, before the PIN is looked at: of many at once no more than five are looked at.
 * To be given back by `forgetTries` if the PIN was right.
 */
export async function takeTry(db: Kysely<Schema>, learnerId: string, now: number): Promise<Try> {
  const taken = await db
    .insertInto("pin_tries")
    .values({ learner_id: learnerId, wrong: 1, locked_until: 0 })
    .onConflict((conflict) =>
      conflict
        .column("learner_id")
        .doUpdateSet({
          wrong: sql`pin_tries.wrong + 1`,
          locked_until: sql`case
            when pin_tries.wrong + 1 >= ${PIN_LIMIT} then cast(${UNTIL_CLEARED} as bigint)
            when (pin_tries.wrong + 1) % ${PIN_TRIES} = 0 then cast(${now + LOCKED_MS} as bigint)
            else 0 end`,
        })
        .where("pin_tries.locked_until", "<=", now),
    )
    .returning(["wrong", "locked_until"])
    .executeTakeFirst();
  if (taken) {
    return {
      allowed: true,
      left: (PIN_TRIES - (taken.wrong % PIN_TRIES)) % PIN_TRIES,
      locksUntil: taken.locked_until > now ? taken.locked_until : null,
    };
  }
  const locked = await db
    .selectFrom("pin_tries")
    .select("locked_until")
    .where("learner_id", "=", learnerId)
    .executeTakeFirst();
  return { allowed: false, until: locked?.locked_until ?? now + 1000 };
}

export async function forgetTries(
  db: Kysely<Schema>,
  learnerIds: readonly string[],
): Promise<void> {
  if (learnerIds.length === 0) return;
  await db.deleteFrom("pin_tries").where("learner_id", "in", learnerIds).execute();
}
