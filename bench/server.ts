/** A static server for the benchmark: brotli at its best, compressed beforehand, and a log. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".webm": "audio/webm",
  ".mp3": "audio/mpeg",
};
/** Compressed by their own format; brotli would only add to them. */
const AS_IT_IS = new Set([".woff2", ".webm", ".mp3", ".png", ".jpg", ".webp"]);

export interface Sent {
  readonly path: string;
  /** Of the body as it went over the line. */
  readonly bytes: number;
  /** When the request came, in milliseconds since 1970, parts of them too. */
  readonly at: number;
}

export interface Server {
  /** Address of a folder, with a slash at its end. */
  readonly address: (folder: string) => string;
  /** Everything sent since the last call. */
  readonly takeLog: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

interface Ready {
  readonly type: string;
  readonly body: Buffer;
  readonly isBrotli: boolean;
}

function compressed(file: string): Ready {
  const raw = readFileSync(file);
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  if (AS_IT_IS.has(extname(file))) return { type, body: raw, isBrotli: false };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  return { type, body: brotliCompressSync(raw, { params }), isBrotli: true };
}

/** Serves each folder below its name, all of it compressed before the first request. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Server> {
  const ready = new Map<string, Ready>();
  for (const [name, folder] of Object.entries(folders)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      // The copies that the build laid beside them are for the real server.
      if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `/${name}/${relative(folder, file)}`;
      const answer = compressed(file);
      ready.set(path, answer);
      if (path.endsWith("/index.html")) ready.set(path.slice(0, -"index.html".length), answer);
    }
  }
  const log: Sent[] = [];
  const server = createServer((request, response) => {
    const at = performance.timeOrigin + performance.now();
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = ready.get(path);
    if (!found) return void response.writeHead(404).end();
    if (found.isBrotli && !`${request.headers["accept-encoding"]}`.includes("br")) {
      return void response.writeHead(406).end();
    }
    log.push({ path, bytes: found.body.length, at });
    response.writeHead(200, {
      "content-type": found.type,
      "content-length": found.body.length,
      ...(found.isBrotli ? { "content-encoding": "br" } : {}),
      "cache-control": path.endsWith("/") ? "no-cache" : "public, max-age=31536000, immutable",
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (folder) => `http://127.0.0.1:${port}/${folder}/`,
    takeLog: () => log.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
