/** The sampling plan over HTTP, and everything that figures are worked out from. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { DEFAULT_SETTINGS } from "../../assess/quality/sampling/settings.ts";
import {
  agreementTable,
  criteriaTable,
  differencesTable,
  driftTable,
  timingTable,
} from "../../assess/quality/figures/tables.ts";
import { changing, FIGURES, proposing, type Figure } from "../../protocol/quality.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { writeCsv } from "../people/roster/csv.ts";
import { idIn, planner } from "./asked.ts";
import type { FactsOf } from "./facts.ts";
import { fixPlan } from "./fixPlan.ts";
import { qualityGround } from "./ground.ts";
import { changePlan, proposePlan } from "./plans.ts";

const STATUS = { "bad-request": 400, "not-found": 404 } as const;

const figureQuery = z.object({ of: z.enum(FIGURES) });

export function planRoutes(app: FastifyInstance, context: Context, factsOf: FactsOf): void {
  app.get("/api/quality", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    void reply.header("cache-control", "no-store");
    return qualityGround(context, factsOf, viewer.centreId);
  });

  app.post("/api/quality/plans", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const body = read(proposing, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const facts = await factsOf.of(viewer.centreId);
    if (facts.length === 0) {
      return refuse(reply, 409, "nothing-there", "There is no assessment yet to be sampled.");
    }
    const { id, settings } = body.value;
    const done = await proposePlan(context, viewer, id, settings, facts);
    return done.ok ? reply.code(201).send({ id }) : refuseResult(reply, done);
  });

  app.put("/api/quality/plans/:id", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const body = read(changing, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const done = await changePlan(context, viewer, idIn(request), body.value.picks);
    return done.ok ? reply.code(204).send() : refuseResult(reply, done, STATUS);
  });

  app.post("/api/quality/plans/:id/fix", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const { staff } = await qualityGround(context, factsOf, viewer.centreId);
    const { current } = await context.packs.of(context.store.db, viewer.centreId);
    const done = await fixPlan(context, viewer, idIn(request), {
      assessor: (id) => staff.find((one) => one.id === id)?.name || "somebody who has left",
      unit: (id) => current.find(({ unit }) => unit.id === id)?.unit.title ?? id,
    });
    return done.ok ? reply.code(204).send() : refuseResult(reply, done, STATUS);
  });

  app.get("/api/quality/figures.csv", async (request, reply) => {
    const viewer = await planner(context, request, reply);
    if (!viewer) return reply;
    const query = read(figureQuery, request.query);
    if (!query.ok) return refuseResult(reply, query, STATUS);
    const { facts, staff, judged, plans } = await qualityGround(context, factsOf, viewer.centreId);
    const nameOf = (id: string): string => staff.find((one) => one.id === id)?.name ?? "";
    const { lateDays } = plans[0]?.settings ?? DEFAULT_SETTINGS;
    const tables: Readonly<Record<Figure, () => readonly (readonly string[])[]>> = {
      drift: () => driftTable(facts, nameOf),
      timing: () => timingTable(facts, lateDays, nameOf),
      criteria: () => criteriaTable(facts),
      differences: () => differencesTable(facts, nameOf),
      agreement: () => agreementTable(judged, nameOf),
    };
    return (
      reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="quality-${query.value.of}.csv"`)
        .header("cache-control", "no-store")
        // The mark by which Excel knows UTF-8.
        .send(`\uFEFF${writeCsv(tables[query.value.of]())}`)
    );
  });
}
