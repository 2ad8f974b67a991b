/** Backing up and bringing back the embedded database. */
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { BackupError, wholeFile } from "./backupFile.ts";

/** Pages copied in one go: all of them, since a writer between two goes would start it over. */
const ALL_PAGES = 2_147_483_647;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Bytes the file should have, by its first page. SQLite itself reads a short last page as if it were whole. */
function bytesPromised(file: string): number {
  const start = Buffer.alloc(32);
  const handle = openSync(file, "r");
  try {
    readSync(handle, start, 0, 32, 0);
  } finally {
    closeSync(handle);
  }
  const pageSize = start.readUInt16BE(16);
  return (pageSize === 1 ? 65_536 : pageSize) * start.readUInt32BE(28);
}

/** Throws unless every page of the file is there and sound. Leaves no write-ahead log beside it. */
function assertSound(file: string): void {
  const [size, promised] = [statSync(file).size, bytesPromised(file)];
  if (size !== promised) throw new Error(`${size} bytes of ${promised}`);
  const database = new DatabaseSync(file);
  try {
    database.exec("pragma journal_mode = delete");
    const found = database.prepare("pragma integrity_check").get() as { integrity_check: string };
    if (found.integrity_check !== "ok") throw new Error(found.integrity_check);
  } finally {
    database.close();
  }
}

/** Copies the database as it stands at one moment, while a server goes on writing to it. */
export async function backupSqlite(source: string, file: string): Promise<void> {
  if (!existsSync(source)) throw new BackupError(`There is no database at ${source}.`);
  const database = new DatabaseSync(source, { timeout: 5000 });
  try {
    await wholeFile(file, async (part) => {
      await backup(database, part, { rate: ALL_PAGES });
      assertSound(part);
    });
  } catch (error) {
    throw new BackupError(
      `The backup could not be made, and ${file} is as it was: ${reason(error)}`,
    );
  } finally {
    database.close();
  }
}

/** Whether a server has the database open; if none has, its write-ahead log is taken into the file. */
function inUse(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    // Granted only to somebody who is alone with the file.
    database.exec("pragma locking_mode = exclusive; begin exclusive; rollback;");
    return false;
  } catch (error) {
    // What is no database any more is used by nobody.
    return /locked|busy/i.test(reason(error));
  } finally {
    database.close();
  }
}

/** Whether there is anything that a restore would do away with; a damaged file may have something. */
export function sqliteHasData(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file);
  try {
    const tables = database.prepare("select name from sqlite_master where name = 'centre'").all();
    return tables.length > 0 && database.prepare("select 1 from centre limit 1").all().length > 0;
  } catch {
    return true;
  } finally {
    database.close();
  }
}

/**
 * Puts a copy of the backup in the place of `target`, after `prepare` has worked on the copy. If the
 * backup is damaged, a server is running or `prepare` throws, `target` is as it was.
 */
export async function restoreSqlite(
  file: string,
  target: string,
  prepare: (copy: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await wholeFile(target, async (copy) => {
    await copyFile(file, copy);
    try {
      assertSound(copy);
    } catch (error) {
      throw new BackupError(
        `${file} is damaged or cut short (${reason(error)}). Nothing was changed.`,
      );
    }
    await prepare(copy);
    assertSound(copy);
    if (existsSync(target) && inUse(target)) {
      throw new BackupError(`A server is using ${target}. Stop it first. Nothing was changed.`);
    }
    // What was in it is in the file now; another database must not find it.
    for (const end of ["-wal", "-shm"]) await rm(target + end, { force: true });
  });
}
