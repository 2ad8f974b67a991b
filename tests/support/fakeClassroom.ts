/** The fake server of a class behind real HTTP, on a line that tests can cut. */
import { text } from "node:stream/consumers";
import { preview, type Connect } from "vite";
import type { Served } from "./browser.ts";
import { OWNER_HEADER } from "../../src/protocol/batchTerms.ts";
import { fakeServer, type FakeServer } from "./fakeServer.ts";

export interface Classroom {
  /** A new one for each test. */
  server: FakeServer;
  /**
   * up: answers. down: every connection breaks. deaf: requests arrive, their answers do not.
   * busy: 503. out: nobody is known any more. none: the pages lie on a plain host of files.
   */
  line: "up" | "down" | "deaf" | "busy" | "out" | "none";
  readonly api: Connect.NextHandleFunction;
}

const COOKIE = "redress_learner";

export function classroom(names: readonly string[]): Classroom {
  const room: Classroom = {
    server: fakeServer(names),
    line: "up",
    api: (request, response) => void answer(request, response),
  };
  const answer = async (
    request: Parameters<Connect.NextHandleFunction>[0],
    response: Parameters<Connect.NextHandleFunction>[1],
  ): Promise<void> => {
    if (room.line === "down") return void request.socket.destroy();
    if (room.line === "none") {
      response.statusCode = 404;
      return void response.end("<!doctype html><title>Not found</title>");
    }
    const sent = await text(request);
    const cookie = new RegExp(`${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? "")?.[1] ?? null;
    const { status, body, headers, signIn } =
      room.line === "busy"
        ? {
            status: 503,
            body: { code: "busy", message: "Try later." },
            headers: {},
            signIn: undefined,
          }
        : room.server.answer(
            room.line === "out" ? null : cookie,
            request.method ?? "GET",
            (request.url ?? "").replace(/^\//, ""),
            sent === "" ? undefined : JSON.parse(sent),
            request.headers[OWNER_HEADER]?.toString(),
          );
    if (room.line === "deaf") return void request.socket.destroy();
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    if (signIn !== undefined) {
      const life = signIn === null ? "; Max-Age=0" : "";
      response.setHeader("set-cookie", `${COOKIE}=${signIn ?? ""}; Path=/; HttpOnly${life}`);
    }
    response.statusCode = status;
    response.setHeader("content-type", "application/json");
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  return room;
}

/** The pages on a plain host of files, with the fake server answering what begins with /api. */
export const withApi =
  (api: Connect.NextHandleFunction) =>
  async (outDir: string): Promise<Served> => {
    const { httpServer } = await preview({
      configFile: false,
      logLevel: "error",
      build: { outDir },
      preview: { host: "127.0.0.1", port: 0, open: false },
      plugins: [
        {
          name: "api",
          configurePreviewServer: ({ middlewares }) => void middlewares.use("/api", api),
        },
      ],
    });
    const address = httpServer.address();
    if (typeof address !== "object" || !address) throw new Error("The preview has no port");
    return {
      origin: `http://127.0.0.1:${address.port}`,
      close: async () => {
        const closed = new Promise((resolve) => httpServer.close(resolve));
        if ("closeAllConnections" in httpServer) httpServer.closeAllConnections();
        await closed;
      },
    };
  };
