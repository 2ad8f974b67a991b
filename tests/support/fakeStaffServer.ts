/**
 * The server's HTTP routes as the staff pages know them, over a world in memory, beside the built
 * pages: node:http and Server-Sent Events, with the content security policy the real one will send.
 */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Card } from "../../src/protocol/card.ts";
import { routesOf, type Answer, type Asked, type MoreRoutes } from "./fakeStaffRoutes.ts";
import { setCard, type FakeEvent, type FakeWorld } from "./fakeStaffWorld.ts";

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

interface Watcher {
  readonly of: string;
  readonly reply: ServerResponse;
}

export interface FakeServer {
  readonly origin: string;
  readonly world: FakeWorld;
  /** Every request for data so far, as "GET /api/me". */
  readonly asked: string[];
  /** How many streams are being watched. */
  readonly watching: () => number;
  /** Tells the watchers of a class of a card. */
  readonly card: (classId: string, card: Card) => void;
  /** Changes a card without a word to those who watch: what happens while a network is cut. */
  readonly quietly: (classId: string, card: Card) => void;
  readonly here: (classId: string, learnerId: string, at: number) => void;
  readonly entry: (classId: string, kind: string) => void;
  readonly behind: (classId: string) => void;
  readonly event: (playId: string, event: FakeEvent) => void;
  /** Cuts every stream and refuses all that comes, until `mend`. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** Answers requests that match with this refusal, until it is given null. */
  readonly refuse: (
    what: { readonly match: RegExp; readonly status: number; readonly message: string } | null,
  ) => void;
  readonly close: () => Promise<void>;
}

const frame = (event: string, data: unknown, id?: number): string =>
  `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

export async function fakeStaffServer(
  world: FakeWorld,
  pages: string,
  also?: MoreRoutes,
): Promise<FakeServer> {
  const watchers = new Set<Watcher>();
  const asked: string[] = [];
  let down = false;
  let refusal: Parameters<FakeServer["refuse"]>[0] = null;
  const routes = routesOf(world, also);

  const tell = (of: string, words: string): void => {
    for (const each of watchers) if (each.of === of) each.reply.write(words);
  };
  const classOf = (id: string) => world.classes.find((each) => each.id === id)!;

  const watch = (of: string, first: string, request: IncomingMessage, reply: ServerResponse) => {
    reply.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    reply.write(`: hello\n\n${first}`);
    const watcher = { of, reply };
    watchers.add(watcher);
    request.on("close", () => watchers.delete(watcher));
  };

  const live = (url: URL, request: IncomingMessage, reply: ServerResponse): boolean => {
    const [, kind, id] = /^\/api\/(classes|plays)\/([^/]+)\/live$/.exec(url.pathname) ?? [];
    if (kind === undefined || id === undefined) return false;
    const after = Number(request.headers["last-event-id"] ?? url.searchParams.get("after") ?? 0);
    if (kind === "classes") {
      const missed = [...classOf(id).cards.values()]
        .filter(({ seq }) => seq > after)
        .toSorted((a, b) => a.seq - b.seq);
      watch(id, missed.map(({ seq, card }) => frame("card", card, seq)).join(""), request, reply);
      return true;
    }
    const play = world.classes.flatMap(({ plays }) => plays).find((each) => each.id === id);
    const missed = play?.log.filter(({ seq }) => seq > after) ?? [];
    watch(id, missed.map((each) => frame("event", each, each.seq)).join(""), request, reply);
    return true;
  };

  const send = (reply: ServerResponse, { status, body, headers }: Answer): void => {
    reply.writeHead(status, { "content-type": "application/json", ...headers });
    reply.end(
      body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
    );
  };

  const page = async (url: URL, reply: ServerResponse): Promise<void> => {
    const file = normalize(url.pathname === "/" ? "/index.html" : url.pathname);
    try {
      const body = await readFile(join(pages, file));
      reply.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-security-policy": CSP,
      });
      reply.end(body);
    } catch {
      reply.writeHead(404).end();
    }
  };

  const server = createServer(async (request, reply) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (down) return void request.socket.destroy();
    if (!url.pathname.startsWith("/api/")) return page(url, reply);
    const what = `${request.method} ${url.pathname}`;
    asked.push(what);
    if (refusal?.match.test(what)) {
      const { status, message } = refusal;
      return send(reply, { status, body: { code: "refused", message } });
    }
    const user = /session=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
    if (user !== undefined && live(url, request, reply)) return;
    const sent = await buffer(request);
    const json = /json/.test(request.headers["content-type"] ?? "");
    const input: Asked = {
      origin: `http://${request.headers.host}`,
      query: url.searchParams,
      body: json ? (JSON.parse(String(sent)) as Asked["body"]) : sent,
      user: world.users.find(({ userId }) => userId === user) ?? null,
    };
    send(reply, routes(request.method ?? "GET", url.pathname, input));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    world,
    asked,
    watching: () => watchers.size,
    card: (classId, card) => tell(classId, frame("card", card, setCard(classOf(classId), card))),
    quietly: (classId, card) => void setCard(classOf(classId), card),
    here: (classId, learnerId, at) => {
      const learner = classOf(classId).learners.find(({ id }) => id === learnerId);
      if (learner) learner.seenAt = at;
      tell(classId, frame("here", { learnerId, at }));
    },
    entry: (classId, kind) => tell(classId, frame("entry", { kind, at: Date.now() })),
    behind: (classId) => {
      for (const each of watchers) {
        if (each.of === classId) each.reply.end(frame("behind", {}));
      }
    },
    event: (playId, event) => tell(playId, frame("event", event, event.seq)),
    cut: () => {
      down = true;
      server.closeAllConnections();
    },
    mend: () => {
      down = false;
    },
    refuse: (what) => {
      refusal = what;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
