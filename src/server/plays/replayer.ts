/** The thread that replays: one play at a time, bounded in time and memory, there while it is needed. */
import { Worker } from "node:worker_threads";
import type { Replayed } from "./replay.ts";
import type { Task } from "./replayWorker.ts";

/** A long play takes a tenth of a second; stepping back over and over takes longest. */
const MOST_TIME = 20_000;
const MOST_MEMORY_MB = 256;
/** How long an idle thread is kept, ms. */
const IDLE = 30_000;

export interface Replayer {
  /** One at a time. Throws if the thread failed for reasons of its own, or all is closed. */
  readonly replay: (task: Task) => Promise<Replayed>;
  readonly close: () => Promise<void>;
}

export function openReplayer(mostTime = MOST_TIME): Replayer {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let closed = false;

  const stop = async (): Promise<void> => {
    const stopping = worker;
    worker = null;
    await stopping?.terminate();
  };
  return {
    replay: async (task) => {
      if (closed) throw new Error("nothing is replayed any more");
      if (idle) clearTimeout(idle);
      worker ??= new Worker(new URL("./replayWorker.ts", import.meta.url), {
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      });
      const running = worker;
      const gone = (): void => {
        if (worker === running) worker = null;
      };
      try {
        return await new Promise<Replayed>((resolve, reject) => {
          const timer = setTimeout(() => {
            resolve({ flag: "too-long" });
            void stop();
          }, mostTime);
          running.once("message", (replayed: Replayed) => {
            clearTimeout(timer);
            resolve(replayed);
          });
          running.once("error", (error: Error & { code?: string }) => {
            clearTimeout(timer);
            gone();
            if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ flag: "too-long" });
            else reject(error);
          });
          running.once("exit", () => {
            clearTimeout(timer);
            gone();
            reject(new Error("the replaying thread was stopped"));
          });
          running.postMessage(task, []);
        });
      } finally {
        for (const event of ["message", "error", "exit"]) running.removeAllListeners(event);
        // One that dies between two plays is nobody's fault, and not given the next.
        running.on("error", gone).on("exit", gone);
        running.unref();
        idle = setTimeout(() => void stop(), IDLE).unref();
      }
    },
    close: async () => {
      closed = true;
      if (idle) clearTimeout(idle);
      await stop();
    },
  };
}
