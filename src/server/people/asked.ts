/** What most routes of this folder begin with: who asks, and for which class. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Action, Matter, Viewer } from "../../protocol/access.ts";
import { allowed } from "../access/allow.ts";
import { classMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { refuse } from "../http/answer.ts";

type Staff = Extract<Viewer, { kind: "staff" }>;

/** An id as this server makes them; a database is asked for nothing else. */
export const anId = z.string().regex(/^[\w-]{1,100}$/, "no id");

const classId = z.object({ id: anId });

export interface AskedOfClass {
  readonly classId: string;
  readonly centreId: string;
  /** Who asks, as the log has it. */
  readonly actor: string;
  readonly viewer: Exclude<Viewer, { kind: "nobody" }>;
  readonly matter: Matter;
}

export const actorOf = (viewer: Exclude<Viewer, { kind: "nobody" }>): string =>
  viewer.kind === "staff" ? `staff:${viewer.userId}` : `learner:${viewer.learnerId}`;

/** The class of the address, if the viewer may; else null, and the request is refused. */
export async function askedOfClass(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
): Promise<AskedOfClass | null> {
  const { data } = classId.safeParse(request.params);
  const matter = data ? await classMatter(context.store.db, data.id) : null;
  const viewer = await allowed(context, request, reply, action, matter);
  if (!viewer || !matter || !data) return null;
  return { classId: data.id, centreId: matter.centreId, actor: actorOf(viewer), viewer, matter };
}

/** A member of staff who may do it in their own centre, in classes of theirs at least; else null. */
export async function askedOfCentre(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
): Promise<Staff | null> {
  const viewer = await context.viewerOf(request);
  const matter =
    viewer.kind === "staff"
      ? { centreId: viewer.centreId, classStaff: [viewer.userId] }
      : viewer.kind === "learner"
        ? { centreId: viewer.centreId }
        : null;
  const may = await allowed(context, request, reply, action, matter);
  if (!may) return null;
  if (may.kind === "staff") return may;
  refuse(reply, 403, "not-allowed", "This is for staff.");
  return null;
}
