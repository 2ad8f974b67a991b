/** Prints packs beside the server, so many at once, each bounded in time and memory. */
import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { Print } from "./worker.ts";

/** Threads that print at once; others wait for their turn. */
const AT_ONCE = 2;
/** Two hundred sheets take three seconds of a slow machine. */
const MOST_TIME = 120_000;
const MOST_MEMORY_MB = 512;

export interface Printer {
  /** The file in pieces. Throws if the thread failed or took too long. */
  readonly print: (task: Print) => AsyncGenerator<Uint8Array>;
}

export function openPrinter(): Printer {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
  };
  const done = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    print: async function* (task) {
      await turn();
      const worker = new Worker(new URL("./worker.ts", import.meta.url), {
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      });
      try {
        const pieces = on(worker, "message", {
          signal: AbortSignal.timeout(MOST_TIME),
          close: ["exit"],
        });
        worker.postMessage(task, []);
        for await (const [piece] of pieces as AsyncIterable<[Uint8Array | null]>) {
          if (piece === null) return;
          yield piece;
        }
        throw new Error("the printing thread was stopped");
      } finally {
        await worker.terminate();
        done();
      }
    },
  };
}
