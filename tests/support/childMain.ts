/** A node in a process of its own, for tests that kill it. Told what to do by its parent (child.ts). */
import type { Config } from "../../src/server/config.ts";
import { startNode } from "../../src/server/server.ts";
import { viewerFromHeader } from "./viewerFromHeader.ts";

const { config, skew, believes } = JSON.parse(process.env["REDRESS_CHILD"]!) as {
  readonly config: Config;
  /** Milliseconds by which its clock is wrong. */
  readonly skew: number;
  /** Takes a viewer's word for who they are; else they sign in. */
  readonly believes: boolean;
};
const clock = (): number => Date.now() + skew;
const node = await startNode(config, {
  clock,
  ...(believes ? { viewerOf: viewerFromHeader } : {}),
});
// Whoever started it is gone, whatever became of them.
process.once("disconnect", () => process.exit(1));
process.once("SIGTERM", () => void node.close().then(() => process.exit(0)));
// Before its memory is measured.
process.on("message", () => void globalThis.gc?.());
process.send!({ url: node.url, setupLink: node.setupLink, pid: process.pid });
