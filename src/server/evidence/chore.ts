/** Work that a node does by itself, now and then, for as long as it runs. */
import type { FastifyInstance } from "fastify";

/** Milliseconds after the start, and between one time and the next. */
const FIRST = 60_000;
const EVERY = 3_600_000;

export interface Chore {
  /** Starts it now, unless it is under way; a fault is logged, and it is tried again next time. */
  readonly run: () => void;
}

/** Runs `work` every hour from a minute after the start on. Closing the app waits for what has begun. */
export function hourly(app: FastifyInstance, name: string, work: () => Promise<void>): Chore {
  let under: Promise<void> | null = null;
  const asked = { again: false, closed: false };
  const begin = async (): Promise<void> => {
    do {
      asked.again = false;
      try {
        await work();
      } catch (error) {
        app.log.error({ err: error }, `${name} failed and will be tried again`);
      }
    } while (asked.again && !asked.closed);
    under = null;
  };
  const run = (): void => {
    if (asked.closed) return;
    if (under) asked.again = true;
    else under = begin();
  };
  let timer: NodeJS.Timeout | null = null;
  app.addHook("onReady", async () => {
    timer = setTimeout(() => {
      run();
      timer = setInterval(run, EVERY);
      timer.unref();
    }, FIRST);
    timer.unref();
  });
  app.addHook("onClose", async () => {
    asked.closed = true;
    if (timer) clearTimeout(timer);
    await under;
  });
  return { run };
}
