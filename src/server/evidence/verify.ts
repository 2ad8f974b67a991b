/** `npm run verify -- <file>`: checks an evidence export or pack on its own, with no server and no network. */
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkExport } from "./check.ts";
import { readFault } from "../readFault.ts";
import { checkPack, looksLikePack } from "../packs/check.ts";
import { packReportText } from "../packs/report.ts";
import type { Known } from "./checkLine.ts";
import { fingerprint } from "./checkpoint.ts";
import { linesOf } from "./lines.ts";
import { reportText } from "./report.ts";

const USAGE = `Usage: npm run verify -- <export.ndjson or pack.json> [options]
  --key <fingerprint or PEM file>   only signatures of this key count; may be repeated
  --head <number>:<hash>            the log must still have this hash at this entry; may be repeated
  --erased                          list every erased entry, however many
Exit code 0: in order; 1: something is wrong with it; 2: it could not be checked.`;

/** The check could not be made; the message says what to do. */
class CannotCheck extends Error {}

const home = process.env["INIT_CWD"] ?? process.cwd();

async function keyFrom(said: string): Promise<string> {
  const plain = said.replaceAll(/[\s:]/g, "").toLowerCase();
  if (/^[0-9a-f]{64}$/.test(plain)) return plain;
  try {
    return fingerprint(await readFile(resolve(home, said), "utf8"));
  } catch {
    throw new CannotCheck(
      `--key ${said}: neither a fingerprint (64 hex digits) nor a file with an Ed25519 public key in PEM.`,
    );
  }
}

function headFrom(said: string): [number, string] {
  const [, number, hash] = /^(\d+):([0-9a-f]{64})$/.exec(said) ?? [];
  if (!number || !hash) throw new CannotCheck(`--head ${said}: give it as number:hash.`);
  return [Number(number), hash];
}

/** The first bytes of a file as text. */
async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function pack(path: string, name: string, known: Known): Promise<number> {
  const checked = checkPack(await readFile(path, "utf8"), known);
  if (!checked.ok) throw new CannotCheck(`${name}: ${checked.message}`);
  console.log(packReportText(checked.value, known));
  return checked.value.fault ? 1 : 0;
}

async function main(): Promise<number> {
  let args;
  try {
    args = parseArgs({
      allowPositionals: true,
      options: {
        key: { type: "string", multiple: true, default: [] },
        head: { type: "string", multiple: true, default: [] },
        erased: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new CannotCheck(`${(error as Error).message}\n${USAGE}`);
  }
  const [file, ...more] = args.positionals;
  if (file === undefined || more.length > 0) throw new CannotCheck(USAGE);
  const known: Known = {
    keys: await Promise.all(args.values.key.map(keyFrom)),
    heads: new Map(args.values.head.map(headFrom)),
  };
  const path = resolve(home, file);
  let checked;
  try {
    if (looksLikePack(await beginningOf(path))) return await pack(path, file, known);
    checked = await checkExport(linesOf(createReadStream(path)), known);
  } catch (error) {
    if (error instanceof CannotCheck) throw error;
    throw new CannotCheck(readFault(file, error));
  }
  if (!checked.ok) throw new CannotCheck(`${file}: ${checked.message}`);
  console.log(reportText(checked.value, known, args.values.erased));
  return checked.value.fault ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotCheck)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
