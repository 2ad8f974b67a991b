/** Classes, their staff and the cases set for them. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { may } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import { read, refuseResult } from "../http/answer.ts";
import { anId, askedOfCentre, askedOfClass } from "./asked.ts";
import { classCases, setClassCases } from "./classCases.ts";
import { changeClass, listClasses, makeClass, shownCode } from "./classes.ts";
import { classStaff, setClassStaff } from "./classStaff.ts";
import { joinUrl, qrOf } from "./codeRoutes.ts";
import { readName } from "./words.ts";

const className = z
  .string()
  .max(1000)
  .transform((text, check) => {
    const name = readName(text);
    if (name.ok) return name.value;
    check.addIssue({ code: "custom", message: name.message });
    return z.NEVER;
  });
const ids = z.array(anId).max(100);

const newClass = z.object({ name: className });
const changes = z.object({ name: className.optional(), closed: z.boolean().optional() });
const staffIds = z.object({ userIds: ids });
const caseIds = z.object({ caseIds: ids });

const STATUS = { "bad-request": 400, "not-staff": 400, "no-such-case": 400 } as const;

export function classRoutes(app: FastifyInstance, context: Context): void {
  const { store, clock } = context;

  app.get("/api/classes", async (request, reply) => {
    const viewer = await askedOfCentre(context, request, reply, "class.list");
    return viewer ? listClasses(store, viewer, clock()) : reply;
  });

  app.post("/api/classes", async (request, reply) => {
    const viewer = await askedOfCentre(context, request, reply, "class.create");
    if (!viewer) return reply;
    const body = read(newClass, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    return { id: await makeClass(context, viewer, body.value.name) };
  });

  app.get("/api/classes/:id", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "class.list");
    if (!way) return reply;
    const { classId, centreId, viewer, matter } = way;
    const row = await store.db
      .selectFrom("class")
      .select(["id", "name", "code", "code_expires_at", "created_at", "closed_at"])
      .where("id", "=", classId)
      .executeTakeFirstOrThrow();
    const shown = shownCode(row, may(viewer, "class.manage", matter), clock());
    const url = shown.code === null ? null : joinUrl(context, shown.code);
    const cases = await classCases(context, classId);
    return {
      id: row.id,
      name: row.name,
      ...shown,
      joinUrl: url,
      qr: url === null ? null : qrOf(url),
      createdAt: row.created_at,
      closedAt: row.closed_at,
      staff: await classStaff(context, centreId, classId),
      cases: cases.map(({ caseId, title, setAt }) => ({ caseId, title, setAt })),
    };
  });

  app.patch("/api/classes/:id", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "class.manage");
    if (!way) return reply;
    const body = read(changes, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    await changeClass(context, way, { name: body.value.name, closed: body.value.closed });
    return reply.code(204).send();
  });

  app.put("/api/classes/:id/staff", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "class.manage");
    if (!way) return reply;
    const body = read(staffIds, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const set = await setClassStaff(context, way, body.value.userIds);
    return set.ok ? reply.code(204).send() : refuseResult(reply, set, STATUS);
  });

  app.put("/api/classes/:id/cases", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "class.manage");
    if (!way) return reply;
    const body = read(caseIds, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const set = await setClassCases(context, way, body.value.caseIds);
    return set.ok ? reply.code(204).send() : refuseResult(reply, set, STATUS);
  });

  app.get("/api/classes/:id/cases", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "class.cases");
    return way ? classCases(context, way.classId) : reply;
  });
}
