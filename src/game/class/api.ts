/** Asks the class's server. Whatever comes back, or does not, is a value. */
import { OWNER_HEADER } from "../../protocol/batchTerms.ts";

/** A request that takes longer counts as lost. */
const PATIENCE_MS = 20_000;

/** As long for 20 MB on a poor line. */
const FILE_PATIENCE_MS = 300_000;

/** The browser lets a page finish small requests after it is closed; larger ones it refuses so. */
const OUTLIVES_BYTES = 50_000;

export type Answer =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Parsed JSON; undefined where the answer was none. */
      readonly body: unknown;
      /** Milliseconds the server asks to be left alone, or null. */
      readonly retryAfter: number | null;
    }
  | { readonly kind: "unreached" };

/** `learnerId`: in whose name; the server may refuse where the sign-in is by now another's. */
export type Ask = (
  method: "GET" | "POST",
  path: string,
  body?: unknown,
  learnerId?: string,
) => Promise<Answer>;

/** Milliseconds of a Retry-After header: seconds, or a date. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const ms =
    header.trim() === "" || Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

const ownerOf = (learnerId: string | undefined): Record<string, string> =>
  learnerId === undefined ? {} : { [OWNER_HEADER]: learnerId };

/** `path` under the page's own folder, where the server is, if there is one. */
async function answered(path: string, patience: number, request: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(`./api/${path}`, {
      cache: "no-store",
      // Only a stranger between us and the server sends us elsewhere.
      redirect: "error",
      signal: AbortSignal.timeout(patience),
      ...request,
    });
    return {
      kind: "answered",
      status: response.status,
      body: await response.json().catch(() => undefined),
      retryAfter: readRetryAfter(response.headers.get("retry-after"), Date.now()),
    };
  } catch {
    return { kind: "unreached" };
  }
}

/** `path` such as "me". */
export const ask: Ask = (method, path, body, learnerId) => {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return answered(path, PATIENCE_MS, {
    method,
    keepalive: sent !== undefined && sent.length < OUTLIVES_BYTES,
    headers: {
      ...(sent === undefined ? {} : { "content-type": "application/json" }),
      ...ownerOf(learnerId),
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
};

/** Sends a file as it is; what it is, the server finds in its bytes. */
export const putFile = (path: string, file: Blob, learnerId: string): Promise<Answer> =>
  answered(path, FILE_PATIENCE_MS, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream", ...ownerOf(learnerId) },
    body: file,
  });

/** The server's own words for a refusal, or ours where it has none. */
export function messageOf(answer: Answer, otherwise: string): string {
  if (answer.kind !== "answered" || typeof answer.body !== "object" || !answer.body) {
    return otherwise;
  }
  const { message } = answer.body as { readonly message?: unknown };
  return typeof message === "string" && message !== "" ? message : otherwise;
}

/** The server's code of a refusal, or "". */
export function codeOf(answer: Answer): string {
  if (answer.kind !== "answered" || typeof answer.body !== "object" || !answer.body) return "";
  const { code } = answer.body as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
}
