/** A backup is one file that is there whole or not at all. */
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { readFault } from "../readFault.ts";
import type { Store } from "./store.ts";

/** A backup or restore that cannot be made; the message says why and what to do. */
export class BackupError extends Error {}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function begin(part: string): Promise<FileHandle> {
  try {
    return await open(part, "w", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const folder = dirname(part);
    throw new BackupError(
      `There is no folder ${folder} to write the backup to. Make it, or name another.`,
    );
  }
}

/** The file and what SQLite may put beside it. */
export async function clear(file: string): Promise<void> {
  for (const end of ["", "-wal", "-shm", "-journal"]) await rm(file + end, { force: true });
}

/**
 * Lets `write` fill a file beside `file` and puts it in its place once it is whole and on the disk.
 * If that fails, whatever stood under the name before still does, and nothing is left behind.
 */
export async function wholeFile(
  file: string,
  write: (part: string) => Promise<void>,
): Promise<void> {
  const part = `${file}.part`;
  try {
    await clear(part);
    // Keys and scrambled passwords are in it: for its owner's eyes.
    await (await begin(part)).close();
    await write(part);
    await flush(part);
    await rename(part, file);
  } catch (error) {
    await clear(part);
    throw error;
  }
  await flush(dirname(file));
}

/** The first bytes of a file, and zeros where it has no more. */
async function beginningOf(file: string): Promise<string> {
  const handle = await open(file, "r");
  try {
    const start = Buffer.alloc(16);
    await handle.read(start, 0, 16, 0);
    return start.toString("latin1");
  } finally {
    await handle.close();
  }
}

/** Which database a file is a backup of, by its first bytes; null: it is none. */
export async function flavourOf(file: string): Promise<Store["flavour"] | null> {
  let text;
  try {
    text = await beginningOf(file);
  } catch (error) {
    throw new BackupError(`${readFault(file, error)} Nothing was changed.`);
  }
  if (text === "SQLite format 3\0") return "sqlite";
  return text.startsWith("PGDMP") ? "postgres" : null;
}
