/** Asks the table of rights (protocol/access.ts) about a request. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { may, type Action, type Matter, type Viewer } from "../../protocol/access.ts";
import type { Context } from "../context.ts";
import { OWNER_HEADER } from "../../protocol/batchTerms.ts";
import { refuse } from "../http/answer.ts";
import { isAnothersPage, refuseAnothers } from "./learner.ts";

/**
 * The viewer, if they may; else null, and the request is refused: 401 for nobody and
 * for another learner's page, 404 for another centre's matter (that it exists is nobody's business) and for none at all, 403 for the rest.
 */
export async function allowed(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
  matter: Matter | null,
): Promise<Exclude<Viewer, { kind: "nobody" }> | null> {
  const viewer = await context.viewerOf(request);
  if (viewer.kind === "nobody") {
    refuse(reply, 401, "sign-in-needed", "Sign in first.");
    return null;
  }
  if (isAnothersPage(request.headers[OWNER_HEADER], viewer)) {
    refuseAnothers(reply);
    return null;
  }
  if (!matter || matter.centreId !== viewer.centreId) {
    refuse(reply, 404, "not-found", "There is no such thing here.");
    return null;
  }
  if (!may(viewer, action, matter)) {
    refuse(reply, 403, "not-allowed", "Your role does not allow this.");
    return null;
  }
  return viewer;
}
