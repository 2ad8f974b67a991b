/** Standardisation exercises over HTTP. */
import type { FastifyInstance } from "fastify";
import { makingExercise, noting } from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { idIn, invited, planner, plans, someStaff } from "./asked.ts";
import {
  closeExercise,
  exerciseKnown,
  exercisesOf,
  exerciseTold,
  makeExercise,
  noteAgreed,
} from "./exercises.ts";
import { playsToMark } from "./recordings.ts";

const STATUS = { "bad-request": 400, "not-found": 404 } as const;

export function exerciseRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context.store;

  app.get("/api/quality/plays", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    return viewer ? { plays: await playsToMark(db, viewer.centreId) } : reply;
  });

  app.get("/api/quality/exercises", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    return viewer ? { exercises: await exercisesOf(context, viewer.centreId) } : reply;
  });

  app.post("/api/quality/exercises", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const body = read(makingExercise, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const done = await makeExercise(context, viewer, body.value);
    return done.ok
      ? reply.code(201).send({ id: body.value.id })
      : refuseResult(reply, done, STATUS);
  });

  app.get("/api/quality/exercises/:id", async (request, reply) => {
    const asking = await someStaff(context, request, reply);
    if (!asking) return reply;
    const known = await exerciseKnown(db, asking.centreId, idIn(request));
    if (known && plans(asking)) return exerciseTold(context, known);
    const matter = known && { centreId: asking.centreId, invited: known.raters };
    const viewer = await invited(context, request, reply, matter);
    if (!viewer || !known) return reply;
    if (known.row.closed_at === null) {
      return refuse(reply, 409, "still-open", "What everybody judged is shown once it is closed.");
    }
    return exerciseTold(context, known);
  });

  app.post("/api/quality/exercises/:id/close", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const done = await closeExercise(context, viewer, idIn(request));
    return done.ok ? reply.code(204).send() : refuseResult(reply, done, STATUS);
  });

  app.post("/api/quality/exercises/:id/notes", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const body = read(noting, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const done = await noteAgreed(context, viewer, idIn(request), body.value.text);
    return done.ok ? reply.code(201).send({}) : refuseResult(reply, done, STATUS);
  });
}
