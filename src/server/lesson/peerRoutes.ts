/** Peer observation over HTTP: a learner's own, and of a learner for the staff. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { may, type Viewer } from "../../protocol/access.ts";
import { allowed } from "../access/allow.ts";
import { askedByLearner } from "../access/learner.ts";
import { portfolioMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { refuse } from "../http/answer.ts";
import { anId } from "../people/asked.ts";
import type { KnownLessons } from "./known.ts";
import { peerObservations } from "./peer.ts";

const params = z.object({ id: anId });

export function peerRoutes(app: FastifyInstance, context: Context, known: KnownLessons): void {
  const { store } = context;

  /** Classes whose lessons are theirs to see; null: every class of the centre. */
  const classesOf = async (viewer: Extract<Viewer, { kind: "staff" }>) => {
    if (may(viewer, "peer.see", { centreId: viewer.centreId })) return null;
    const rows = await store.db
      .selectFrom("class_staff")
      .select("class_id")
      .where("user_id", "=", viewer.userId)
      .execute();
    return rows.map(({ class_id }) => class_id);
  };

  app.get("/api/my/peer-observation", async (request, reply) => {
    const viewer = await askedByLearner(context, request, reply);
    return viewer ? peerObservations(store, known, viewer.learnerId, null) : reply;
  });

  app.get("/api/learners/:id/peer-observation", async (request, reply) => {
    const { data } = params.safeParse(request.params);
    const matter = data ? await portfolioMatter(store.db, data.id) : null;
    const viewer = await allowed(context, request, reply, "peer.see", matter);
    if (!viewer || !data) return reply;
    return viewer.kind === "staff"
      ? peerObservations(store, known, data.id, await classesOf(viewer))
      : refuse(reply, 403, "not-allowed", "Your own peer observation is at another address.");
  });
}
