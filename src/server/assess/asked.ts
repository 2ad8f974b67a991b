/** What most routes of this folder begin with: who asks, and for which assessment. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Action, Matter, Viewer } from "../../protocol/access.ts";
import { allowed } from "../access/allow.ts";
import { assessmentMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";

const params = z.object({ id: z.uuid() });

export interface AskedOfAssessment {
  readonly assessmentId: string;
  readonly centreId: string;
  readonly viewer: Exclude<Viewer, { kind: "nobody" }>;
  readonly matter: Matter;
}

/** The assessment of the address, if the viewer may; else null, and the request is refused. */
export async function askedOfAssessment(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
): Promise<AskedOfAssessment | null> {
  const { data } = params.safeParse(request.params);
  const matter = data ? await assessmentMatter(context.store.db, data.id) : null;
  const viewer = await allowed(context, request, reply, action, matter);
  if (!viewer || !matter || !data) return null;
  return { assessmentId: data.id, centreId: matter.centreId, viewer, matter };
}

/** Statuses of what is refused in this folder; what is not here is 409. */
export const STATUS = {
  "bad-request": 400,
  "bad-pack": 400,
  "wrong-secret": 401,
  "fresh-sign-in-needed": 401,
  "not-yours": 403,
  "not-allowed": 403,
  "not-found": 404,
  "no-such-link": 404,
  "link-over": 410,
  "wrong-type": 415,
  locked: 429,
} as const;
