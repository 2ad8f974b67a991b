/** A learner joins a class: a name from its roster and a PIN. */
import { ok, refused, type Result } from "../../play/result.ts";
import { chosenPin } from "../../protocol/pin.ts";
import type { Context } from "../context.ts";
import { classByCode, type OpenClass } from "./code.ts";
import { beginSession } from "./learnerSession.ts";
import { hashPassword } from "../signin/password.ts";
import { provePin, type PinFault } from "./provePin.ts";

export interface Joined {
  readonly token: string;
  readonly learner: { readonly id: string; readonly name: string };
}

export type NotJoined =
  | "not-on-roster"
  | "bad-pin"
  | "easy-pin"
  | PinFault
  | "pin-set-meanwhile"
  | "code-expired"
  | "no-such-code";

export type JoinResult = Result<Joined, NotJoined> & { readonly retryAfter?: number };

const listed = (context: Context, classId: string, learnerId: string) =>
  context.store.db
    .selectFrom("enrolment")
    .innerJoin("learner", "learner.id", "enrolment.learner_id")
    .select(["learner.id", "learner.name", "learner.pin_hash"])
    .where("enrolment.class_id", "=", classId)
    .where("learner.id", "=", learnerId)
    .where("enrolment.removed_at", "is", null)
    .where("learner.erased_at", "is", null)
    .executeTakeFirst();

/**
 * Joins with a code already found to open `group`. A learner without a PIN chooses one by joining.
 * `code` is looked at again in the transaction: it may have ended while the PIN was worked out.
 */
export async function joinClass(
  context: Context,
  group: OpenClass,
  asked: { readonly code: string; readonly learnerId: string; readonly pin: string },
): Promise<JoinResult> {
  const { learnerId, pin, code } = asked;
  const learner = await listed(context, group.id, learnerId);
  if (!learner) {
    return refused("not-on-roster", "This name is not on the roster any more. Ask your tutor.");
  }
  let chosen: string | null = null;
  if (learner.pin_hash === null) {
    const fit = chosenPin(pin);
    if (!fit.ok) return fit;
    chosen = await hashPassword(pin);
  } else {
    const of = { classId: group.id, centreId: group.centreId };
    const proof = await provePin(context, of, learnerId, pin, learner.pin_hash);
    if (!proof.ok) return proof;
  }
  return context.log.write<Joined, NotJoined>(group.centreId, async (tx) => {
    const now = context.clock();
    const still = await classByCode(tx, code, now);
    if (!still.ok) return still;
    const row = await tx
      .selectFrom("enrolment")
      .innerJoin("learner", "learner.id", "enrolment.learner_id")
      .select(["learner.pin_hash", "enrolment.removed_at"])
      .where("enrolment.class_id", "=", group.id)
      .where("enrolment.learner_id", "=", learnerId)
      .executeTakeFirstOrThrow();
    if (row.removed_at !== null || still.value.id !== group.id) {
      return refused("not-on-roster", "This name is not on the roster any more. Ask your tutor.");
    }
    if (row.pin_hash !== learner.pin_hash) {
      return refused(
        "pin-set-meanwhile",
        "The PIN of this name has just been changed. If it was not you, tell your tutor.",
      );
    }
    if (chosen) {
      await tx
        .updateTable("learner")
        .set({ pin_hash: chosen })
        .where("id", "=", learnerId)
        .execute();
    }
    const token = await beginSession(tx, { learnerId, classId: group.id }, now);
    return ok({
      value: { token, learner: { id: learner.id, name: learner.name } },
      drafts: [
        {
          kind: "learner.joined",
          actor: `learner:${learnerId}`,
          subject: learnerId,
          classId: group.id,
          body: { pinChosen: chosen !== null },
        },
      ],
    });
  });
}
