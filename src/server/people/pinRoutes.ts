/** A tutor hands out PINs, or clears one so that its learner chooses again. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import type { Tx } from "../store/store.ts";
import { anId, askedOfClass } from "./asked.ts";
import { endSessionsOf } from "./learnerSession.ts";
import { hashPassword } from "../signin/password.ts";
import { drawPin } from "./drawPin.ts";
import { forgetTries } from "./pinTries.ts";
import { onRoster } from "./roster/list.ts";

const STATUS = { "bad-request": 400, "not-on-roster": 404 } as const;

const asked = z.object({ learnerIds: z.array(anId).max(500).optional() });
const oneLearner = z.object({ learnerId: anId });

/** Other PINs, or none: whoever was in by an old one is out, and wrong tries are forgotten. */
async function setPins(
  tx: Tx,
  pins: readonly { readonly id: string; readonly hash: string | null }[],
): Promise<void> {
  for (const { id, hash } of pins) {
    await tx.updateTable("learner").set({ pin_hash: hash }).where("id", "=", id).execute();
  }
  const ids = pins.map(({ id }) => id);
  await forgetTries(tx, ids);
  await endSessionsOf(tx, ids);
}

export function pinRoutes(app: FastifyInstance, context: Context): void {
  const { store, log, clock } = context;

  /** Those named who are in the class, all of them or a refusal; without names, all without a PIN. */
  const meant = async (
    classId: string,
    learnerIds: readonly string[] | undefined,
  ): Promise<Result<readonly { id: string; name: string }[], "not-on-roster">> => {
    const roster = await onRoster(store.db, classId, clock());
    if (!learnerIds) return ok(roster.filter(({ hasPin }) => !hasPin));
    const wanted = new Set(learnerIds);
    const found = roster.filter(({ id }) => wanted.has(id));
    return found.length === wanted.size
      ? ok(found)
      : refused("not-on-roster", "One of these learners is not in the class. Look again.");
  };

  app.post("/api/classes/:id/roster/pins", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.edit");
    if (!way) return reply;
    const { classId, centreId, actor } = way;
    const body = read(asked, request.body ?? {});
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const learners = await meant(classId, body.value.learnerIds);
    if (!learners.ok) return refuseResult(reply, learners, STATUS);
    const issued: { id: string; name: string; pin: string; hash: string }[] = [];
    // One after another: whoever joins meanwhile does not wait behind a whole roster's hashes.
    for (const { id, name } of learners.value) {
      const pin = drawPin();
      issued.push({ id, name, pin, hash: await hashPassword(pin) });
    }
    await log.write(centreId, async (tx) => {
      await setPins(tx, issued);
      return ok({
        value: null,
        drafts: issued.map(({ id: subject }) => ({
          kind: "learner.pin-issued",
          actor,
          subject,
          classId,
          body: {},
        })),
      });
    });
    reply.header("cache-control", "no-store");
    return issued.map(({ id, name, pin }) => ({ id, name, pin }));
  });

  app.delete("/api/classes/:id/learners/:learnerId/pin", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.edit");
    if (!way) return reply;
    const { classId, centreId, actor } = way;
    const params = read(oneLearner, request.params);
    const learners = params.ok ? await meant(classId, [params.value.learnerId]) : params;
    if (!params.ok || !learners.ok) {
      return refuse(reply, 404, "not-on-roster", "This learner is not in the class.");
    }
    const subject = params.value.learnerId;
    await log.write(centreId, async (tx) => {
      await setPins(tx, [{ id: subject, hash: null }]);
      const draft = { kind: "learner.pin-cleared", actor, subject, classId, body: {} };
      return ok({ value: null, drafts: [draft] });
    });
    return reply.code(204).send();
  });
}
