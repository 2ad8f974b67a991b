/** Routes for learners alone, and pages that may be another's than whoever is signed in. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Viewer } from "../../protocol/access.ts";
import { OWNER_HEADER } from "../../protocol/batchTerms.ts";
import type { Context } from "../context.ts";
import { refuse } from "../http/answer.ts";

/**
 * Whether a page of one learner asks with another's sign-in: a device is shared, and somebody may
 * have joined in another window. A page that does not say whose it is (OWNER_HEADER) is believed.
 */
export const isAnothersPage = (owner: unknown, viewer: Viewer): boolean =>
  owner !== undefined && !(viewer.kind === "learner" && viewer.learnerId === owner);

/** With status 401, so that nothing is lost: what the page has to send waits for its own learner. */
export const ANOTHERS = {
  status: 401,
  code: "another-learner",
  message: "Somebody else has joined on this device. Join your class again to go on.",
} as const;

export function refuseAnothers(reply: FastifyReply): void {
  refuse(reply, ANOTHERS.status, ANOTHERS.code, ANOTHERS.message);
}

type Learner = Extract<Viewer, { kind: "learner" }>;

/** The learner who asks; else null, and the request is refused. */
export async function askedByLearner(
  context: Pick<Context, "viewerOf">,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Learner | null> {
  const viewer = await context.viewerOf(request);
  if (viewer.kind === "nobody") refuse(reply, 401, "sign-in-needed", "Join your class first.");
  else if (isAnothersPage(request.headers[OWNER_HEADER], viewer)) refuseAnothers(reply);
  else if (viewer.kind === "learner") return viewer;
  else refuse(reply, 403, "not-allowed", "This is for learners.");
  return null;
}
