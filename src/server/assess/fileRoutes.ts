/** Files of assessments, in and out, as raw bytes. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { FILE_BYTES } from "../../protocol/assessmentBounds.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { onFault } from "../http/faults.ts";
import { actorOf } from "../people/asked.ts";
import { askedOfAssessment, STATUS, type AskedOfAssessment } from "./asked.ts";
import { fileOf, fileRow, keepFile } from "./files.ts";
import { toldTo } from "./told.ts";
import { openWitness, type Witness } from "./witness.ts";

/** Uploads that are on their way in at once, on one node: each is held in memory. */
const AT_ONCE = 8;

const named = z.object({ name: z.string().max(1000).default("") });
const fileParams = z.object({ file: z.uuid() });

/** Whose upload it is, found out before its bytes are read. */
interface Sender {
  readonly centreId: string;
  readonly assessmentId: string;
  readonly by: string;
}

export async function fileRoutes(
  app: FastifyInstance,
  context: Context,
  witnessOf: ReturnType<typeof openWitness>,
): Promise<void> {
  const senders = new WeakMap<FastifyRequest, Sender>();
  let uploads = 0;

  /** Counts an upload in; it is over when its connection says so, however it ends. */
  const admit = (request: FastifyRequest, reply: FastifyReply, sender: Sender): void => {
    if (uploads >= AT_ONCE) {
      refuse(reply.header("retry-after", 5), 503, "busy", "Too much is being sent. Try again.");
      return;
    }
    uploads += 1;
    reply.raw.once("close", () => (uploads -= 1));
    senders.set(request, sender);
  };

  const keep = async (request: FastifyRequest, reply: FastifyReply) => {
    const sender = senders.get(request);
    const query = read(named, request.query);
    if (!query.ok) return refuseResult(reply, query, STATUS);
    if (!sender || !Buffer.isBuffer(request.body)) {
      return refuse(reply, 400, "empty", "There is nothing in this file.");
    }
    const { centreId, assessmentId, by } = sender;
    const kept = await keepFile(
      context,
      centreId,
      assessmentId,
      by,
      query.value.name,
      request.body,
    );
    return kept.ok ? kept.value : refuseResult(reply, kept, { ...STATUS, empty: 400 });
  };

  // A scope of its own: everywhere else nothing but JSON is read.
  await app.register(async (raw) => {
    raw.removeAllContentTypeParsers();
    raw.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
      done(null, body),
    );
    raw.setErrorHandler((error: Error & { statusCode?: number }, request, reply) =>
      error.statusCode === 413
        ? refuse(reply, 413, "too-large", "A file has at most 20 MB. Make it smaller, or split it.")
        : onFault(error, request, reply),
    );

    raw.put(
      "/api/assessments/:id/files",
      {
        bodyLimit: FILE_BYTES,
        onRequest: async (request, reply) => {
          const asked = await askedOfAssessment(context, request, reply, "assessment.add");
          if (!asked) return;
          const { centreId, assessmentId, viewer } = asked;
          admit(request, reply, { centreId, assessmentId, by: actorOf(viewer) });
        },
      },
      keep,
    );

    raw.put(
      "/api/witness/:token/files",
      {
        bodyLimit: FILE_BYTES,
        logLevel: "warn",
        onRequest: async (request, reply) => {
          const witness: Witness | null = await witnessOf(request, reply);
          if (!witness) return;
          if (witness.used) {
            refuse(reply, 410, "link-over", "This testimony has been given already. Thank you.");
            return;
          }
          const { centreId, assessmentId } = witness;
          admit(request, reply, { centreId, assessmentId, by: `witness:${witness.witness}` });
        },
      },
      keep,
    );
  });

  app.get("/api/assessments/:id/files/:file", async (request, reply) => {
    const asked = await askedOfAssessment(context, request, reply, "assessment.see");
    if (!asked) return reply;
    const { data } = fileParams.safeParse(request.params);
    const row = data && (await fileRow(context.store.db, asked.assessmentId, data.file));
    if (!row || !(await mayHave(asked, row))) {
      return refuse(reply, 404, "not-found", "There is no such file here.");
    }
    const { content } = await context.store.db
      .selectFrom("assess_file")
      .select("content")
      .where("id", "=", row.id)
      .executeTakeFirstOrThrow();
    if (!content) return refuse(reply, 404, "not-found", "There is no such file here.");
    return reply
      .type(row.type === "text/plain" ? "text/plain; charset=utf-8" : row.type)
      .header("content-disposition", attachment(row.name))
      .header("content-security-policy", "sandbox")
      .send(Buffer.from(content));
  });

  /** A learner has what they sent and what is in the part of the assessment that is theirs to see. */
  const mayHave = async (
    { viewer, matter, assessmentId }: AskedOfAssessment,
    row: NonNullable<Awaited<ReturnType<typeof fileRow>>>,
  ): Promise<boolean> => {
    if (viewer.kind === "staff" || row.uploaded_by === actorOf(viewer)) return true;
    const told = await toldTo(context, viewer, matter, assessmentId);
    return told?.events.some(({ event }) => fileOf(event)?.id === row.id) ?? false;
  };
}

/** As RFC 6266 has it: a plain name for old programs, and the name letter for letter. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w .()-]/g, "_");
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
