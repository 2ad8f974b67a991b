/** What a centre knows and sets about assessing. */
import type { FastifyInstance } from "fastify";
import { refuse } from "../http/answer.ts";
import type { Context } from "../context.ts";
import { centreGround, groundForLearner } from "./ground.ts";

export function groundRoutes(app: FastifyInstance, context: Context): void {
  app.get("/api/assess/ground", async (request, reply) => {
    const viewer = await context.viewerOf(request);
    if (viewer.kind === "nobody") return refuse(reply, 401, "sign-in-needed", "Sign in first.");
    const ground = await centreGround(context, viewer.centreId);
    return viewer.kind === "learner" ? groundForLearner(ground) : ground;
  });
}
