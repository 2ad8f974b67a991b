/** Requests of people that a test makes up, to a node that believes `viewerFromHeader`. */
import type { Role, Viewer } from "../../src/protocol/access.ts";

export const someStaff = (centreId: string, roles: readonly Role[], userId = "user-1"): Viewer => ({
  kind: "staff",
  userId,
  name: "Priya Nash",
  centreId,
  roles,
});

/** A request as somebody, with a JSON body if one is given. */
export const asking = (url: string, viewer: Viewer, method = "GET", body?: unknown) =>
  fetch(url, {
    method,
    headers: {
      "x-viewer": JSON.stringify(viewer),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
