/** Who am I. */
import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { cookiesOf } from "./browser.ts";
import { nobodyYet } from "./setup.ts";

export function meRoute(app: FastifyInstance, context: Context): void {
  const { config, signIn, store } = context;

  const named = (table: "centre" | "class" | "learner", id: string) =>
    store.db
      .selectFrom(table)
      .select(["id", "name"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();

  app.get("/api/me", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const viewer = await context.viewerOf(request);
    switch (viewer.kind) {
      case "nobody":
        return {
          kind: "nobody",
          setupNeeded: await nobodyYet(store.db),
          oidc: config.oidc ? { label: config.oidc.label } : null,
        };
      case "learner":
        return {
          kind: "learner",
          learner: await named("learner", viewer.learnerId),
          class: await named("class", viewer.classId),
          centre: await named("centre", viewer.centreId),
        };
      case "staff": {
        // Every page asks this when it opens, so it is what prolongs a session in use.
        const lines = await signIn.auth.prolong(cookiesOf(request));
        if (lines.length > 0) void reply.header("set-cookie", [...lines]);
        const user = await store.db
          .selectFrom("staff_user")
          .select(["id", "name", "email"])
          .where("id", "=", viewer.userId)
          .executeTakeFirstOrThrow();
        const centre = await named("centre", viewer.centreId);
        return { kind: "staff", user, centre, roles: viewer.roles };
      }
    }
  });
}
