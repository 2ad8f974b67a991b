import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { bareEnv } from "../../../tests/support/bareEnv.ts";
import { aLog, exportText } from "../../../tests/support/evidence.ts";

const program = join(import.meta.dirname, "verify.ts");
const folder = mkdtempSync(join(tmpdir(), "redress-verify-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const log = aLog(["one", "two", "three"], [2, 3]);
const text = exportText(log);

function verify(content: string | Buffer | null, ...options: string[]) {
  const file = join(folder, "export.ndjson");
  if (content !== null) writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...(content === null ? [] : [file]), ...options],
    { encoding: "utf8", env: bareEnv },
  );
  return { status, said: stdout + stderr };
}

it("[EV5] the command ends with 0, and says how to compare the key and what to keep", () => {
  const { status, said } = verify(text);
  expect(status).toBe(0);
  expect(said).toContain("In order: 3 entries");
  expect(said).toContain(log.key.id.slice(0, 8));
  expect(said).toContain(`--head 3:${log.entries[2]!.hash}`);
  expect(said).toContain("only what the file says");
});

it("[EV5] it ends with 1 and names the entry if one is altered", () => {
  const { status, said } = verify(text.replace("two", "tvo"));
  expect(status).toBe(1);
  expect(said).toContain("WRONG: Entry 2 is altered");
});

it("[EV6] a key given as fingerprint or PEM file is demanded", () => {
  const pem = join(folder, "key.pem");
  writeFileSync(pem, log.key.publicPem);
  const spoken = log.key.id.toUpperCase().replaceAll(/(.{8})/g, "$1 ");
  for (const key of [log.key.id, spoken, pem]) {
    const { status, said } = verify(text, "--key", key);
    expect(status, said).toBe(0);
    expect(said).not.toContain("only what the file says");
  }
  expect(verify(text, "--key", "0".repeat(64)).status).toBe(1);
  expect(verify(text, "--head", `2:${"0".repeat(64)}`).said).toContain("Entry 2 has another hash");
});

it("[EV8] what cannot be checked ends with 2 and a reason, never a stack", () => {
  const cases: [ReturnType<typeof verify>, RegExp][] = [
    [verify(null), /Usage/],
    [verify(null, join(folder, "absent.ndjson")), /could not be read/],
    [verify(null, folder), /could not be read: it is a folder/],
    [verify(null, join(folder, "absent")), /could not be read: there is no such file/],
    [verify(gzipSync(text)), /not an evidence export/],
    [verify(""), /not an evidence export/],
    [verify(text.replace('"format":1', '"format":9')), /format 9/],
    [verify(text, "--nonsense"), /Usage/],
    [verify(text, "--key", "nobody.pem"), /neither a fingerprint/],
    [verify(text, "--head", "3"), /number:hash/],
  ];
  for (const [{ status, said }, reason] of cases) {
    expect(said).toMatch(reason);
    expect(status, said).toBe(2);
    expect(said).not.toMatch(/\n\s+at /);
  }
});

it("[EV5] it reaches for no database, no network and no server: its modules are these", () => {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, "utf8");
    for (const [, type, from] of source.matchAll(
      /^(?:import|export)( type)?[^;]*? from "([^"]+)"/gm,
    )) {
      if (type) continue;
      if (from!.startsWith(".")) walk(resolve(dirname(file), from!));
      else outside.add(from!);
    }
  };
  walk(program);
  expect([...outside].toSorted()).toEqual([
    "node:crypto",
    "node:fs",
    "node:fs/promises",
    "node:path",
    "node:util",
    "zod",
  ]);
});

it("[EV5] an export far larger than the memory it is given is checked", () => {
  const big = aLog(
    Array.from({ length: 30_000 }, (_, n) => ({ n, words: "x".repeat(2000) })),
    [30_000],
  );
  const file = join(folder, "big.ndjson");
  writeFileSync(file, exportText(big));
  const said = execFileSync(process.execPath, ["--max-old-space-size=24", program, file], {
    encoding: "utf8",
  });
  expect(said).toContain("In order: 30,000 entries");
});
