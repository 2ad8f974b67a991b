/** A tutor hands out PINs, or clears one so that its learner chooses again. */
import type { FastifyInstance } from "fastify";
import type { Kysely } from "kysely";
import { z } from "zod";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import type { Schema } from "../store/schema.ts";
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
    db: Kysely<Schema>,
    classId: string,
    learnerIds: readonly string[] | undefined,
  ): Promise<Result<readonly { id: string; name: string }[], "not-on-roster">> => {
    const roster = await onRoster(db, classId, clock());
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
    const learners = await meant(store.db, classId, body.value.learnerIds);
    if (!learners.ok) return refuseResult(reply, learners, STATUS);
    const drawn: { id: string; name: string; pin: string; hash: string }[] = [];
    // One after another: whoever joins meanwhile does not wait behind a whole roster's hashes.
    for (const { id, name } of learners.value) {
      const pin = drawPin();
      drawn.push({ id, name, pin, hash: await hashPassword(pin) });
    }
    const issued = await log.write(centreId, async (tx) => {
      // Meanwhile somebody may have chosen a PIN, been taken out or been erased: none is theirs then.
      const still = await meant(tx, classId, body.value.learnerIds);
      if (!still.ok) return still;
      const left = new Set(still.value.map(({ id }) => id));
      const pins = drawn.filter(({ id }) => left.has(id));
      await setPins(tx, pins);
      return ok({
        value: pins,
        drafts: pins.map(({ id: subject }) => ({
          kind: "learner.pin-issued",
          actor,
          subject,
          classId,
          body: {},
        })),
      });
    });
    if (!issued.ok) return refuseResult(reply, issued, STATUS);
    reply.header("cache-control", "no-store");
    return issued.value.map(({ id, name, pin }) => ({ id, name, pin }));
  });

  app.delete("/api/classes/:id/learners/:learnerId/pin", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.edit");
    if (!way) return reply;
    const { classId, centreId, actor } = way;
    const params = read(oneLearner, request.params);
    if (!params.ok) return refuse(reply, 404, "not-on-roster", "This learner is not in the class.");
    const subject = params.value.learnerId;
    const cleared = await log.write(centreId, async (tx) => {
      const there = await meant(tx, classId, [subject]);
      if (!there.ok) return there;
      await setPins(tx, [{ id: subject, hash: null }]);
      const draft = { kind: "learner.pin-cleared", actor, subject, classId, body: {} };
      return ok({ value: null, drafts: [draft] });
    });
    if (!cleared.ok) return refuseResult(reply, cleared, STATUS);
    return reply.code(204).send();
  });
}
