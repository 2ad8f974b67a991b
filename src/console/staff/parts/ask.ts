/** Asking the server. Every answer is read once, here, and every failure has words. */
import { signal } from "@preact/signals";
import { z } from "zod";
import { ok, refused, type Result } from "../../../play/result.ts";

// Compiled checks need `eval`, which the pages' content security policy forbids.
z.config({ jitless: true });

/** The server's refusal code, or "offline" or "unreadable" where there was no answer to read. */
export type Asked<T> =
  | Result<T, string>
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      /** Of the answer, where there was one. */
      readonly status?: number;
    };

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

const refusal = z.object({ code: z.string().default("refused"), message: z.string() });

/** Counts how often the server has said that nobody is signed in any more. */
export const signInsNeeded = signal(0);

/** Counts answers that are not for this page: by now somebody else may be signed in in this browser. */
export const doubts = signal(0);

let ahead = 0;

/** The server's clock as far as it is known here, ms since 1970: its times are compared with this. */
export const serverNow = (): number => Date.now() + ahead;

function readClock(response: Response): void {
  const date = Date.parse(response.headers.get("date") ?? "");
  // The header counts whole seconds: half of one more is nearer, on the average.
  if (Number.isFinite(date)) ahead = date + 500 - Date.now();
}

/** Where a path of the server lies as seen from this page. */
export const addressOf = (path: string): string => `./api/${path}`;

/** Path parts put together, each made safe to stand in an address. */
export const path = (...parts: readonly string[]): string =>
  parts.map((part) => encodeURIComponent(part)).join("/");

async function refusalOf(response: Response): Promise<Asked<never> & { readonly ok: false }> {
  const { status } = response;
  const said = refusal.safeParse(await response.json().catch(() => null));
  if (said.success) return { ok: false, ...said.data, status };
  return {
    ok: false,
    code: "fault",
    message: `The server could not do this (status ${status}). Try again in a moment.`,
    status,
  };
}

async function fetched<T>(
  schema: z.ZodType<T>,
  to: string,
  request: RequestInit,
): Promise<Asked<T>> {
  let response: Response;
  try {
    response = await fetch(addressOf(to), { cache: "no-store", ...request });
  } catch {
    return refused(
      "offline",
      "The server cannot be reached. Check the connection, then try again.",
    );
  }
  readClock(response);
  if (!response.ok) {
    const refusal = await refusalOf(response);
    // A wrong password under a signature says nothing about the session.
    if (response.status === 401 && refusal.code !== "wrong-secret") signInsNeeded.value += 1;
    if (response.status === 403) doubts.value += 1;
    return refusal;
  }
  const told = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  const read = schema.safeParse(told);
  if (read.success) return ok(read.data);
  // The answer to the doubt itself raises no other.
  if (to !== "me") doubts.value += 1;
  return refused(
    "unreadable",
    "The server’s answer could not be read. This page may be out of date: load it again.",
  );
}

/** What the server answers, read by the schema. `body` is sent as JSON. */
export const ask = <T>(
  schema: z.ZodType<T>,
  method: Method,
  to: string,
  body?: unknown,
): Promise<Asked<T>> =>
  fetched(schema, to, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });

/** Sends a file as it is; what kind it is, the server finds in its bytes. */
export const sendFile = <T>(schema: z.ZodType<T>, to: string, file: Blob): Promise<Asked<T>> =>
  fetched(schema, to, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });

/** For requests whose answer holds nothing that is needed. */
export const done = z.unknown();
