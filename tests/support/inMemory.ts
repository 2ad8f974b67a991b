/**
 * Temporary folders of a run in memory, where there is plenty: databases that wait for every commit to
 * be on the disk, and browsers' profiles, keep the system busier with the disk than with the tests.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { availableMemory, pid } from "node:process";

const MEMORY = "/dev/shm";
/** A whole run leaves some 2 GB there. */
const PLENTY = 8 * 2 ** 30;

function hasPlenty(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= PLENTY && availableMemory() >= PLENTY;
}

const NAME = "redress-run-";

/** What runs that were cut off have left there. */
function clearLeft(): void {
  for (const name of readdirSync(MEMORY).filter((each) => each.startsWith(NAME))) {
    if (existsSync(`/proc/${name.slice(NAME.length)}`)) continue;
    rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

/** Called once a run by vitest, before any worker starts; what it gives back is called at the end. */
export default function setUp(): (() => void) | undefined {
  if (process.env["TMPDIR"] !== undefined || !hasPlenty()) return undefined;
  clearLeft();
  const folder = join(MEMORY, `${NAME}${pid}`);
  mkdirSync(folder);
  // PostgreSQL runs under an account of its own.
  chmodSync(folder, 0o755);
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
