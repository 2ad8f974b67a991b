import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { LINE_LENGTH } from "../../protocol/bounds.ts";
import { REASONS, type AskedReason } from "../../protocol/erasure.ts";
import { ok } from "../../play/result.ts";
import { allowed } from "../access/allow.ts";
import { learnerMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { hourly } from "../evidence/chore.ts";
import { read, refuseResult } from "../http/answer.ts";
import { anId } from "../people/asked.ts";
import { eraseLearner } from "./erase.ts";
import { eraseStaff, wasStaff } from "./eraseStaff.ts";
import { keepErasureList } from "./erasureList.ts";
import { findLearners } from "./findLearners.ts";
import { personExport } from "./personExport.ts";
import { applyRetention } from "./retention.ts";

const STATUS = { "bad-request": 400, "not-found": 404 } as const;

const person = z.object({ id: anId });
const searching = z.object({ search: z.string().max(LINE_LENGTH).default("") });
const erasure = z.strictObject({ reason: z.enum(Object.keys(REASONS) as AskedReason[]) });

export function privacyRoutes(app: FastifyInstance, context: Context): void {
  hourly(app, "erasing what is kept too long", async () => {
    await applyRetention(context);
    // Other nodes erase people too; each node's data folder has the whole list.
    await keepErasureList(context);
  });

  app.get("/api/learners", async (request, reply) => {
    const query = read(searching, request.query);
    if (!query.ok) return refuseResult(reply, query, STATUS);
    const asking = await context.viewerOf(request);
    const matter = asking.kind === "nobody" ? null : { centreId: asking.centreId };
    const viewer = await allowed(context, request, reply, "person.export", matter);
    return viewer ? findLearners(context.store, viewer.centreId, query.value.search) : reply;
  });

  app.post("/api/learners/:id/erase", async (request, reply) => {
    const params = read(person, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUS);
    const { id } = params.value;
    const matter = await learnerMatter(context.store.db, id);
    const viewer = await allowed(context, request, reply, "person.erase", matter);
    if (viewer?.kind !== "staff") return reply;
    const body = read(erasure, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const done = await eraseLearner(
      context,
      viewer.centreId,
      id,
      `staff:${viewer.userId}`,
      body.value.reason,
    );
    return done.ok ? done.value : refuseResult(reply, done, STATUS);
  });

  app.post("/api/staff/:id/erase", async (request, reply) => {
    const params = read(person, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUS);
    const { id } = params.value;
    const asking = await context.viewerOf(request);
    const own = asking.kind !== "nobody" && (await wasStaff(context.store.db, asking.centreId, id));
    const matter = own ? { centreId: asking.centreId } : null;
    const viewer = await allowed(context, request, reply, "person.erase", matter);
    if (viewer?.kind !== "staff") return reply;
    const body = read(erasure, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const actor = `staff:${viewer.userId}`;
    const done = await eraseStaff(context, viewer.centreId, id, actor, body.value.reason);
    return done.ok ? done.value : refuseResult(reply, done);
  });

  app.get("/api/learners/:id/export", async (request, reply) => {
    const params = read(person, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUS);
    const { id } = params.value;
    const matter = await learnerMatter(context.store.db, id);
    const viewer = await allowed(context, request, reply, "person.export", matter);
    if (viewer?.kind !== "staff") return reply;
    await context.log.write(viewer.centreId, async () =>
      ok({
        value: null,
        drafts: [
          { kind: "person.exported", actor: `staff:${viewer.userId}`, subject: id, body: {} },
        ],
      }),
    );
    const document = await personExport(context, id);
    if (!document) return reply.callNotFound();
    return reply
      .type("application/json")
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="redress-learner-${id}.json"`)
      .send(Readable.from(document, { highWaterMark: 16 }));
  });
}
