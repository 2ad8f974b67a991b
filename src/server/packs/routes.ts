/** Evidence packs over HTTP: one learner, one unit, in the form that the name's ending asks for. */
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { gridOf } from "../../assess/export/grid.ts";
import { XAPI_VERSIONS, type XapiVersion } from "../../assess/export/xapi/statement.ts";
import { xapiOf } from "../../assess/export/xapi/statements.ts";
import { allowed } from "../access/allow.ts";
import { portfolioMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { programVersion } from "../evidence/export.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { writeCsv } from "../people/roster/csv.ts";
import { makePack, type Form, type MadePack } from "./make.ts";
import { packJson } from "./packJson.ts";
import { openPrinter } from "./pdf/printer.ts";

const named = z.object({
  id: z.string().min(1).max(100),
  name: z.string().regex(/^[\w.-]{1,60}?\.(?:pdf|csv|xapi\.json|json)$/),
});
const versioned = z.object({ version: z.enum(XAPI_VERSIONS).default("1.0.3") });

/** "ext-j5084003.xapi.json" is the unit and the form; version tells which statements. */
function asked(name: string, version: XapiVersion): { readonly unit: string; readonly form: Form } {
  const [, unit, ending] = /^(.+?)\.(pdf|csv|xapi\.json|json)$/.exec(name)!;
  const form = ending === "xapi.json" ? (`xapi ${version}` as const) : (ending as Form);
  return { unit: unit!, form };
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

export function packRoutes(app: FastifyInstance, context: Context): void {
  const printer = openPrinter();

  app.get("/api/learners/:id/packs/:name", async (request, reply) => {
    const params = read(named, request.params);
    const query = read(versioned, request.query);
    if (!params.ok) return refuse(reply, 404, "not-found", "There is no such thing here.");
    if (!query.ok) return refuseResult(reply, query, { "bad-request": 400 });
    const { id: learnerId, name } = params.value;
    const matter = await portfolioMatter(context.store.db, learnerId);
    const viewer = await allowed(context, request, reply, "pack.export", matter);
    if (!viewer || !matter) return reply;
    const { unit, form } = asked(name, query.value.version);
    const made = await makePack(context, viewer, matter, learnerId, unit, form);
    if (!made.ok) return refuseResult(reply, made, { "not-found": 404, "not-yet": 409 });
    const ending = form.startsWith("xapi") ? "json" : form;
    const file = `evidence-pack-${unit}-${form.replace(" ", "-")}-line-${made.value.exported.seq}.${ending}`;
    reply
      .type(TYPES[ending]!)
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="${file}"`);
    return sendForm(reply, form, matter.centreId, made.value);
  });

  function sendForm(reply: FastifyReply, form: Form, centreId: string, pack: MadePack) {
    const { document, folded, hash, keyId, exported, lines, sources } = pack;
    switch (form) {
      case "json":
        return reply.send(Readable.from(packJson(context, centreId, pack), { highWaterMark: 1 }));
      case "csv":
        // With its mark, so that spreadsheets read it as what it is.
        return reply.send(`\uFEFF${writeCsv(gridOf(document, sources.cases))}`);
      case "pdf": {
        const issue = {
          hash,
          keyId,
          line: exported.seq,
          at: new Date(exported.at).toISOString(),
          program: programVersion(),
          cases: sources.cases,
        };
        return reply.send(Readable.from(printer.print({ document, issue }), { objectMode: false }));
      }
      case "xapi 1.0.3":
      case "xapi 2.0": {
        const hashes = new Map(lines.map((line) => [line.seq, line.hash]));
        return reply.send(
          JSON.stringify(
            xapiOf(folded, {
              homePage: context.publicUrl().replace(/\/$/, ""),
              version: form === "xapi 2.0" ? "2.0" : "1.0.3",
              hashOf: (line) => hashes.get(line)!,
            }),
          ),
        );
      }
    }
  }
}
