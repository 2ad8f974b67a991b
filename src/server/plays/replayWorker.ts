/** Replays in a thread of its own: telling a story again must not keep a class waiting. */
import { parentPort } from "node:worker_threads";
import type { Edition } from "../../story/session.ts";
import { readBody } from "./body.ts";
import { replay } from "./replay.ts";

export interface Task {
  readonly edition: Edition;
  /** EventBody as JSON, in order. */
  readonly bodies: readonly string[];
}

parentPort!.on("message", ({ edition, bodies }: Task) => {
  const log = bodies.map((body) => readBody(body).event);
  parentPort!.postMessage(replay(edition, log), []);
});
