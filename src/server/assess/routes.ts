/** Assessments over HTTP. */
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { assessmentRoutes } from "./assessmentRoutes.ts";
import { groundRoutes } from "./groundRoutes.ts";

export async function assessRoutes(app: FastifyInstance, context: Context): Promise<void> {
  groundRoutes(app, context);
  assessmentRoutes(app, context);
}
