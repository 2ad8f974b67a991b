/** The administrator's matters: the centre itself, its staff and their invitations. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { ok } from "../../play/result.ts";
import { RETENTION_LEAST, RETENTION_MOST } from "../../protocol/bounds.ts";
import type { Action } from "../../protocol/access.ts";
import { allowed } from "../access/allow.ts";
import type { Context } from "../context.ts";
import { read, refuseResult } from "../http/answer.ts";
import { centreName, email, id, personName, roles } from "./fields.ts";
import { invitationLink, invite, rolesOf, withdraw } from "./invitations.ts";
import { RENEWAL_RUNS, renewalToken } from "./renewal.ts";
import { changeRoles, removeStaff, staffOfCentre } from "./staff.ts";

const STATUSES = { "bad-request": 400, "not-found": 404 } as const;

const centreChange = z
  .object({
    name: centreName,
    retentionDays: z.int().min(RETENTION_LEAST).max(RETENTION_MOST).nullable(),
  })
  .partial();
const invitation = z.object({ email, name: personName, roles });
const byId = z.object({ id });
const byUser = z.object({ userId: id });
const newRoles = z.object({ roles });

export function centreRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context.store;

  /** The member of staff, if they may do this in their own centre; else the request is refused. */
  const staff = async (request: FastifyRequest, reply: FastifyReply, action: Action) => {
    const asking = await context.viewerOf(request);
    const matter = asking.kind === "nobody" ? null : { centreId: asking.centreId };
    const viewer = await allowed(context, request, reply, action, matter);
    return viewer?.kind === "staff" ? viewer : null;
  };

  app.get("/api/centre", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    return db
      .selectFrom("centre")
      .select(["id", "name", "retention_days as retentionDays"])
      .where("id", "=", viewer.centreId)
      .executeTakeFirstOrThrow();
  });

  app.patch("/api/centre", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    const body = read(centreChange, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUSES);
    const { name, retentionDays } = body.value;
    if (name === undefined && retentionDays === undefined) return {};
    await context.log.write(viewer.centreId, async (tx) => {
      await tx
        .updateTable("centre")
        .set({
          ...(name === undefined ? {} : { name }),
          ...(retentionDays === undefined ? {} : { retention_days: retentionDays }),
        })
        .where("id", "=", viewer.centreId)
        .execute();
      const draft = { kind: "centre.changed", actor: `staff:${viewer.userId}`, body: body.value };
      return ok({ value: null, drafts: [draft] });
    });
    return {};
  });

  app.get("/api/staff", async (request, reply) => {
    const viewer = await staff(request, reply, "staff.list");
    return viewer ? staffOfCentre(db, viewer.centreId) : reply;
  });

  app.put("/api/staff/:userId/roles", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    const params = read(byUser, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUSES);
    const body = read(newRoles, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUSES);
    const { centreId, userId: by } = viewer;
    const done = await changeRoles(context, centreId, by, params.value.userId, body.value.roles);
    return done.ok ? {} : refuseResult(reply, done, STATUSES);
  });

  app.delete("/api/staff/:userId", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    const params = read(byUser, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUSES);
    const { centreId, userId: by } = viewer;
    const done = await removeStaff(context, centreId, `staff:${by}`, params.value.userId);
    return done.ok ? {} : refuseResult(reply, done, STATUSES);
  });

  app.post("/api/staff/:userId/password-link", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    const params = read(byUser, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUSES);
    const { centreId, userId: by } = viewer;
    const now = context.clock();
    const made = await renewalToken(context.log, centreId, by, params.value.userId, now);
    if (!made.ok) return refuseResult(reply, made, STATUSES);
    const link = invitationLink(context.publicUrl(), made.value);
    return { link, expiresAt: now + RENEWAL_RUNS };
  });

  app.get("/api/staff/invitations", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    const rows = await db
      .selectFrom("invitation")
      .selectAll()
      .where("centre_id", "=", viewer.centreId)
      .where("used_at", "is", null)
      .where("expires_at", ">", context.clock())
      .orderBy("created_at")
      .execute();
    return rows.map((row) => ({
      id: row.token_hash,
      email: row.email,
      name: row.name,
      roles: rolesOf(row),
      expiresAt: row.expires_at,
    }));
  });

  app.post("/api/staff/invitations", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    const body = read(invitation, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUSES);
    const made = await invite(context, viewer.centreId, viewer.userId, body.value);
    return made.ok ? made.value : refuseResult(reply, made);
  });

  app.delete("/api/staff/invitations/:id", async (request, reply) => {
    const viewer = await staff(request, reply, "centre.manage");
    if (!viewer) return reply;
    const params = read(byId, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUSES);
    const done = await withdraw(context, viewer.centreId, viewer.userId, params.value.id);
    return done.ok ? {} : refuseResult(reply, done, STATUSES);
  });
}
