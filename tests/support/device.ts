/**
 * A learner's device with its outbox: sends a play's events in small batches, again and again until
 * the server says that it has them, whatever happens on the way.
 */
import { setTimeout as after } from "node:timers/promises";
import type { PlayEvent } from "../../src/play/event.ts";
import type { Viewer } from "../../src/protocol/access.ts";
import type { Edition } from "../../src/story/session.ts";

export interface Device {
  readonly playId: string;
  readonly learner: Viewer;
  readonly events: readonly PlayEvent[];
  /** How many events the server has said it has. */
  readonly acknowledged: () => number;
  /** What a server took back after it had said it: must stay empty. */
  readonly broken: readonly string[];
  /** Sends until all are acknowledged. */
  readonly run: () => Promise<void>;
}

export interface Manner {
  /** Where the server is; asked for each request. */
  readonly server: () => string;
  /** Numbers from 0 to below 1, from the test's seed. */
  readonly draw: () => number;
  /** Milliseconds between batches, on average. */
  readonly pace: number;
  /** Milliseconds by which the device's clock is wrong. */
  readonly skew?: number;
}

const PATIENCE = 4000;

export function aDevice(
  { server, draw, pace, skew = 0 }: Manner,
  learner: Viewer,
  playId: string,
  edition: Edition,
  events: readonly PlayEvent[],
): Device {
  let acknowledged = 0;
  const broken: string[] = [];

  const send = async (from: number, count: number): Promise<void> => {
    const now = Date.now() + skew;
    const answer = await fetch(`${server()}/api/plays/${playId}/events`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-viewer": JSON.stringify(learner) },
      body: JSON.stringify({
        caseId: edition.data.id,
        hash: edition.hash,
        from,
        sentAt: now,
        items: events.slice(from, from + count).map((event) => ({ at: now, event })),
      }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const said = (await answer.json()) as { next?: number; code?: string; message?: string };
    if (answer.status >= 500 || answer.status === 429) throw new Error(said.code);
    if (said.next === undefined) {
      broken.push(`${answer.status} ${said.code}: ${said.message}`);
      return;
    }
    if (said.next < acknowledged) broken.push(`had ${acknowledged}, then only ${said.next}`);
    if (answer.status !== 200 && said.code !== "out-of-order") broken.push(`${said.code}`);
    acknowledged = said.next;
  };

  return {
    playId,
    learner,
    events,
    acknowledged: () => acknowledged,
    broken,
    run: async () => {
      while (acknowledged < events.length && broken.length === 0) {
        await after(2 * pace * draw());
        // Now and then from further back: an acknowledgement that never arrived.
        const back = draw() < 0.1 ? Math.min(acknowledged, Math.floor(draw() * 4)) : 0;
        const count = back + 1 + Math.floor(draw() * 4);
        await send(acknowledged - back, count).catch(() => after(30 + 100 * draw()));
      }
    },
  };
}
