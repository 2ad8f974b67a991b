/** What routes of this folder begin with. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { may, type Matter, type Viewer } from "../../protocol/access.ts";
import { allowed } from "../access/allow.ts";
import type { Context } from "../context.ts";
import { refuse } from "../http/answer.ts";

export type Staff = Extract<Viewer, { kind: "staff" }>;

const params = z.object({ id: z.string().regex(/^[\w-]{1,100}$/) });

/** The id in the address; "" where it is none, which nothing goes by. */
export const idIn = (request: FastifyRequest): string =>
  params.safeParse(request.params).data?.id ?? "";

/** Somebody who plans sampling in their own centre; else null, and the request is refused. */
export async function planner(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Staff | null> {
  const asking = await context.viewerOf(request);
  const matter = asking.kind === "nobody" ? null : { centreId: asking.centreId };
  const viewer = await allowed(context, request, reply, "quality.plan", matter);
  return viewer?.kind === "staff" ? viewer : null;
}

export const plans = (viewer: Staff): boolean =>
  may(viewer, "quality.plan", { centreId: viewer.centreId });

/** A member of staff who was asked to mark something of this; else null, and it is refused. */
export async function invited(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  matter: Matter | null,
): Promise<Staff | null> {
  const viewer = await allowed(context, request, reply, "quality.mark", matter);
  return viewer?.kind === "staff" ? viewer : null;
}

/** Any member of staff; who was asked to mark nothing finds nothing. */
export async function someStaff(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Staff | null> {
  const viewer = await context.viewerOf(request);
  if (viewer.kind === "staff") return viewer;
  if (viewer.kind === "nobody") refuse(reply, 401, "sign-in-needed", "Sign in first.");
  else refuse(reply, 403, "not-allowed", "This is for staff.");
  return null;
}
