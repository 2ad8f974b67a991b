/** What a class's plays come to, over HTTP. */
import type { FastifyInstance } from "fastify";
import { redact } from "../../protocol/redact.ts";
import type { Context } from "../context.ts";
import { sendPassed } from "../http/passed.ts";
import { askedOfFigures } from "./asked.ts";
import { reportCsv } from "./csv.ts";
import { openPlayFacts } from "./playFacts.ts";
import { progressOfClass } from "./progress.ts";
import { reportOfClass } from "./report.ts";

export function classroomRoutes(app: FastifyInstance, context: Context): void {
  const facts = openPlayFacts(context);

  app.get("/api/classes/:id/report", async (request, reply) => {
    const asked = await askedOfFigures(context, request, reply);
    if (!asked) return reply;
    const report = await reportOfClass(context, facts, asked);
    return sendPassed(reply, redact(asked.sight, { ended: true, json: JSON.stringify(report) }));
  });

  app.get("/api/classes/:id/report.csv", async (request, reply) => {
    const asked = await askedOfFigures(context, request, reply);
    if (!asked) return reply;
    const report = await reportOfClass(context, facts, asked);
    // With its mark, so that spreadsheets read it as what it is.
    const table = redact(asked.sight, { ended: true, json: `\uFEFF${reportCsv(report)}` });
    void reply.header(
      "content-disposition",
      `attachment; filename="class-report-${report.caseId ?? "none"}.csv"`,
    );
    return sendPassed(reply, table, "text/csv; charset=utf-8");
  });

  app.get("/api/classes/:id/progress", async (request, reply) => {
    const asked = await askedOfFigures(context, request, reply);
    if (!asked) return reply;
    const progress = await progressOfClass(context, facts, asked);
    return sendPassed(reply, redact(asked.sight, { ended: true, json: JSON.stringify(progress) }));
  });
}
