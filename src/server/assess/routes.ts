/** Assessments over HTTP. */
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { assessmentRoutes } from "./assessmentRoutes.ts";
import { fileRoutes } from "./fileRoutes.ts";
import { groundRoutes } from "./groundRoutes.ts";
import { observeRoutes } from "./observeRoutes.ts";
import { portfolioRoutes } from "./portfolioRoutes.ts";
import { openWitness } from "./witness.ts";
import { witnessRoutes } from "./witnessRoutes.ts";

export async function assessRoutes(app: FastifyInstance, context: Context): Promise<void> {
  groundRoutes(app, context);
  assessmentRoutes(app, context);
  observeRoutes(app, context);
  portfolioRoutes(app, context);
  const witnessOf = openWitness(context);
  witnessRoutes(app, context, witnessOf);
  await fileRoutes(app, context, witnessOf);
}
