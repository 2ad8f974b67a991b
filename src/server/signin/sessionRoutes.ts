/** Signing in with a password, and out. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { addressKey } from "../http/address.ts";
import { tooMany } from "../http/limit.ts";
import { takeCookie } from "../people/learnerSession.ts";
import { endStaff, handOver } from "./browser.ts";
import { email } from "./fields.ts";
import type { Limits } from "./limits.ts";
import { hashPassword, isOutdated, PASSWORD_MAX } from "./password.ts";

const credentials = z.object({ email, password: z.string().min(1).max(PASSWORD_MAX) });

export function sessionRoutes(app: FastifyInstance, context: Context, limits: Limits): void {
  const { auth, viewers } = context.signIn;

  app.post("/api/auth/sign-in/email", async (request, reply) => {
    const body = read(credentials, request.body);
    if (!body.ok) return refuseResult(reply, body, { "bad-request": 400 });
    const address = addressKey(request.ip);
    // Counted before the password is looked at, so that tries at once are counted too.
    const account = body.value.email;
    // A try that one count refuses never comes to the next: an address that has had its ten must not
    // use up the hundred that its victim has everywhere.
    const wait =
      (await limits.address.take(address)) ||
      (await limits.account.take(`${account} ${address}`)) ||
      (await limits.everywhere.take(account));
    if (wait > 0) return tooMany(reply, wait);
    const signedIn = await auth.signIn(account, body.value.password);
    if (!signedIn.ok) return refuseResult(reply, signedIn, { "wrong-password": 401 });
    await limits.address.giveBack(address);
    await limits.account.clear(`${account} ${address}`);
    await limits.everywhere.clear(account);
    await renewHash(context, signedIn.value.userId, body.value.password);
    await handOver(context, request, reply, signedIn.value);
    return {};
  });

  app.post("/api/auth/sign-out", async (request, reply) => {
    void reply.header("set-cookie", [...(await endStaff(context, request))]);
    return {};
  });

  app.post("/api/sign-out-everywhere", async (request, reply) => {
    const viewer = await context.viewerOf(request);
    if (viewer.kind === "nobody") return refuse(reply, 401, "sign-in-needed", "Sign in first.");
    const { db } = context.store;
    if (viewer.kind === "learner") {
      const { learnerId } = viewer;
      await db.deleteFrom("learner_session").where("learner_id", "=", learnerId).execute();
      viewers.forget(new Set([learnerId]));
      takeCookie(context, reply);
    } else {
      const { userId } = viewer;
      const lines = await endStaff(context, request);
      await db.deleteFrom("staff_session").where("user_id", "=", userId).execute();
      viewers.forget(new Set([userId]));
      void reply.header("set-cookie", [...lines]);
    }
    return {};
  });
}

/** A hash made with weaker parameters than today's is replaced while the password is at hand. */
async function renewHash({ store }: Context, userId: string, password: string): Promise<void> {
  const account = await store.db
    .selectFrom("staff_account")
    .select(["id", "password"])
    .where("user_id", "=", userId)
    .where("provider_id", "=", "credential")
    .executeTakeFirst();
  if (!account?.password || !isOutdated(account.password)) return;
  await store.db
    .updateTable("staff_account")
    .set({ password: await hashPassword(password) })
    .where("id", "=", account.id)
    .where("password", "=", account.password)
    .execute();
}
