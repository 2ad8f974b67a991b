/** Signing by a fresh sign-in: who signs proves once more, here and now, who they are [AD11]. */
import type { FastifyRequest } from "fastify";
import { mayAdd } from "../../assess/admit/who.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Signing, Taken } from "../../protocol/assessment.ts";
import type { Context } from "../context.ts";
import { addressKey } from "../http/address.ts";
import { openLimit } from "../http/limit.ts";
import { provePin } from "../people/provePin.ts";
import { cookiesOf } from "../signin/browser.ts";
import { learnerName } from "./add.ts";
import type { AskedOfAssessment } from "./asked.ts";
import { groundIn } from "./ground.ts";
import { openPen, unitsOf } from "./pen.ts";
import { named } from "./told.ts";
import { actorFor } from "./who.ts";

/** Milliseconds for which a sign-in with a college account counts as fresh. */
const FRESH = 5 * 60_000;
const QUARTER = 15 * 60;

type Fault = "wrong-secret" | "fresh-sign-in-needed" | "locked";

export type Proof = Result<null, Fault> & {
  /** Seconds, where waiting helps. */
  readonly retryAfter?: number;
};

export type Prove = (
  request: FastifyRequest,
  asked: AskedOfAssessment,
  secret: string | undefined,
) => Promise<Proof>;

export function openProve(context: Context): Prove {
  const { store, signIn } = context;
  const account = openLimit(store, "sign-account", { tries: 10, seconds: QUARTER });
  const address = openLimit(store, "sign-address", { tries: 60, seconds: QUARTER });

  const staff = async (
    request: FastifyRequest,
    userId: string,
    secret: string | undefined,
  ): Promise<Proof> => {
    if (!(await signIn.auth.hasPassword(userId))) return fresh(request);
    if (secret === undefined) return refused("fresh-sign-in-needed", "Type your password to sign.");
    const from = addressKey(request.ip);
    // Counted before the password is looked at, so that tries at once are counted too.
    const wait = (await address.take(from)) || (await account.take(userId));
    if (wait > 0) {
      const minutes = Math.ceil(wait / 60);
      const message = `Too many tries. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again.`;
      return { ...refused("locked", message), retryAfter: wait };
    }
    if (!(await signIn.auth.proves(userId, secret))) {
      return refused("wrong-secret", "This is not your password. Nothing was signed.");
    }
    await address.giveBack(from);
    await account.clear(userId);
    return ok(null);
  };

  const fresh = async (request: FastifyRequest): Promise<Proof> => {
    const begun = await signIn.auth.begunAt(cookiesOf(request));
    // Sessions are dated by the machine's clock, not by one that a test may move.
    if (begun !== null && Date.now() - begun < FRESH) return ok(null);
    return refused(
      "fresh-sign-in-needed",
      "Sign in with your college account once more, and sign within five minutes of it.",
    );
  };

  const learner = async (
    { centreId }: AskedOfAssessment,
    { learnerId, classId }: { readonly learnerId: string; readonly classId: string },
    pin: string | undefined,
  ): Promise<Proof> => {
    const row = await store.db
      .selectFrom("learner")
      .select("pin_hash")
      .where("id", "=", learnerId)
      .executeTakeFirst();
    if (!row?.pin_hash) {
      const message = "You have no PIN just now. Join your class again and choose one.";
      return refused("fresh-sign-in-needed", message);
    }
    if (pin === undefined) return refused("fresh-sign-in-needed", "Type your PIN to sign.");
    const proof = await provePin(context, { centreId, classId }, learnerId, pin, row.pin_hash);
    if (proof.ok || proof.code === "locked") return proof as Proof;
    return refused("wrong-secret", proof.message);
  };

  return (request, asked, secret) =>
    asked.viewer.kind === "staff"
      ? staff(request, asked.viewer.userId, secret)
      : learner(asked, asked.viewer, secret);
}

/** Adds the signature of somebody who has proven who they are. */
export async function sign(
  context: Context,
  asked: AskedOfAssessment,
  { id, deviceAt, as, upTo }: Signing,
): Promise<Result<Taken, string>> {
  const { centreId, assessmentId, viewer, matter } = asked;
  const known = await context.packs.of(context.store.db, centreId);
  const done = await context.log.write<Taken, string>(centreId, async (tx, place) => {
    const opened = await openPen(tx, place, assessmentId);
    if (!opened.ok) return opened;
    const pen = opened.value;
    const actor = actorFor(viewer, matter, "Signed");
    if (!actor || actor.as !== as || !mayAdd(actor, "Signed")) {
      return refused("not-yours", "This is not yours to sign.");
    }
    // Staff's names stand in one place of the log only (body.ts).
    const name = viewer.kind === "learner" ? await learnerName(tx, pen) : "";
    const event = { type: "Signed", as, name, upTo } as const;
    const groundOf = await groundIn(tx, centreId, known);
    const written = { id, deviceAt, event, actor, name };
    const added = await pen.add(written, groundOf(unitsOf(pen.state())));
    const { code, message } = added.ok ? { code: "", message: "" } : added;
    const value: Taken = added.ok
      ? { stamped: [added.value], refused: [] }
      : { stamped: [], refused: [{ id, code, message }] };
    return ok({ value, drafts: await pen.done() });
  });
  if (!done.ok) return done;
  return ok({ ...done.value, stamped: await named(context, centreId, done.value.stamped) });
}
