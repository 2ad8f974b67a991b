/** What a centre knows about assessing, and what it sets: each change is an entry of its log [AD4]. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { findCriterion } from "../../assess/pack/lookUp.ts";
import { readPack } from "../../assess/pack/readPack.ts";
import { ok } from "../../play/result.ts";
import { agreementsSet, assessingSet, officialSet } from "../../protocol/assessmentAsked.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { askedOfCentre } from "../people/asked.ts";
import type { Tx } from "../store/store.ts";
import { STATUS } from "./asked.ts";
import { assessingOf, centreGround, groundForLearner, type Assessing } from "./ground.ts";

/** Bytes of a pack's JSON; its reader has closer bounds. */
const PACK_BYTES = 4 * 1024 * 1024;

async function keep(tx: Tx, centreId: string, set: Assessing): Promise<void> {
  const row = {
    agreements: JSON.stringify(set.agreements),
    current_months: set.currentMonths,
    appeal_route: set.appealRoute,
    keep_days: set.keepDays,
  };
  await tx
    .insertInto("assessing")
    .values({ centre_id: centreId, ...row })
    .onConflict((conflict) => conflict.column("centre_id").doUpdateSet(row))
    .execute();
}

export function groundRoutes(app: FastifyInstance, context: Context): void {
  const { store, log, packs } = context;

  app.get("/api/assess/ground", async (request, reply) => {
    const viewer = await context.viewerOf(request);
    if (viewer.kind === "nobody") return refuse(reply, 401, "sign-in-needed", "Sign in first.");
    const ground = await centreGround(context, viewer.centreId);
    return viewer.kind === "learner" ? groundForLearner(ground) : ground;
  });

  /** Changes what the centre has set, in one transaction with the entry that says so. */
  const change = async <T>(
    request: FastifyRequest,
    reply: FastifyReply,
    shape: z.ZodType<T>,
    kind: string,
    to: (said: T, before: Assessing) => { readonly set: Assessing; readonly body: object },
  ): Promise<FastifyReply> => {
    const staff = await askedOfCentre(context, request, reply, "agreement.record");
    if (!staff) return reply;
    const said = read(shape, request.body);
    if (!said.ok) return refuseResult(reply, said, STATUS);
    await log.write(staff.centreId, async (tx) => {
      const { set, body } = to(said.value, await assessingOf(tx, staff.centreId));
      await keep(tx, staff.centreId, set);
      return ok({ value: null, drafts: [{ kind, actor: `staff:${staff.userId}`, body }] });
    });
    return reply.code(204).send();
  };

  app.get("/api/centre/assessing", async (request, reply) => {
    const staff = await askedOfCentre(context, request, reply, "agreement.record");
    return staff ? assessingOf(store.db, staff.centreId) : reply;
  });

  app.put("/api/centre/agreements", (request, reply) =>
    change(request, reply, agreementsSet, "centre.agreements-set", ({ agreements }, before) => ({
      set: { ...before, agreements },
      body: { agreements, was: before.agreements },
    })),
  );

  app.put("/api/centre/assessing", (request, reply) =>
    change(request, reply, assessingSet, "centre.assessing-set", (said, before) => {
      const { currentMonths, appealRoute, keepDays = before.keepDays } = said;
      const set = { ...before, currentMonths, appealRoute, keepDays };
      return { set, body: { currentMonths, appealRoute, keepDays } };
    }),
  );

  app.put("/api/centre/official", async (request, reply) => {
    const staff = await askedOfCentre(context, request, reply, "agreement.record");
    if (!staff) return reply;
    const body = read(officialSet, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const { criterion, text } = body.value;
    const { centreId, userId } = staff;
    if (!findCriterion((await packs.of(store.db, centreId)).all, criterion)) {
      return refuse(reply, 404, "not-found", `This centre has no criterion “${criterion}”.`);
    }
    await log.write(centreId, async (tx) => {
      await tx
        .deleteFrom("official_text")
        .where("centre_id", "=", centreId)
        .where("criterion", "=", criterion)
        .execute();
      if (text.trim() !== "") {
        const row = { centre_id: centreId, criterion, words: text };
        await tx.insertInto("official_text").values(row).execute();
      }
      const actor = `staff:${userId}`;
      const draft = { kind: "centre.official-set", actor, body: { criterion, text } };
      return ok({ value: null, drafts: [draft] });
    });
    return reply.code(204).send();
  });

  app.post("/api/centre/packs", { bodyLimit: PACK_BYTES }, async (request, reply) => {
    const staff = await askedOfCentre(context, request, reply, "pack.add");
    if (!staff) return reply;
    const pack = readPack(request.body);
    if (!pack.ok) return refuseResult(reply, pack, STATUS);
    const { id, version } = pack.value;
    const added = await log.write<null, "not-newer" | "clashes">(
      staff.centreId,
      async (tx, { at }) => {
        const done = await packs.add(tx, staff.centreId, pack.value, at);
        if (!done.ok) return done;
        const body = { id, version, title: pack.value.title, unit: pack.value.unit.id };
        const draft = { kind: "centre.pack-added", actor: `staff:${staff.userId}`, body };
        return ok({ value: null, drafts: [draft] });
      },
    );
    return added.ok ? reply.code(201).send({ id, version }) : refuseResult(reply, added);
  });
}
