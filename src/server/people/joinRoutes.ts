/** Joining and leaving a class. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { ok } from "../../play/result.ts";
import { readCode } from "../../protocol/classCode.ts";
import type { Context } from "../context.ts";
import { read, refuseResult } from "../http/answer.ts";
import { callerOf } from "../http/address.ts";
import { endStaff, hasStaff } from "../signin/browser.ts";
import { anId } from "./asked.ts";
import { classByCode, type OpenClass } from "./code.ts";
import { guardGuesses } from "./guesses.ts";
import { joinClass } from "./join.ts";
import {
  endThisSession,
  giveCookie,
  LEARNER_COOKIE,
  learnerOf,
  takeCookie,
} from "./learnerSession.ts";
import { namesOnList } from "./namesOnList.ts";

const STATUS = {
  "bad-request": 400,
  "bad-code": 400,
  "bad-pin": 400,
  "easy-pin": 400,
  "wrong-pin": 401,
  "no-such-code": 404,
  "not-on-roster": 404,
  "code-expired": 410,
  "too-many": 429,
  locked: 429,
} as const;

const withCode = z.object({ code: z.string().max(1000) });
const withPin = withCode.extend({ learnerId: anId, pin: z.string().max(20) });

export function joinRoutes(app: FastifyInstance, context: Context): void {
  const { store, log, clock } = context;
  const guesses = guardGuesses(store);

  /** The class that the code opens; null if it was refused and answered. */
  const opened = async (
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string,
  ): Promise<{ readonly code: string; readonly group: OpenClass } | null> => {
    const code = readCode(typed);
    if (!code.ok) {
      refuseResult(reply, code, STATUS);
      return null;
    }
    const found = await guesses.attempt(callerOf(request), ["no-such-code"], () =>
      classByCode(store.db, code.value, clock()),
    );
    if (found.ok) return { code: code.value, group: found.value };
    if ("retryAfter" in found) reply.header("retry-after", found.retryAfter);
    refuseResult(reply, found, STATUS);
    return null;
  };

  app.post("/api/join/code", async (request, reply) => {
    const body = read(withCode, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const way = await opened(request, reply, body.value.code);
    if (!way) return reply;
    const { group } = way;
    const learners = await store.db
      .selectFrom("enrolment")
      .innerJoin("learner", "learner.id", "enrolment.learner_id")
      .select(["learner.id", "learner.name", "learner.reference", "learner.pin_hash"])
      .where("enrolment.class_id", "=", group.id)
      .where("enrolment.removed_at", "is", null)
      .where("learner.erased_at", "is", null)
      .execute();
    return {
      class: { id: group.id, name: group.name },
      centre: { name: group.centreName },
      learners: namesOnList(learners).map(({ id, name, pin_hash }) => ({
        id,
        name,
        hasPin: pin_hash !== null,
      })),
      expiresAt: group.expiresAt,
      /** Whom joining signs out. */
      staffHere: await hasStaff(context, request),
    };
  });

  app.post("/api/join", async (request, reply) => {
    const body = read(withPin, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const way = await opened(request, reply, body.value.code);
    if (!way) return reply;
    const { group, code } = way;
    const joined = await joinClass(context, group, { ...body.value, code });
    if (!joined.ok) {
      if (joined.retryAfter !== undefined) reply.header("retry-after", joined.retryAfter);
      return refuseResult(reply, joined, STATUS);
    }
    await guesses.joined(callerOf(request));
    // The device is this learner's now; whoever had it before has left.
    const before = await endThisSession(store.db, request);
    if (before) context.signIn.viewers.forget(new Set([before]));
    // Or they would be the member of staff as soon as they leave.
    const ended = await endStaff(context, request);
    if (ended.length > 0) void reply.header("set-cookie", [...ended]);
    giveCookie(context, reply, joined.value.token);
    return {
      learner: joined.value.learner,
      class: { id: group.id, name: group.name },
      centre: { id: group.centreId, name: group.centreName },
    };
  });

  app.post("/api/leave", async (request, reply) => {
    const token = request.cookies[LEARNER_COOKIE];
    const learner = token ? await learnerOf(store.db, token, clock()) : null;
    if (learner) {
      const { learnerId, classId, centreId } = learner;
      await log.write(centreId, async (tx) => {
        await endThisSession(tx, request);
        const actor = `learner:${learnerId}`;
        const draft = { kind: "learner.left", actor, subject: learnerId, classId, body: {} };
        return ok({ value: null, drafts: [draft] });
      });
    }
    takeCookie(context, reply);
    return reply.code(204).send();
  });
}
