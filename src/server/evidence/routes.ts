import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Action } from "../../protocol/access.ts";
import { ok } from "../../play/result.ts";
import { allowed } from "../access/allow.ts";
import type { Context } from "../context.ts";
import { hourly } from "./chore.ts";
import { signedExport } from "./export.ts";
import { keysOf, makeKey } from "./keys.ts";
import { checkpointIfDue, EVERY, makeCheckpoint } from "./sign.ts";

export function evidenceRoutes(app: FastifyInstance, context: Context): void {
  const { store, log } = context;

  /** A member of staff with the right in their own centre; null: refused. */
  const staff = async (request: FastifyRequest, reply: FastifyReply, action: Action) => {
    const asking = await context.viewerOf(request);
    const matter = asking.kind === "nobody" ? null : { centreId: asking.centreId };
    const viewer = await allowed(context, request, reply, action, matter);
    return viewer?.kind === "staff" ? viewer : null;
  };

  const notary = hourly(app, "signing the evidence logs", async () => {
    const centres = await store.db.selectFrom("chain").select("centre_id").execute();
    for (const { centre_id } of centres) await checkpointIfDue(context, centre_id);
  });
  log.onCommitted((entries) => {
    if (entries.some(({ seq }) => seq % EVERY === 0)) notary.run();
  });

  app.get("/api/evidence/export", async (request, reply) => {
    const viewer = await staff(request, reply, "evidence.export");
    if (!viewer) return reply;
    // Who took a copy of everybody's answers is part of the evidence.
    await log.write(viewer.centreId, async () =>
      ok({
        value: null,
        drafts: [{ kind: "evidence.exported", actor: `staff:${viewer.userId}`, body: {} }],
      }),
    );
    const day = new Date(context.clock()).toISOString().slice(0, 10);
    return reply
      .type("application/x-ndjson")
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="redress-evidence-${day}.ndjson"`)
      .send(Readable.from(signedExport(context, viewer.centreId), { highWaterMark: 1 }));
  });

  app.post("/api/evidence/checkpoint", async (request, reply) => {
    const viewer = await staff(request, reply, "evidence.export");
    return viewer ? makeCheckpoint(context, viewer.centreId) : reply;
  });

  app.get("/api/evidence/keys", async (request, reply) => {
    const viewer = await staff(request, reply, "evidence.export");
    if (!viewer) return reply;
    const keys = await keysOf(store.db, viewer.centreId);
    return keys.map(({ id, public_pem, created_at }) => ({
      id,
      publicKey: public_pem,
      madeAt: created_at,
    }));
  });

  app.post("/api/evidence/keys", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    // What the old key vouched for ends at a clear place.
    await makeCheckpoint(context, viewer.centreId);
    const id = await makeKey(context, viewer.centreId, `staff:${viewer.userId}`, false);
    return { id };
  });
}
