/** What is asked of a class's figures: who asks, of what time, and whether they are to stay unswayed. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { sightOfReport, type Sight } from "../../protocol/redact.ts";
import type { Context } from "../context.ts";
import { read, refuseResult } from "../http/answer.ts";
import { anId, askedOfClass } from "../people/asked.ts";

/** Milliseconds since 1970, up to the end of what a date can be. */
const time = z.coerce.number().int().min(0).max(8.64e15);

const query = z
  .object({
    caseId: anId.optional(),
    from: time.default(0),
    to: time.default(8.64e15),
    blind: z.enum(["0", "1"]).default("0"),
  })
  .refine(({ from, to }) => from < to, "The first day is to come before the last.");

export interface AskedOfFigures {
  readonly classId: string;
  readonly caseId: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly blind: boolean;
  readonly sight: Sight;
}

/**
 * Null: refused, and the request is answered. Somebody who assesses and does not teach never has the
 * scores of assessed plays from here [AP7]; somebody who does both asks by what they work as.
 */
export async function askedOfFigures(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<AskedOfFigures | null> {
  const of = await askedOfClass(context, request, reply, "class.report");
  if (!of) return null;
  const asked = read(query, request.query);
  if (!asked.ok) {
    refuseResult(reply, asked, { "bad-request": 400 });
    return null;
  }
  const { caseId, from, to, blind } = asked.value;
  const { classId, viewer, matter } = of;
  const teaches = viewer.kind === "staff" && viewer.roles.includes("tutor");
  const sight = sightOfReport(viewer, matter);
  return { classId, caseId, from, to, blind: blind === "1" || !teaches, sight };
}
