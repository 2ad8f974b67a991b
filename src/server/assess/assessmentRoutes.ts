/** Assessments made, listed, read and added to. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { eventsSent, making } from "../../protocol/assessmentAsked.ts";
import { allowed } from "../access/allow.ts";
import { classMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { lateDaysOf } from "../quality/plans.ts";
import { addEvents } from "./add.ts";
import { askedOfAssessment, STATUS } from "./asked.ts";
import { headsFor, headsOfLearner } from "./load.ts";
import { groundIn } from "./ground.ts";
import { makeAssessment } from "./make.ts";
import { lineOf, linesTold, rowTold, toldTo } from "./told.ts";

const fromQuery = z.object({ from: z.coerce.number().int().min(0).default(0) });

export function assessmentRoutes(app: FastifyInstance, context: Context): void {
  const { store, packs } = context;

  app.get("/api/assessments", async (request, reply) => {
    const viewer = await context.viewerOf(request);
    if (viewer.kind === "nobody") return refuse(reply, 401, "sign-in-needed", "Sign in first.");
    const { centreId } = viewer;
    if (viewer.kind === "learner") {
      const rows = await headsOfLearner(store.db, viewer.learnerId);
      const told = await Promise.all(rows.map((row) => rowTold(context, viewer, viewer, row)));
      const groundOf = await groundIn(store.db, centreId, await packs.of(store.db, centreId));
      return { assessments: told.flatMap((each) => (each ? lineOf(each, groundOf) : [])) };
    }
    const asking = { centreId, classStaff: [viewer.userId] };
    if (!(await allowed(context, request, reply, "assessment.see", asking))) return reply;
    const whole = viewer.roles.includes("quality-assurer");
    const rows = await headsFor(store.db, centreId, whole ? null : viewer.userId);
    return {
      assessments: await linesTold(context, centreId, rows),
      lateDays: await lateDaysOf(context, centreId),
    };
  });

  app.post("/api/assessments", async (request, reply) => {
    const body = read(making, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const matter = await classMatter(store.db, body.value.classId);
    const viewer = await allowed(context, request, reply, "assessment.make", matter);
    if (viewer?.kind !== "staff" || !matter) return reply;
    const made = await makeAssessment(context, viewer, body.value);
    if (!made.ok) return refuseResult(reply, made, STATUS as Partial<Record<string, number>>);
    const about = { ...matter, learnerId: body.value.learnerId };
    return reply.code(201).send(await toldTo(context, viewer, about, body.value.id));
  });

  app.get("/api/assessments/:id", async (request, reply) => {
    const asked = await askedOfAssessment(context, request, reply, "assessment.see");
    if (!asked) return reply;
    const query = read(fromQuery, request.query);
    if (!query.ok) return refuseResult(reply, query, STATUS);
    const { viewer, matter, assessmentId } = asked;
    const told = await toldTo(context, viewer, matter, assessmentId, query.value.from);
    return told ?? refuse(reply, 404, "not-found", "There is no such assessment here.");
  });

  app.post("/api/assessments/:id/events", async (request, reply) => {
    const asked = await askedOfAssessment(context, request, reply, "assessment.add");
    if (!asked) return reply;
    const body = read(eventsSent, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const taken = await addEvents(context, asked, body.value.events);
    return taken.ok ? taken.value : refuseResult(reply, taken, STATUS);
  });
}
