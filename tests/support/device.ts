/**
 * A learner's device with its outbox: sends a play's events in small batches, again and again until
 * the server says that it has them, whatever happens on the way. Half of them go over a socket, which
 * it opens anew when that is lost; the rest by request.
 */
import { setTimeout as after } from "node:timers/promises";
import type { PlayEvent } from "../../src/play/event.ts";
import type { Viewer } from "../../src/protocol/access.ts";
import type { Edition } from "../../src/story/session.ts";
import { asViewer, openOutbox, type Outbox } from "./outbox.ts";

export interface Device {
  readonly playId: string;
  readonly learner: Extract<Viewer, { kind: "learner" }>;
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

interface Said {
  readonly next?: number;
  readonly code?: string;
  readonly message?: string;
}

interface Told {
  readonly status: number;
  readonly said: Said;
}

export function aDevice(
  { server, draw, pace, skew = 0 }: Manner,
  learner: Device["learner"],
  playId: string,
  edition: Edition,
  events: readonly PlayEvent[],
): Device {
  let acknowledged = 0;
  const broken: string[] = [];

  let outbox: Outbox | null = null;
  let at = "";

  const byRequest = async (url: string, batch: object): Promise<Told> => {
    const answer = await fetch(`${url}/api/plays/${playId}/events`, {
      method: "POST",
      headers: { "content-type": "application/json", ...asViewer(learner) },
      body: JSON.stringify(batch),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: answer.status, said: (await answer.json()) as Said };
  };
  const bySocket = async (url: string, batch: object): Promise<Told> => {
    if (at !== url) outbox?.socket.terminate();
    if (at !== url || outbox?.socket.readyState !== 1)
      outbox = await openOutbox(url, asViewer(learner));
    at = url;
    const { status, body } = await Promise.race([
      outbox.send(playId, learner.learnerId, batch),
      after(PATIENCE, null, { ref: false }).then(() => {
        outbox?.socket.terminate();
        throw new Error("no answer");
      }),
    ]);
    return { status, said: body as Said };
  };

  const send = async (from: number, count: number): Promise<void> => {
    const now = Date.now() + skew;
    const { status, said } = await (draw() < 0.5 ? bySocket : byRequest)(server(), {
      caseId: edition.data.id,
      hash: edition.hash,
      from,
      sentAt: now,
      items: events.slice(from, from + count).map((event) => ({ at: now, event })),
    });
    if (status >= 500 || status === 429) throw new Error(said.code);
    if (said.next === undefined) {
      broken.push(`${status} ${said.code}: ${said.message}`);
      return;
    }
    if (said.next < acknowledged) broken.push(`had ${acknowledged}, then only ${said.next}`);
    if (status !== 200 && said.code !== "out-of-order") broken.push(`${said.code}`);
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
      outbox?.socket.terminate();
    },
  };
}
