/**
 * Sends what was done in assessments: whatever is kept on the device and not yet taken goes again, in
 * order, under the same id, until the server has it or says why not. Only the ports touch the world.
 */
import type { Stamped } from "../../../../assess/event.ts";
import { backoff } from "../../../../ui/backoff.ts";
import type { SentEvent, Taken } from "../../../../protocol/assessment.ts";
import type { Kept, Line } from "./kept.ts";

/** What the server's answer to a batch means. */
export type Verdict =
  | { readonly kind: "taken"; readonly taken: Taken }
  /** The request as a whole, never to be taken as it is. */
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "later"; readonly line: Line };

export interface Ports {
  /** What whoever is signed in has done here and not been told that the server has, in order. */
  readonly all: () => Promise<readonly Kept[]>;
  readonly remove: (ns: readonly number[]) => Promise<void>;
  readonly refuse: (n: number, message: string) => Promise<void>;
  readonly post: (assessment: string, events: readonly SentEvent[]) => Promise<Verdict>;
  readonly onTaken: (assessment: string, stamped: readonly Stamped[]) => void;
  readonly onLine: (line: Line) => void;
  /** Does the work while no other tab sends, as far as the browser can see to that. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Does the work in so many milliseconds. Gives the way to call it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** From 0 to 1. */
  readonly random: () => number;
}

export interface Sender {
  /** Sends now what waits. One run at a time; what comes during one is seen by the next. */
  readonly run: () => Promise<void>;
  readonly stop: () => void;
}

const MOST_EVENTS = 50;

export function openSender(ports: Ports): Sender {
  let running = false;
  let again = false;
  const end = new AbortController();
  let failures = 0;
  let callOff: (() => void) | null = null;
  /** The server refused a batch as a whole: which of it is at fault shows one by one. */
  let singly = false;

  const rest = (line: Line): false => {
    ports.onLine(line);
    callOff?.();
    callOff = ports.after(backoff(failures++, ports.random()), () => {
      callOff = null;
      void run();
    });
    return false;
  };

  const take = async (batch: readonly Kept[], { stamped, refused }: Taken): Promise<boolean> => {
    const there = new Set(stamped.map(({ id }) => id));
    const taken = batch.filter(({ sent }) => there.has(sent.id));
    // Shown as the server's before it is gone from here: nothing may be out of sight in between.
    ports.onTaken(batch[0]!.assessment, stamped);
    await ports.remove(taken.map(({ n }) => n));
    let told = taken.length;
    for (const { id, message } of refused) {
      const one = batch.find(({ sent }) => sent.id === id);
      if (!one) continue;
      told += 1;
      await ports.refuse(one.n, message);
    }
    if (told < batch.length && told === 0) return rest("busy");
    failures = 0;
    ports.onLine("connected");
    return true;
  };

  /** Sends the next batch; resolves to whether to go on. */
  const sendNext = async (): Promise<boolean> => {
    const waiting = (await ports.all()).filter(({ refused, open }) => refused === null && !open);
    const first = waiting[0];
    if (!first || end.signal.aborted) return false;
    const batch = waiting
      .filter(({ assessment }) => assessment === first.assessment)
      .slice(0, singly ? 1 : MOST_EVENTS);
    const verdict = await ports.post(
      first.assessment,
      batch.map(({ sent }) => sent),
    );
    switch (verdict.kind) {
      case "taken":
        return take(batch, verdict.taken);
      case "refused":
        if (batch.length > 1) singly = true;
        else await ports.refuse(first.n, verdict.message);
        return true;
      case "signed-out":
        return false;
      case "later":
        return rest(verdict.line);
    }
  };

  const sendAll = async (): Promise<void> => {
    while (await sendNext());
    singly = false;
  };

  const run = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again && !end.signal.aborted) {
        again = false;
        callOff?.();
        callOff = null;
        await ports.alone(sendAll).catch(() => rest("busy"));
      }
    } finally {
      running = false;
    }
  };

  return {
    run,
    stop: () => {
      end.abort();
      callOff?.();
    },
  };
}
