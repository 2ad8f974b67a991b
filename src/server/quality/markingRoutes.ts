/** Blind marking over HTTP. */
import type { FastifyInstance } from "fastify";
import { may, type Matter } from "../../protocol/access.ts";
import { askingToMark, marking } from "../../protocol/quality.ts";
import { redact, sightOfMarking } from "../../protocol/redact.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { sendPassed } from "../http/passed.ts";
import { askForSecond } from "./ask.ts";
import { idIn, invited, planner, plans, someStaff } from "./asked.ts";
import { commitMarks } from "./commit.ts";
import { markingRow, markingsFor, markingTold, type MarkingRow } from "./markings.ts";

const STATUS = { "bad-request": 400, "not-found": 404, "own-decision": 403 } as const;

const matterOf = (row: MarkingRow | undefined): Matter | null =>
  row ? { centreId: row.centre_id, invited: [row.marker] } : null;

export function markingRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context.store;

  app.get("/api/quality/markings", async (request, reply) => {
    const viewer = await someStaff(context, request, reply);
    if (!viewer) return reply;
    const { centreId, userId } = viewer;
    return markingsFor(context, centreId, userId, plans(viewer));
  });

  app.post("/api/quality/markings", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const body = read(askingToMark, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const done = await askForSecond(context, viewer, body.value);
    return done.ok
      ? reply.code(201).send({ id: body.value.id })
      : refuseResult(reply, done, STATUS);
  });

  app.get("/api/quality/markings/:id", async (request, reply) => {
    const row = await markingRow(db, idIn(request));
    const matter = matterOf(row);
    const asking = await someStaff(context, request, reply);
    if (!asking) return reply;
    const planning = plans(asking);
    if (
      row &&
      planning &&
      row.centre_id === asking.centreId &&
      !may(asking, "quality.mark", matter!)
    ) {
      // Whoever asked reads what came of it, once it is committed.
      if (row.committed_at !== null) return markingTold(context, row, true);
      return refuse(reply, 409, "not-committed", "This is not marked yet.");
    }
    const viewer = await invited(context, request, reply, matter);
    if (!viewer || !row || !matter) return reply;
    const told = await markingTold(context, row, planning && row.committed_at !== null);
    const passed = redact(sightOfMarking(viewer, matter), {
      // Only plays that have ended are ever asked for.
      ended: true,
      json: JSON.stringify(told),
    });
    return sendPassed(reply, passed);
  });

  app.post("/api/quality/markings/:id/marks", async (request, reply) => {
    const row = await markingRow(db, idIn(request));
    const viewer = await invited(context, request, reply, matterOf(row));
    if (!viewer || !row) return reply;
    const body = read(marking, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const done = await commitMarks(context, viewer.centreId, row.id, body.value.marks);
    return done.ok ? reply.code(204).send() : refuseResult(reply, done, STATUS);
  });
}
