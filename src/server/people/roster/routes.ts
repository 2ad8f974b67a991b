/** A class's roster: seen, read from CSV, written as CSV, and people taken out of it. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ok, refused, type Result } from "../../../play/result.ts";
import { rosterMapping, type RosterChanged, type RosterPreview } from "../../../protocol/roster.ts";
import type { Context } from "../../context.ts";
import { read, refuse, refuseResult } from "../../http/answer.ts";
import { anId, askedOfClass, type AskedOfClass } from "../asked.ts";
import { openClassRow } from "../classes.ts";
import { applyPlan, takeOut } from "./apply.ts";
import { writeCsv } from "./csv.ts";
import { knownTo } from "./known.ts";
import { onRoster } from "./list.ts";
import { planRoster } from "./plan.ts";
import { readTable, type Table } from "./rows.ts";

const STATUS = {
  "bad-request": 400,
  "bad-mapping": 400,
  unreadable: 400,
  empty: 400,
  "too-large": 413,
} as const;

const preview = z.object({ csv: z.string(), mapping: rosterMapping.optional() });
const change = z.object({
  csv: z.string(),
  mapping: rosterMapping,
  removeAbsent: z.boolean(),
  digest: z.string().max(64),
});
const oneLearner = z.object({ learnerId: anId });

const referencesOf = ({ rows }: Table): readonly string[] =>
  rows.flatMap(({ reference }) => reference ?? []);

export function rosterRoutes(app: FastifyInstance, context: Context): void {
  const { store, log, clock } = context;

  app.get("/api/classes/:id/roster", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.see");
    return way ? onRoster(store.db, way.classId, clock()) : reply;
  });

  app.post("/api/classes/:id/roster/preview", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.edit");
    if (!way) return reply;
    const body = read(preview, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const table = readTable(body.value.csv, body.value.mapping);
    if (!table.ok) return refuseResult(reply, table, STATUS);
    const { columns, mapping, rows } = table.value;
    const known = await knownTo(store.db, way, referencesOf(table.value));
    const plan = planRoster(way.classId, rows, known);
    return {
      columns,
      mapping,
      rows: plan.rows.map(({ learner: _, ...row }) => row),
      absent: plan.absent.map(({ id, name, reference }) => ({ id, name, reference })),
      digest: plan.digest,
    } satisfies RosterPreview;
  });

  const changed = (
    way: AskedOfClass,
    table: Table,
    { digest, removeAbsent }: { readonly digest: string; readonly removeAbsent: boolean },
  ): Promise<Result<RosterChanged, "roster-moved" | "class-closed">> =>
    log.write<RosterChanged, "roster-moved" | "class-closed">(way.centreId, async (tx) => {
      const { classId, centreId, actor } = way;
      const open = await openClassRow(tx, classId);
      if (!open.ok) return open;
      const known = await knownTo(tx, way, referencesOf(table));
      const plan = planRoster(classId, table.rows, known);
      if (plan.digest !== digest) {
        return refused(
          "roster-moved",
          "The roster has changed since you looked, or the list has. Look again before you change it.",
        );
      }
      const into = { classId, centreId, actor, now: clock() };
      const done = await applyPlan(tx, into, plan, removeAbsent);
      return ok({ value: done.changed, drafts: done.drafts });
    });

  app.post("/api/classes/:id/roster", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.edit");
    if (!way) return reply;
    const body = read(change, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const table = readTable(body.value.csv, body.value.mapping);
    if (!table.ok) return refuseResult(reply, table, STATUS);
    const done = await changed(way, table.value, body.value);
    return done.ok ? done.value : refuseResult(reply, done);
  });

  app.get("/api/classes/:id/roster.csv", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.see");
    if (!way) return reply;
    const learners = await onRoster(store.db, way.classId, clock());
    const rows = learners.map(({ name, reference }) => [name, reference ?? ""]);
    return (
      reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", 'attachment; filename="roster.csv"')
        .header("cache-control", "no-store")
        // The mark by which Excel knows UTF-8.
        .send(`\uFEFF${writeCsv([["Name", "Reference"], ...rows])}`)
    );
  });

  app.delete("/api/classes/:id/learners/:learnerId", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "roster.edit");
    if (!way) return reply;
    const { classId, centreId, actor } = way;
    const params = read(oneLearner, request.params);
    if (!params.ok) return refuse(reply, 404, "not-on-roster", "This learner is not in the class.");
    const { learnerId } = params.value;
    const done = await log.write<null, "not-on-roster">(centreId, async (tx) => {
      const there = await tx
        .selectFrom("enrolment")
        .select("learner_id")
        .where("class_id", "=", classId)
        .where("learner_id", "=", learnerId)
        .where("removed_at", "is", null)
        .executeTakeFirst();
      if (!there) return refused("not-on-roster", "This learner is not in the class.");
      const into = { classId, centreId, actor, now: clock() };
      return ok({ value: null, drafts: await takeOut(tx, into, [learnerId]) });
    });
    return done.ok ? reply.code(204).send() : refuse(reply, 404, done.code, done.message);
  });
}
