import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { ask } from "../../../tests/support/ask.ts";
import { nodes, testConfig } from "../../../tests/support/node.ts";
import { rawSocket } from "../../../tests/support/rawSocket.ts";

const start = nodes();
const place = () => ({ databaseUrl: null, data: mkdtempSync(join(tmpdir(), "redress-data-")) });

const PAGE = `<!doctype html><style>p { color: red }</style><script src="x.js"></script>
<script>document.title = "a < b";</script><p>Hello</p>`;

function somePages(): string {
  const folder = mkdtempSync(join(tmpdir(), "redress-pages-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "sw.js"), "self.addEventListener('fetch', () => {});");
  writeFileSync(join(folder, "assets/index-A1b2C3d4.js"), "export const a = 1;");
  return folder;
}

const EVERYWHERE = [
  "content-security-policy",
  "permissions-policy",
  "x-request-id",
  "cache-control",
] as const;

it("[SR1] every answer carries the security headers: pages, refusals, unknown and unreadable addresses", async () => {
  const { url } = await start(testConfig(place(), { pages: somePages() }));
  const ids = new Set<string>();
  const asked: [string, RequestInit?][] = [
    ["/"],
    ["/assets/index-A1b2C3d4.js"],
    ["/healthz"],
    ["/nowhere"],
    ["/%zz"],
    ["/", { method: "HEAD" }],
    [
      "/api/nothing",
      { method: "POST", body: "{", headers: { "content-type": "application/json" } },
    ],
    ["/api/nothing", { method: "POST", headers: { origin: "https://elsewhere.test" } }],
  ];
  for (const [path, init] of asked) {
    const { headers } = await fetch(url + path, init);
    for (const name of EVERYWHERE) expect(headers.get(name), `${name} of ${path}`).toBeTruthy();
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("strict-transport-security")).toBeNull();
    ids.add(headers.get("x-request-id")!);
  }
  expect(ids.size).toBe(asked.length);
});

it("[SR1] browsers are told to insist on https only where people use https", async () => {
  const { url } = await start(testConfig(place(), { publicUrl: "https://redress.example.test" }));
  const { headers } = await fetch(`${url}/healthz`);
  expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
});

it("[SR2] a page may run the inline parts it was built with and no others", async () => {
  const { url } = await start(testConfig(place(), { pages: somePages() }));
  const policy = (await fetch(`${url}/`)).headers.get("content-security-policy")!;
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  const part = (name: string) => policy.split("; ").find((each) => each.startsWith(name));
  expect(part("script-src")).toBe(
    `script-src 'self' 'sha256-${hash('document.title = "a < b";')}'`,
  );
  expect(part("style-src")).toBe(`style-src 'self' 'sha256-${hash("p { color: red }")}'`);
});

it("[SR3] names with a hash are kept for good, pages and the offline worker asked for each time", async () => {
  const { url } = await start(testConfig(place(), { pages: somePages() }));
  const cached = async (path: string) => (await fetch(url + path)).headers.get("cache-control");
  expect(await cached("/assets/index-A1b2C3d4.js")).toBe("public, max-age=31536000, immutable");
  expect(await cached("/")).toBe("no-cache");
  expect(await cached("/index.html")).toBe("no-cache");
  expect(await cached("/sw.js")).toBe("no-cache");
  expect(await cached("/api/nothing")).toBe("no-store");
  const first = await fetch(`${url}/index.html`);
  const again = await ask(`${url}/index.html`, { "if-none-match": first.headers.get("etag")! });
  expect(again.status).toBe(304);
});

it("[SR3] a file goes out as it was compressed when built, and plainly to whoever cannot read that", async () => {
  const folder = somePages();
  const { brotliCompressSync, gzipSync } = await import("node:zlib");
  const script = join(folder, "assets/index-A1b2C3d4.js");
  const text = "export const b = 2;".repeat(100);
  writeFileSync(script, text);
  writeFileSync(`${script}.br`, brotliCompressSync(text));
  writeFileSync(`${script}.gz`, gzipSync(text));
  const { url } = await start(testConfig(place(), { pages: folder }));
  for (const [accepted, encoding] of [
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["identity", null],
  ] as const) {
    const answer = await fetch(`${url}/assets/index-A1b2C3d4.js`, {
      headers: { "accept-encoding": accepted },
    });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(answer.headers.get("content-type")).toMatch(/javascript; charset=utf-8$/);
    expect(answer.headers.get("vary")?.toLowerCase()).toBe("accept-encoding");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(await answer.text()).toBe(text);
  }
  expect((await fetch(`${url}/assets/index-A1b2C3d4.js.br`)).status).toBe(404);
});

it("[SR4] no address leads out of the folder of the pages", async () => {
  const folder = somePages();
  writeFileSync(join(folder, "../redress-secret.txt"), "secret");
  const { url } = await start(testConfig(place(), { pages: folder }));
  const paths = [
    "/../redress-secret.txt",
    "/assets/../../redress-secret.txt",
    "/..%2fredress-secret.txt",
    "/%2e%2e/redress-secret.txt",
    "/%2e%2e%2fredress-secret.txt",
    "/..%5credress-secret.txt",
    "/..%c0%afredress-secret.txt",
    "/assets/%00",
    "//redress-secret.txt",
    "/./index.html%00.txt",
    "/%",
    "/%e0%a4%a",
  ];
  for (const path of paths) {
    const raw = await rawSocket(url);
    raw.send(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    const answer = await raw.closed;
    expect(answer, path).toMatch(/^HTTP\/1\.1 4(00|04) /);
    expect(answer).not.toContain("secret");
    expect(JSON.parse(answer.split("\r\n\r\n")[1]!)).toHaveProperty("code");
  }
});
