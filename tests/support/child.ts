/** Nodes in processes of their own, which can be killed as a power cut would. */
import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Config } from "../../src/server/config.ts";
import { keptPort } from "./keptPort.ts";

const MAIN = join(import.meta.dirname, "childMain.ts");

export interface Child {
  /** Stays the same over restarts. */
  readonly url: () => string;
  readonly setupLink: () => string | null;
  readonly pid: () => number;
  /** Ends it: SIGKILL at once, SIGTERM in order. Resolves when it has ended, with its exit code. */
  readonly end: (signal: "SIGKILL" | "SIGTERM") => Promise<number | null>;
  /** Starts it again at the same address. */
  readonly start: () => Promise<void>;
  readonly said: () => string;
  /** Gives back the memory that nothing needs any more. */
  readonly tidy: () => void;
}

interface Up {
  readonly url: string;
  readonly setupLink: string | null;
  readonly pid: number;
}

export async function startChild(
  config: Config,
  { skew = 0, believes = true }: { readonly skew?: number; readonly believes?: boolean } = {},
): Promise<Child> {
  let running: ChildProcess;
  let up: Up | null = null;
  let said = "";
  const port = config.port || (await keptPort());
  const start = async (): Promise<void> => {
    const told = { config: { ...config, port }, skew, believes };
    // Settings of the one that runs the tests are not the child's.
    const { NODE_OPTIONS: _, ...env } = process.env;
    running = fork(MAIN, {
      env: { ...env, REDRESS_CHILD: JSON.stringify(told) },
      execArgv: ["--expose-gc"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [running.stdout!, running.stderr!]) {
      stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    }
    up = await new Promise<Up>((resolve, reject) => {
      running.once("message", (message: Up) => resolve(message));
      running.once("exit", (code) => reject(new Error(`the node ended with ${code}: ${said}`)));
    });
  };
  await start();
  return {
    url: () => up!.url,
    setupLink: () => up!.setupLink,
    pid: () => up!.pid,
    start,
    end: (signal) => {
      if (running.exitCode !== null || running.signalCode !== null) return Promise.resolve(null);
      const over = new Promise<number | null>((resolve) => running.once("exit", resolve));
      running.kill(signal);
      return over;
    },
    said: () => said,
    tidy: () => void running.send("tidy"),
  };
}
