/** A learner's portfolio: all their assessments and plays, as far as whoever asks may have them. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { may, type Matter, type Viewer } from "../../protocol/access.ts";
import type { Portfolio } from "../../protocol/assessment.ts";
import { redact, sightOfPlay, sightOfPlays } from "../../protocol/redact.ts";
import { allowed } from "../access/allow.ts";
import { askedByLearner } from "../access/learner.ts";
import { assessmentMatter, portfolioMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { refuse } from "../http/answer.ts";
import { sendPassed } from "../http/passed.ts";
import { anId } from "../people/asked.ts";
import { learnerPlays, ownPlays } from "../plays/list.ts";
import { headsOfLearner } from "./load.ts";
import { rowTold } from "./told.ts";

const params = z.object({ id: anId });

type Signed = Exclude<Viewer, { kind: "nobody" }>;

async function assessmentsFor(
  context: Context,
  viewer: Signed,
  learnerId: string,
): Promise<Portfolio["assessments"]> {
  const told = [];
  for (const row of await headsOfLearner(context.store.db, learnerId)) {
    const matter = await assessmentMatter(context.store.db, row.id);
    if (!matter || !may(viewer, "assessment.see", matter)) continue;
    told.push(await rowTold(context, viewer, matter, row));
  }
  return told.filter((each) => each !== null);
}

export function portfolioRoutes(app: FastifyInstance, context: Context): void {
  const { store } = context;

  const portfolioOf = async (
    viewer: Signed,
    learnerId: string,
    plays: Portfolio["plays"],
  ): Promise<Portfolio | null> => {
    const learner = await store.db
      .selectFrom("learner")
      .select(["id", "name", "reference"])
      .where("id", "=", learnerId)
      .where("erased_at", "is", null)
      .executeTakeFirst();
    if (!learner) return null;
    return { learner, assessments: await assessmentsFor(context, viewer, learnerId), plays };
  };

  /** Classes where the member of staff watches plays. */
  const classesOf = async (viewer: Signed): Promise<readonly string[]> => {
    if (viewer.kind !== "staff") return [];
    const rows = await store.db
      .selectFrom("class_staff")
      .select("class_id")
      .where("user_id", "=", viewer.userId)
      .execute();
    return rows.map(({ class_id }) => class_id);
  };

  app.get("/api/learners/:id/portfolio", async (request, reply) => {
    const { data } = params.safeParse(request.params);
    const matter: Matter | null = data ? await portfolioMatter(store.db, data.id) : null;
    const viewer = await allowed(context, request, reply, "assessment.see", matter);
    if (!viewer || !matter || !data) return reply;
    if (viewer.kind === "learner") {
      return refuse(reply, 403, "not-allowed", "Your own portfolio is at another address.");
    }
    const plays = await learnerPlays(store.db, data.id, {
      classIds: await classesOf(viewer),
      endedElsewhere: viewer.roles.includes("quality-assurer"),
      assessedOnly: false,
    });
    const portfolio = await portfolioOf(viewer, data.id, plays);
    if (!portfolio) return refuse(reply, 404, "not-found", "There is no such learner here.");
    const ended = plays.every(({ endedAt }) => endedAt !== null);
    const json = JSON.stringify(portfolio);
    return sendPassed(reply, redact(sightOfPlays(viewer, matter), { ended, json }));
  });

  app.get("/api/my/portfolio", async (request, reply) => {
    const viewer = await askedByLearner(context, request, reply);
    if (!viewer) return reply;
    const plays = await ownPlays(store.db, viewer.learnerId);
    const portfolio = await portfolioOf(viewer, viewer.learnerId, plays);
    if (!portfolio) return refuse(reply, 404, "not-found", "There is no such learner here.");
    const json = JSON.stringify(portfolio);
    return sendPassed(reply, redact(sightOfPlay(viewer, viewer), { ended: false, json }));
  });
}
