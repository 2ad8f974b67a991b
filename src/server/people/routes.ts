/** Classes, their rosters and staff, and how learners join them. */
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { classRoutes } from "./classRoutes.ts";
import { codeRoutes } from "./codeRoutes.ts";
import { joinRoutes } from "./joinRoutes.ts";
import { pinRoutes } from "./pinRoutes.ts";
import { rosterRoutes } from "./roster/routes.ts";

export function peopleRoutes(app: FastifyInstance, context: Context): void {
  classRoutes(app, context);
  codeRoutes(app, context);
  rosterRoutes(app, context);
  pinRoutes(app, context);
  joinRoutes(app, context);
}
