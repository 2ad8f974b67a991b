/** Who somebody is, and everything staff need to sign in. */
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { centreRoutes } from "./centreRoutes.ts";
import { openLimits } from "./limits.ts";
import { linkRoutes } from "./linkRoutes.ts";
import { meRoute } from "./meRoute.ts";
import { oidcRoutes } from "./oidc/routes.ts";
import { sessionRoutes } from "./sessionRoutes.ts";

export function signInRoutes(app: FastifyInstance, context: Context): void {
  const limits = openLimits(context.store);
  meRoute(app, context);
  sessionRoutes(app, context, limits);
  linkRoutes(app, context, limits);
  centreRoutes(app, context);
  oidcRoutes(app, context);
}
