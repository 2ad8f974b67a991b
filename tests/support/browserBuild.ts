/** The production build that the browser tests visit, made once for each state of the sources. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");
const KEPT = join(ROOT, "node_modules/.cache/redress-e2e");
const SOURCES = [
  "index.html",
  "author.html",
  "staff.html",
  "vite.config.ts",
  "package-lock.json",
  "assets",
  "build",
  "public",
  "src",
  "stories",
];

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[/\\]stories[/\\][^/\\]+[/\\]cases[/\\]/.test(file))
    .toSorted();
}

function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((name) => filesOf(join(ROOT, name)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 12);
}

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Takes the lock, or waits for whoever holds it; true: this process is to build. */
async function takeTurn(lock: string, done: () => boolean): Promise<boolean> {
  for (;;) {
    if (done()) return false;
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return true;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
      if (holder > 0 && !alive(holder)) rmSync(lock, { force: true });
      // The other process cannot be awaited from here, only looked at.
      else await after(100);
    }
  }
}

/** The folder of the build, made as `npm run build` makes it. */
export async function built(): Promise<string> {
  const folder = join(KEPT, stateOfSources());
  const lock = `${folder}.lock`;
  mkdirSync(KEPT, { recursive: true });
  if (!(await takeTurn(lock, () => existsSync(folder)))) return folder;
  const part = `${folder}.part`;
  try {
    // A process of its own: within a test NODE_ENV is "test", which is no production build.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const vite = join(ROOT, "node_modules/vite/bin/vite.js");
    const args = [vite, "build", "--outDir", part, "--emptyOutDir", "--logLevel", "error"];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
    for (const old of readdirSync(KEPT)) {
      // What another process is still at is its own to clear away.
      if (!/\.(lock|part)$/.test(old)) rmSync(join(KEPT, old), { recursive: true });
    }
    renameSync(part, folder);
    return folder;
  } finally {
    rmSync(part, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}
