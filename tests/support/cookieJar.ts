/** A visitor as a server sees one: a browser that keeps cookies and sends them back, and runs no pages. */

interface Cookie {
  readonly value: string;
  readonly path: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON if it is any, else the text. */
  readonly body: unknown;
}

export interface Visitor {
  /** What it would send to a path, by name; a test may steal from it or plant something in it. */
  readonly cookies: Map<string, Cookie>;
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
}

/** Addresses are relative to the server's, and redirects are not followed. */
export function visitor(server: string): Visitor {
  const cookies = new Map<string, Cookie>();
  const keep = (line: string): void => {
    const [pair = "", ...attributes] = line.split(/;\s*/);
    const at = pair.indexOf("=");
    const named = (name: string) =>
      attributes.find((text) => text.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
    const name = pair.slice(0, at);
    const expires = named("expires");
    const over =
      named("max-age") === "0" ||
      (expires !== undefined && new Date(expires).getTime() < Date.now());
    if (over) cookies.delete(name);
    else cookies.set(name, { value: pair.slice(at + 1), path: named("path") ?? "/" });
  };
  const ask: Visitor["ask"] = async (method, path, body, headers = {}) => {
    const url = new URL(path, server);
    const sent = [...cookies]
      .filter(([, cookie]) => url.pathname.startsWith(cookie.path))
      .map(([name, { value }]) => `${name}=${value}`);
    const form = body instanceof URLSearchParams;
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: {
        ...(sent.length > 0 ? { cookie: sent.join("; ") } : {}),
        ...(body === undefined || form ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) keep(line);
    const text = await response.text();
    const json = response.headers.get("content-type")?.includes("json") ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: json ? JSON.parse(text) : text,
    };
  };
  return {
    cookies,
    ask,
    get: (path) => ask("GET", path),
    post: (path, body = {}) => ask("POST", path, body),
  };
}
