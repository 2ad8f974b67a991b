/** Where the learner is, as the address says it. */
import { signal } from "@preact/signals";

/** continue: go on with the kept play, or begin one for practice. */
export type PlayStart = "continue" | "new" | "assessed";

export type Route =
  | { readonly page: "desk" }
  | { readonly page: "brief"; readonly caseId: string }
  | { readonly page: "play"; readonly caseId: string; readonly how: PlayStart }
  | { readonly page: "debrief"; readonly caseId: string; readonly saveId: string };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Anything that is no address of ours leads to the desk. */
export function readRoute(hash: string): Route {
  const [caseId, page, rest] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if (!caseId) return { page: "desk" };
  if (!page) return { page: "brief", caseId };
  if (page === "debrief" && rest) return { page: "debrief", caseId, saveId: rest };
  if (page !== "play") return { page: "desk" };
  return { page: "play", caseId, how: rest === "new" || rest === "assessed" ? rest : "continue" };
}

export const route = signal<Route>({ page: "desk" });

/** Follows the address from here on. */
export function followAddress(): void {
  const read = (): void => {
    route.value = readRoute(location.hash);
  };
  addEventListener("hashchange", read);
  read();
}

/**
 * A play once begun is the one to continue: the address says so without a new step in the
 * browser's history, so that a reload does not begin yet another.
 */
export const settleAddress = (caseId: string): void =>
  history.replaceState(null, "", `#/${encodeURIComponent(caseId)}/play`);
