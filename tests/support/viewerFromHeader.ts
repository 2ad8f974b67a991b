import type { Parts } from "../../src/server/server.ts";

/**
 * Believes the header `x-viewer`, a Viewer as JSON: for suites that are about rights, storage or
 * streams and not about signing in.
 */
export const viewerFromHeader: NonNullable<Parts["viewerOf"]> = async (request) => {
  const said = request.headers["x-viewer"];
  return typeof said === "string"
    ? (JSON.parse(said) as Awaited<ReturnType<NonNullable<Parts["viewerOf"]>>>)
    : { kind: "nobody" };
};
