/** Quality assurance over HTTP: sampling, blind marking, standardisation, figures. */
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { exerciseRoutes } from "./exerciseRoutes.ts";
import { openFacts } from "./facts.ts";
import { markingRoutes } from "./markingRoutes.ts";
import { planRoutes } from "./planRoutes.ts";

export function qualityRoutes(app: FastifyInstance, context: Context): void {
  planRoutes(app, context, openFacts(context.store.db));
  markingRoutes(app, context);
  exerciseRoutes(app, context);
}
