/**
 * The outbox's way over a WebSocket: cheaper for the server than a request for each batch, and never
 * needed. It is opened once a request has been answered, used while it is open, and whatever goes
 * wrong with it (a proxy that knows no sockets, a cut, a session by now another's) the batch goes by
 * request, which alone decides.
 */
import type { Batch } from "../../protocol/batch.ts";
import type { OutboxAnswer, OutboxLine } from "../../protocol/outboxLine.ts";
import type { Sending } from "../saves/save.ts";
import type { Answer } from "./api.ts";

/** One socket, as far as it is needed here. */
export interface Plug {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

/** What is heard of a socket. */
export interface Heard {
  readonly opened: () => void;
  readonly said: (text: string) => void;
  /** Once, whether it was ever open or not. */
  readonly closed: () => void;
}

export interface Ports {
  readonly plug: (heard: Heard) => Plug;
  /** Does the work in so many milliseconds. Gives the way to call it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** ms since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

type Whose = Pick<Sending, "learnerId" | "classId">;

export interface OutboxSocket {
  /** What the server says to a batch; null: send it by request. Never throws. */
  readonly send: (sending: Sending, batch: Batch) => Promise<Answer | null>;
  /** A request of theirs was answered well: opens a socket for what follows, if it is time to. */
  readonly open: (whose: Whose) => void;
  readonly close: () => void;
}

/** An answer that takes longer counts as lost, and the socket with it, ms. */
const PATIENCE = 20_000;
/** Before another try after one that failed, ms: at first, and at most. Each failure doubles it. */
const AGAIN = { first: 2000, most: 600_000 };

interface Current {
  readonly whose: Whose;
  readonly plug: Plug;
  open: boolean;
  /** Ways to end what waits for an answer, by the line's number. */
  readonly waiting: Map<number, (answer: Answer | null) => void>;
}

/** Null for what is no answer of our server's, or one that a request may have otherwise. */
function answerOf({ status, body, retryAfter }: OutboxAnswer): Answer | null {
  // The session of a socket is that of its opening; the browser may have another by now.
  if (status === 401 || status === 403) return null;
  const wait = typeof retryAfter === "number" ? retryAfter * 1000 : null;
  return { kind: "answered", status, body, retryAfter: wait };
}

function read(text: string): OutboxAnswer | null {
  try {
    const said = JSON.parse(text) as OutboxAnswer | null;
    return said && Number.isInteger(said.id) && Number.isInteger(said.status) ? said : null;
  } catch {
    return null;
  }
}

export function openOutboxSocket(ports: Ports): OutboxSocket {
  let current: Current | null = null;
  let notBefore = 0;
  let wait = AGAIN.first;
  let lines = 0;

  /** Whatever waits goes by request. */
  const drop = (which: Current): void => {
    if (current === which) current = null;
    // Each takes itself off the list.
    for (const answer of which.waiting.values()) answer(null);
    which.plug.close();
  };
  const rest = (): void => {
    notBefore = ports.now() + wait * (0.5 + ports.random() / 2);
    wait = Math.min(wait * 2, AGAIN.most);
  };

  const open = (whose: Whose): void => {
    if (current || ports.now() < notBefore) return;
    const waiting: Current["waiting"] = new Map();
    const plug = ports.plug({
      opened: () => (made.open = true),
      said: (text) => {
        const said = read(text);
        const answer = said && waiting.get(said.id);
        if (!answer) return;
        wait = AGAIN.first;
        answer(answerOf(said));
      },
      closed: () => {
        if (current === made) rest();
        drop(made);
      },
    });
    const made: Current = { whose, plug, waiting, open: false };
    current = made;
  };

  return {
    open,
    send: (sending, batch) => {
      const { learnerId, classId, playId } = sending;
      if (current && (current.whose.learnerId !== learnerId || current.whose.classId !== classId)) {
        drop(current);
      }
      const way = current;
      if (!way?.open) return Promise.resolve(null);
      return new Promise((resolve) => {
        const id = lines++;
        const late = ports.after(PATIENCE, () => way.waiting.get(id)?.(null));
        way.waiting.set(id, (answer) => {
          late();
          way.waiting.delete(id);
          resolve(answer);
          // Refused as nobody's or as another's, it is of no use any more.
          if (answer || current !== way) return;
          rest();
          drop(way);
        });
        way.plug.send(JSON.stringify({ id, playId, owner: learnerId, batch } satisfies OutboxLine));
      });
    },
    close: () => {
      if (current) drop(current);
    },
  };
}
