/** Why a node could not start, in words that say what to do about it. */
import { PackError } from "./assess/packs.ts";
import type { Config } from "./config.ts";
import { SchemaError } from "./store/migrate.ts";

interface Coded extends Error {
  readonly code?: string;
  /** SQLite's own number. */
  readonly errcode?: number;
  readonly syscall?: string;
  /** One for each address that was tried. */
  readonly errors?: readonly Coded[];
}

/** Address of the database without user and password. */
function place(databaseUrl: string): string {
  const { hostname, port } = new URL(databaseUrl);
  return `${hostname}:${port || "5432"}`;
}

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
]);

function ofPostgres({ code, message }: Coded, databaseUrl: string): string | null {
  const at = place(databaseUrl);
  if (UNREACHABLE.has(code ?? "") || /timeout exceeded|terminated/i.test(message)) {
    return `PostgreSQL does not answer at ${at}. See that it runs and lets this machine in, or correct DATABASE_URL.`;
  }
  if (code === "57P03") return `PostgreSQL at ${at} is still starting. Try again in a moment.`;
  if (code === "28P01" || code === "28000") {
    return `PostgreSQL at ${at} does not accept this user and password. Correct them in DATABASE_URL.`;
  }
  if (code === "3D000") {
    return `PostgreSQL at ${at} has no database of that name. Make it with createdb, or correct DATABASE_URL.`;
  }
  if (code === "42501") {
    return `The user in DATABASE_URL may not make tables. Give it the database, or rights on its schema.`;
  }
  return null;
}

const FILE_FAULTS = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT"]);
/** Numbers of SQLite: cannot open, read only, no rights; full; no database or a broken one. */
const NOT_WRITABLE = new Set([3, 8, 14, 23]);
const FULL = 13;
const BROKEN = new Set([11, 26]);

function ofFiles({ code, errcode, syscall }: Coded, data: string): string | null {
  // The low byte says what it is, the rest says more of it.
  const kind = (errcode ?? 0) & 0xff;
  if (code === "ENOSPC" || kind === FULL) {
    return `The disk of the data folder ${data} is full. Make room and start again; nothing is lost.`;
  }
  if (BROKEN.has(kind)) {
    return `What lies in ${data} is no database of Redress, or it is damaged. Move it away, or restore a backup.`;
  }
  if (NOT_WRITABLE.has(kind) || (FILE_FAULTS.has(code ?? "") && syscall !== "listen")) {
    return `The data folder ${data} cannot be written to. Give this user the right to, or set REDRESS_DATA to another folder.`;
  }
  return null;
}

function ofListening({ code, syscall }: Coded, { host, port }: Config): string | null {
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use: is Redress running already? Stop the other program, or set PORT to another number (0: any that is free).`;
  }
  if (code === "EACCES" && syscall === "listen") {
    return `This user may not listen on port ${port}. Set PORT to one above 1023.`;
  }
  if (code === "EADDRNOTAVAIL" || (code === "ENOTFOUND" && syscall === "getaddrinfo")) {
    return `This machine has no address ${host}. Correct HOST: 127.0.0.1 for this machine alone, 0.0.0.0 for its network.`;
  }
  return null;
}

/** Null: none of the faults that can be expected, so a bug. */
export function startFault(error: unknown, config: Config): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof SchemaError || error instanceof PackError) return error.message;
  const first = (error as Coded).errors?.[0] ?? (error as Coded);
  const ofDatabase = config.databaseUrl
    ? ofPostgres(first, config.databaseUrl)
    : ofFiles(first, config.data);
  // A database that is not to be found and a host to listen on have the same code.
  return ofDatabase ?? ofListening(first, config);
}
