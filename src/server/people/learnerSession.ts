/** A learner's session in a class: a random token in a cookie, of which the database has the hash. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Viewer } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import { newToken, tokenHash } from "../signin/token.ts";
import type { Schema } from "../store/schema.ts";

/** Carries a learner's session. */
export const LEARNER_COOKIE = "redress_learner";
/** A long day; the class's end ends it sooner. */
export const SESSION_MS = 12 * 60 * 60_000;

const cookie = (context: Context) =>
  ({
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: context.publicUrl().startsWith("https:"),
  }) as const;

/** Begins a session; the token to be put into the cookie. Sessions of anybody that are over go. */
export async function beginSession(
  db: Kysely<Schema>,
  { learnerId, classId }: { readonly learnerId: string; readonly classId: string },
  now: number,
): Promise<string> {
  const token = newToken();
  await db.deleteFrom("learner_session").where("expires_at", "<=", now).execute();
  await db
    .insertInto("learner_session")
    .values({
      token_hash: tokenHash(token),
      learner_id: learnerId,
      class_id: classId,
      created_at: now,
      expires_at: now + SESSION_MS,
    })
    .execute();
  return token;
}

export const giveCookie = (context: Context, reply: FastifyReply, token: string): void =>
  void reply.setCookie(LEARNER_COOKIE, token, { ...cookie(context), maxAge: SESSION_MS / 1000 });

export const takeCookie = (context: Context, reply: FastifyReply): void =>
  void reply.clearCookie(LEARNER_COOKIE, cookie(context));

/** Whom a session is for: while it runs, the class is open and they are on its roster. */
export async function learnerOf(
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<Extract<Viewer, { kind: "learner" }> | null> {
  const row = await db
    .selectFrom("learner_session as session")
    .innerJoin("class", "class.id", "session.class_id")
    .innerJoin("learner", "learner.id", "session.learner_id")
    .innerJoin("enrolment", (join) =>
      join
        .onRef("enrolment.class_id", "=", "session.class_id")
        .onRef("enrolment.learner_id", "=", "session.learner_id"),
    )
    .select(["learner.id", "session.class_id", "class.centre_id"])
    .where("session.token_hash", "=", tokenHash(token))
    .where("session.expires_at", ">", now)
    .where("class.closed_at", "is", null)
    .where("learner.erased_at", "is", null)
    .where("enrolment.removed_at", "is", null)
    .executeTakeFirst();
  return row
    ? { kind: "learner", learnerId: row.id, classId: row.class_id, centreId: row.centre_id }
    : null;
}

/** Ends the one session of this request's cookie; gives whose it was, who is to be forgotten. */
export async function endThisSession(
  db: Kysely<Schema>,
  request: FastifyRequest,
): Promise<string | null> {
  const token = request.cookies[LEARNER_COOKIE];
  if (!token) return null;
  const ended = await db
    .deleteFrom("learner_session")
    .where("token_hash", "=", tokenHash(token))
    .returning("learner_id")
    .executeTakeFirst();
  return ended?.learner_id ?? null;
}

/** Ends sessions in a class: those of the learners named, or all. */
export async function endSessionsIn(
  db: Kysely<Schema>,
  classId: string,
  learnerIds?: readonly string[],
): Promise<void> {
  if (learnerIds?.length === 0) return;
  let query = db.deleteFrom("learner_session").where("class_id", "=", classId);
  if (learnerIds) query = query.where("learner_id", "in", learnerIds);
  await query.execute();
}

/** Ends every session of the learners, in whatever class: their PIN is another now. */
export async function endSessionsOf(
  db: Kysely<Schema>,
  learnerIds: readonly string[],
): Promise<void> {
  if (learnerIds.length === 0) return;
  await db.deleteFrom("learner_session").where("learner_id", "in", learnerIds).execute();
}
