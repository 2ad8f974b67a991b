/** A browser for the pages' own asking code, with its cookies, where no browser runs. */
import { vi } from "vitest";

/** Before any browser is put in its place. */
const real = fetch;

export interface PageBrowser {
  /** From now on `fetch` is this browser's. */
  readonly use: () => void;
  readonly cookies: ReadonlyMap<string, string>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Addresses are read as the pages at the root of the server mean them. */
export function pageBrowser(server: string): PageBrowser {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) {
      headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    }
    if (init.method !== undefined && init.method !== "GET") {
      headers.set("origin", new URL(server).origin);
    }
    const answer = await real(new URL(path, server), { ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return { use: () => void vi.stubGlobal("fetch", ask), cookies, fetch: ask };
}

export interface Message {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** Reads a stream until a message of each name has come, and leaves. Rejects if it ends before. */
export async function messages(
  browser: PageBrowser,
  path: string,
  names: readonly string[],
): Promise<readonly Message[]> {
  const answer = await browser.fetch(path);
  const heard: Message[] = [];
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of answer.body!) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string): string =>
        new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
      if (field("data") !== "") {
        heard.push({ event: field("event"), id: field("id"), data: field("data") });
      }
    }
    if (names.every((name) => heard.some(({ event }) => event === name))) return heard;
  }
  throw new Error(`the stream of ${path} ended after ${JSON.stringify(heard.slice(-3))}`);
}
