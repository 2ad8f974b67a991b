import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bareEnv } from "../../tests/support/bareEnv.ts";
import { newDatabase, withoutPostgres } from "../../tests/support/postgres.ts";
import { sharedPostgres } from "../../tests/support/sharedPostgres.ts";

const MAIN = join(import.meta.dirname, "main.ts");
const folder = () => mkdtempSync(join(tmpdir(), "redress-data-"));

/** Starts the program as people do and waits for its end; for its address and SIGTERM if it comes up. */
function run(env: Readonly<Record<string, string>>, uid?: number) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...bareEnv, PORT: "0", LOG_LEVEL: "error", REDRESS_DATA: folder(), ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const up = out.includes("Redress is at ");
    out += text;
    if (!up && out.includes("Redress is at ")) child.kill("SIGTERM");
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, out, err })),
  );
}

const clear = ({ code, err }: { code: number | null; err: string }, words: RegExp): void => {
  expect(err).toMatch(words);
  expect(err).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
};

it("[SR7] SIGTERM ends it in order, with nothing wrong", async () => {
  const { code, out, err } = await run({});
  expect(out).toMatch(/Redress is at http:\/\/127\.0\.0\.1:\d+\//);
  expect([code, err.replace(/^There are no built .*\n/gm, "")]).toEqual([0, ""]);
});

it("[SR13] a port in use", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => void taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  clear(await run({ PORT: String(port) }), new RegExp(`Port ${port} is in use.*set PORT`));
  await new Promise((resolve) => void taken.close(resolve));
});

it("[SR13] a host this machine does not have", async () => {
  clear(await run({ HOST: "192.0.2.1" }), /no address 192\.0\.2\.1.*HOST/);
});

it("[SR13] a data folder that cannot be written to, is a file, or holds no database", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  clear(await run({ REDRESS_DATA: join(file, "data") }), /cannot be written to.*REDRESS_DATA/);
  const other = folder();
  writeFileSync(join(other, "redress.sqlite"), "no database at all, ".repeat(100));
  clear(await run({ REDRESS_DATA: other }), /no database of Redress.*backup/);
  const locked = join(folder(), "data");
  mkdirSync(locked);
  chmodSync(join(locked, ".."), 0o755);
  chmodSync(locked, 0o555);
  const asRoot = process.getuid?.() === 0;
  clear(await run({ REDRESS_DATA: locked }, asRoot ? 65_534 : undefined), /cannot be written to/);
});

it("[SR13] a PostgreSQL that is not there", async () => {
  const databaseUrl = "postgres://redress:pa55word@127.0.0.1:1/redress";
  const ended = await run({ DATABASE_URL: databaseUrl });
  clear(ended, /PostgreSQL does not answer at 127\.0\.0\.1:1\..*DATABASE_URL/);
  expect(ended.err).not.toContain("pa55word");
});

describe.skipIf(withoutPostgres)("with PostgreSQL", () => {
  it("[SR13] a database or a user that PostgreSQL does not know", async () => {
    const url = await newDatabase((await sharedPostgres()).url);
    clear(await run({ DATABASE_URL: `${url}-missing` }), /has no database of that name.*createdb/);
    const stranger = url.replace("redress@", "stranger@");
    clear(await run({ DATABASE_URL: stranger }), /does not accept this user.*DATABASE_URL/);
  });
});

it("[SR13] settings that do not read", async () => {
  const ended = await run({ PORT: "many", METRICS_TOKEN: "short" });
  clear(ended, /PORT/);
  expect(ended.err).toContain("METRICS_TOKEN");
});
