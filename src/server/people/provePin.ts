/** Proving to be a learner by their PIN: to join, and to sign. */
import { ok, refused, type Result } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { verifyPassword } from "../signin/password.ts";
import { forgetTries, takeTry, UNTIL_CLEARED } from "./pinTries.ts";

export type PinFault = "wrong-pin" | "locked";

export type Proof = Result<null, PinFault> & {
  /** Seconds, where waiting helps. */
  readonly retryAfter?: number;
};

function locked(until: number, now: number): Proof {
  if (until >= UNTIL_CLEARED) {
    return refused("locked", "Too many wrong PINs. Ask your tutor to clear your PIN.");
  }
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  return {
    ...refused(
      "locked",
      `Too many wrong PINs. Try again in ${Math.ceil(seconds / 60)} min, or ask your tutor to clear your PIN.`,
    ),
    retryAfter: seconds,
  };
}

/** Whether the PIN is right. Every wrong one is counted, and a lock written down. */
export async function provePin(
  context: Context,
  { classId, centreId }: { readonly classId: string; readonly centreId: string },
  learnerId: string,
  pin: string,
  kept: string,
): Promise<Proof> {
  const { store, log, clock } = context;
  const now = clock();
  const tried = await takeTry(store.db, learnerId, now);
  if (!tried.allowed) return locked(tried.until, now);
  if (await verifyPassword(kept, pin)) {
    await forgetTries(store.db, [learnerId]);
    return ok(null);
  }
  if (tried.locksUntil !== null) {
    await log.write(centreId, async () =>
      ok({
        value: null,
        drafts: [
          {
            kind: "learner.locked",
            actor: "server",
            subject: learnerId,
            classId,
            body: { until: tried.locksUntil === UNTIL_CLEARED ? null : tried.locksUntil },
          },
        ],
      }),
    );
    return locked(tried.locksUntil, now);
  }
  return refused(
    "wrong-pin",
    `That is not the PIN of this name. ${tried.left} ${tried.left === 1 ? "try is" : "tries are"} left.`,
  );
}
