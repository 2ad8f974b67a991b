/** Where the learner is, as the address says it. */
import { signal } from "@preact/signals";

/** continue: go on with the newest play left unfinished, or begin one for practice. */
export type PlayStart = "continue" | "new" | "assessed" | { readonly saveId: string };

export interface PlayRoute {
  readonly page: "play";
  readonly caseId: string;
  readonly how: PlayStart;
}

export type Route =
  | { readonly page: "desk" }
  /** code: the class's, "" to ask for it. */
  | { readonly page: "join"; readonly code: string }
  /** assessment: "" for all of them; step: "" for all of its steps. */
  | { readonly page: "portfolio"; readonly assessment: string; readonly step: string }
  | { readonly page: "brief"; readonly caseId: string }
  | PlayRoute
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
  if (caseId === "join") return { page: "join", code: page ?? "" };
  if (caseId === "portfolio") {
    return { page: "portfolio", assessment: page ?? "", step: rest ?? "" };
  }
  if (!page) return { page: "brief", caseId };
  if (page === "debrief" && rest) return { page: "debrief", caseId, saveId: rest };
  if (page !== "play") return { page: "desk" };
  if (!rest) return { page: "play", caseId, how: "continue" };
  return {
    page: "play",
    caseId,
    how: rest === "new" || rest === "assessed" ? rest : { saveId: rest },
  };
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

export const playAddress = (caseId: string, saveId: string): string =>
  `#/${encodeURIComponent(caseId)}/play/${encodeURIComponent(saveId)}`;

/** `code`: "" where it has to be asked for. */
export const joinAddress = (code: string): string =>
  code === "" ? "#/join" : `#/join/${encodeURIComponent(code)}`;

/** `assessment`: "" for all of them; `step`: "" for all of its steps. */
export const portfolioAddress = (assessment = "", step = ""): string =>
  ["#/portfolio", ...[assessment, step].filter(Boolean).map(encodeURIComponent)].join("/");

/**
 * The address names the play that is shown, without a new step in the browser's history: a reload
 * comes back to this one, and does not begin another.
 */
export const settleAddress = (caseId: string, saveId: string): void =>
  history.replaceState(null, "", playAddress(caseId, saveId));
