/** A learner's session in a class: a random token in a cookie, of which the database has the hash. */
import { createHash, randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Viewer } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import type { Schema } from "../store/schema.ts";

const COOKIE = "redress_learner";
const TOKEN_BYTES = 32;
/** A long day; the class's end ends it sooner. */
export const SESSION_MS = 12 * 60 * 60_000;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

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
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  await db.deleteFrom("learner_session").where("expires_at", "<=", now).execute();
  await db
    .insertInto("learner_session")
    .values({
      token_hash: hashOf(token),
      learner_id: learnerId,
      class_id: classId,
      created_at: now,
      expires_at: now + SESSION_MS,
    })
    .execute();
  return token;
}

export const giveCookie = (context: Context, reply: FastifyReply, token: string): void =>
  void reply.setCookie(COOKIE, token, { ...cookie(context), maxAge: SESSION_MS / 1000 });

export const takeCookie = (context: Context, reply: FastifyReply): void =>
  void reply.clearCookie(COOKIE, cookie(context));

/** The learner whose session this request's cookie opens, still in a class that is still open. */
export async function learnerOf(
  db: Kysely<Schema>,
  request: FastifyRequest,
  now: number,
): Promise<Extract<Viewer, { kind: "learner" }> | null> {
  const token = request.cookies[COOKIE];
  if (!token) return null;
  const row = await db
    .selectFrom("learner_session as session")
    .innerJoin("class", "class.id", "session.class_id")
    .innerJoin("enrolment", (join) =>
      join
        .onRef("enrolment.class_id", "=", "session.class_id")
        .onRef("enrolment.learner_id", "=", "session.learner_id"),
    )
    .select(["session.learner_id", "session.class_id", "class.centre_id"])
    .where("session.token_hash", "=", hashOf(token))
    .where("session.expires_at", ">", now)
    .where("class.closed_at", "is", null)
    .where("enrolment.removed_at", "is", null)
    .executeTakeFirst();
  return row
    ? {
        kind: "learner",
        learnerId: row.learner_id,
        classId: row.class_id,
        centreId: row.centre_id,
      }
    : null;
}

/** Ends the one session of this request's cookie. */
export async function endThisSession(db: Kysely<Schema>, request: FastifyRequest): Promise<void> {
  const token = request.cookies[COOKIE];
  if (!token) return;
  await db.deleteFrom("learner_session").where("token_hash", "=", hashOf(token)).execute();
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
