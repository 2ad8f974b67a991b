/** What a browser carries: its session, and the end of it. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../context.ts";
import { stamp } from "./accounts.ts";
import type { SignedIn } from "./auth.ts";
import { endThisSession, LEARNER_COOKIE, takeCookie } from "../people/learnerSession.ts";

export const cookiesOf = (request: FastifyRequest): string => request.headers.cookie ?? "";

/** Whether a member of staff is signed in in this browser. */
export const hasStaff = async ({ signIn }: Context, request: FastifyRequest): Promise<boolean> =>
  request.cookies[signIn.auth.cookie] !== undefined &&
  (await signIn.auth.whose(cookiesOf(request))) !== null;

/** Ends the member of staff's session that a browser carries; gives the lines that clear it. */
export async function endStaff(
  { signIn }: Context,
  request: FastifyRequest,
): Promise<readonly string[]> {
  if (!request.cookies[signIn.auth.cookie]) return [];
  const userId = await signIn.auth.whose(cookiesOf(request));
  const lines = await signIn.auth.signOut(cookiesOf(request));
  if (userId) signIn.viewers.forget(new Set([userId]));
  return lines;
}

/** Ends the learner's session that a browser carries, on this node at once. */
export async function endLearner(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (!request.cookies[LEARNER_COOKIE]) return;
  const learnerId = await endThisSession(context.store.db, request);
  if (learnerId) context.signIn.viewers.forget(new Set([learnerId]));
  takeCookie(context, reply);
}

/** Hands the new session over. Whoever the browser belonged to before is signed out. */
export async function handOver(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  { userId, cookies }: SignedIn,
): Promise<void> {
  await endStaff(context, request);
  await forgetExpired(context, userId);
  await endLearner(context, request, reply);
  void reply.header("set-cookie", [...cookies]);
}

/** Sessions that nobody signed out of do not pile up. */
async function forgetExpired({ store }: Context, userId: string): Promise<void> {
  await store.db
    .deleteFrom("staff_session")
    .where("user_id", "=", userId)
    .where("expires_at", "<", stamp(store.flavour, Date.now()))
    .execute();
}
