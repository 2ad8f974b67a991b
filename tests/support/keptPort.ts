/**
 * Ports for servers that go away and come back. One that the system gave may be given to another test's
 * server while this one is away; nobody is given one below those the system hands out by itself.
 */
import { createServer } from "node:net";

/** Below 32768, where Linux begins, and 49152, where others do. */
const FIRST = 18_000;
/** Ports of one worker of a run: each takes its own. */
const OF_ONE = 1400;
const WORKERS = 10;

const worker = Number(process.env["VITEST_POOL_ID"] ?? process.pid) % WORKERS;
/** Another run on this machine hardly begins at the same place. */
let taken = process.pid % OF_ONE;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

/** A free port on loopback that stays whoever's asked for it, also while nobody listens there. */
export async function keptPort(): Promise<number> {
  for (let tries = 0; tries < OF_ONE; tries++) {
    taken = (taken + 1) % OF_ONE;
    const port = FIRST + worker * OF_ONE + taken;
    if (await isFree(port)) return port;
  }
  throw new Error(`no port is free from ${FIRST} to ${FIRST + WORKERS * OF_ONE}`);
}
