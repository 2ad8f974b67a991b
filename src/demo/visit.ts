/** One visitor's way to a server: its public interface by HTTP, with their own cookies. */

/** The server said no, or something nobody expected. */
export class Unwelcome extends Error {
  readonly status: number;
  readonly code: string;
  constructor(path: string, status: number, code: string, message: string) {
    super(`${path}: ${status} ${code}: ${message}`);
    this.status = status;
    this.code = code;
  }
}

export interface Visit {
  readonly get: <T>(path: string) => Promise<T>;
  readonly send: <T>(method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<T>;
}

export function visit(server: string): Visit {
  const cookies = new Map<string, string>();
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(new URL(path, server), {
      method,
      headers: {
        origin: new URL(server).origin,
        ...(cookies.size > 0
          ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") }
          : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    const text = await answer.text();
    const said = text === "" ? {} : (JSON.parse(text) as { code?: string; message?: string });
    if (!answer.ok) {
      throw new Unwelcome(path, answer.status, said.code ?? "unknown", said.message ?? text);
    }
    return said as T;
  };
  return {
    get: (path) => call("GET", path),
    send: (method, path, body) => call(method, path, body),
  };
}
