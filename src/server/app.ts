/** The HTTP side of the server: what is registered, in the order it applies. */
import cookies from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import { assessRoutes } from "./assess/routes.ts";
import { classroomRoutes } from "./classroom/routes.ts";
import type { Context } from "./context.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import { openEdge } from "./http/edge.ts";
import type { Limits } from "./http/limits.ts";
import type { LogTo } from "./http/logging.ts";
import { opsRoutes } from "./http/ops.ts";
import { pages } from "./http/pages.ts";
import { ownPagesOnly } from "./http/origin.ts";
import { lessonRoutes } from "./lesson/routes.ts";
import { liveRoutes } from "./live/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { playRoutes } from "./plays/routes.ts";
import { packRoutes } from "./packs/routes.ts";
import { privacyRoutes } from "./privacy/routes.ts";
import { qualityRoutes } from "./quality/routes.ts";
import { signInRoutes } from "./signin/routes.ts";

export interface App {
  readonly app: FastifyInstance;
  /** Shuts down in order; see http/drain.ts. */
  readonly close: () => Promise<void>;
}

export async function buildApp(context: Context, limits: Limits, logTo?: LogTo): Promise<App> {
  const edge = openEdge(context, limits, logTo);
  const { app, drain } = edge;
  await app.register(cookies);
  ownPagesOnly(app, context);
  opsRoutes(app, context, drain);
  signInRoutes(app, context);
  peopleRoutes(app, context);
  const live = playRoutes(edge, context);
  await liveRoutes(app, context, live);
  lessonRoutes(app, context);
  await assessRoutes(app, context);
  classroomRoutes(app, context);
  qualityRoutes(app, context);
  evidenceRoutes(app, context);
  packRoutes(app, context);
  privacyRoutes(app, context);
  await pages(app, context);
  return { app, close: drain.close };
}
