/** What happens beside the events: signing, the play observed, the learner's own screen. */
import type { FastifyInstance } from "fastify";
import type { UnderObservation } from "../../protocol/assessment.ts";
import { signing, tying } from "../../protocol/assessmentAsked.ts";
import { redact, sightOfPlay, sightOfPlays } from "../../protocol/redact.ts";
import { askedByLearner } from "../access/learner.ts";
import type { Context } from "../context.ts";
import { hourly } from "../evidence/chore.ts";
import { read, refuseResult } from "../http/answer.ts";
import { sendPassed } from "../http/passed.ts";
import { SCORED_KIND } from "../plays/body.ts";
import { learnerPlays } from "../plays/list.ts";
import { askedOfAssessment, STATUS } from "./asked.ts";
import { dropLooseFiles } from "./files.ts";
import { staffNamed } from "./names.ts";
import type { Observing } from "./pen.ts";
import { attachProducts } from "./products.ts";
import { openProve, sign } from "./sign.ts";
import { tiePlay } from "./tie.ts";

export function observeRoutes(app: FastifyInstance, context: Context): void {
  const { store, log } = context;
  const prove = openProve(context);
  const products = hourly(app, "attaching what was written in observed plays", () =>
    attachProducts(context),
  );
  hourly(app, "taking away files that nothing names", () => dropLooseFiles(context));
  // A play that was scored has ended.
  log.onCommitted((entries) => {
    if (entries.some(({ kind }) => kind === SCORED_KIND)) products.run();
  });

  app.post("/api/assessments/:id/sign", async (request, reply) => {
    const asked = await askedOfAssessment(context, request, reply, "assessment.add");
    if (!asked) return reply;
    const body = read(signing, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const proof = await prove(request, asked, body.value.secret);
    if (!proof.ok) {
      if (proof.retryAfter !== undefined) void reply.header("retry-after", proof.retryAfter);
      return refuseResult(reply, proof, STATUS);
    }
    const taken = await sign(context, asked, body.value);
    return taken.ok ? taken.value : refuseResult(reply, taken, STATUS as Record<string, number>);
  });

  app.post("/api/assessments/:id/tie", async (request, reply) => {
    const asked = await askedOfAssessment(context, request, reply, "assessment.add");
    if (!asked) return reply;
    const body = read(tying, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const taken = await tiePlay(context, asked, body.value);
    if (!taken.ok) return refuseResult(reply, taken, STATUS);
    products.run();
    return taken.value;
  });

  app.get("/api/assessments/:id/plays", async (request, reply) => {
    const asked = await askedOfAssessment(context, request, reply, "assessment.see");
    if (!asked) return reply;
    const { viewer, matter } = asked;
    const own = viewer.kind === "learner";
    const staffed = viewer.kind === "staff" && matter.classStaff?.includes(viewer.userId);
    const plays = await learnerPlays(store.db, matter.learnerId!, {
      classIds: own || staffed ? [matter.classId!] : [],
      endedElsewhere: viewer.kind === "staff" && viewer.roles.includes("quality-assurer"),
      assessedOnly: true,
    });
    const ended = plays.every(({ endedAt }) => endedAt !== null);
    const sight = own ? sightOfPlay(viewer, matter) : sightOfPlays(viewer, matter);
    return sendPassed(reply, redact(sight, { ended, json: JSON.stringify({ plays }) }));
  });

  // Asked every other second by whoever plays under assessed conditions: one small look.
  app.get("/api/my/observation", { logLevel: "warn" }, async (request, reply) => {
    const viewer = await askedByLearner(context, request, reply);
    if (!viewer) return reply;
    const row = await store.db
      .selectFrom("assessment")
      .select(["id", "centre_id", "assessor_id", "observing"])
      .where("learner_id", "=", viewer.learnerId)
      .where("observing", "is not", null)
      .where("erased_at", "is", null)
      .orderBy("last_at", "desc")
      .limit(1)
      .executeTakeFirst();
    reply.type("application/json; charset=utf-8");
    if (!row) return "null";
    const names = await staffNamed(context, row.centre_id, [row.assessor_id]);
    const observing = JSON.parse(row.observing!) as Observing;
    return JSON.stringify({
      assessment: row.id,
      assessor: names.get(row.assessor_id) ?? "",
      ...observing,
    } satisfies UnderObservation);
  });
}
