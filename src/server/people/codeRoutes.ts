/** A tutor makes, shows and ends the code of a class. */
import type { FastifyInstance } from "fastify";
import { renderSVG } from "uqr";
import { z } from "zod";
import { ok } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { read, refuseResult } from "../http/answer.ts";
import { askedOfClass } from "./asked.ts";
import { openClassRow } from "./classes.ts";
import { freshCode } from "./code.ts";

const HOUR = 60 * 60_000;

const asked = z.object({ hours: z.number().int().min(1).max(168).default(12) });

export const joinUrl = (context: Context, code: string): string =>
  `${context.publicUrl()}/#/join/${code}`;

/** As SVG text; four white modules around it, as the standard asks, and some 15 % may be damaged. */
export const qrOf = (text: string): string => renderSVG(text, { ecc: "M", border: 4 });

export function codeRoutes(app: FastifyInstance, context: Context): void {
  const { log, clock } = context;

  app.post("/api/classes/:id/code", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "class.manage");
    if (!way) return reply;
    const body = read(asked, request.body ?? {});
    if (!body.ok) return refuseResult(reply, body, { "bad-request": 400 });
    const { classId, centreId, actor } = way;
    const made = await log.write<{ code: string; expiresAt: number }, "class-closed">(
      centreId,
      async (tx) => {
        const open = await openClassRow(tx, classId);
        if (!open.ok) return open;
        const code = await freshCode(tx);
        const expiresAt = clock() + body.value.hours * HOUR;
        await tx
          .updateTable("class")
          .set({ code, code_expires_at: expiresAt })
          .where("id", "=", classId)
          .execute();
        return ok({
          value: { code, expiresAt },
          drafts: [{ kind: "class.code-made", actor, classId, body: { expiresAt } }],
        });
      },
    );
    if (!made.ok) return refuseResult(reply, made);
    const { code, expiresAt } = made.value;
    const url = joinUrl(context, code);
    return { code, expiresAt, joinUrl: url, qr: qrOf(url) };
  });

  app.delete("/api/classes/:id/code", async (request, reply) => {
    const way = await askedOfClass(context, request, reply, "class.manage");
    if (!way) return reply;
    const { classId, centreId, actor } = way;
    await log.write(centreId, async (tx) => {
      const ended = await tx
        .updateTable("class")
        .set({ code: null, code_expires_at: null })
        .where("id", "=", classId)
        .where("code", "is not", null)
        .executeTakeFirst();
      const drafts = [{ kind: "class.code-ended", actor, classId, body: {} }];
      return ok({ value: null, drafts: ended.numUpdatedRows > 0n ? drafts : [] });
    });
    return reply.code(204).send();
  });
}
