/**
 * Sends what has been played to the class's server: the saved logs are the outbox. What is not
 * acknowledged is sent again, in order, a batch at a time; so cuts, lost answers, restarts and
 * several tabs at once end with every event there once. Only the shell's ports touch the world.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import { unsent } from "../saves/grow.ts";
import type { Owner, Save, Sending } from "../saves/save.ts";
import type { Answer } from "./api.ts";
import type { Batch } from "../../protocol/batch.ts";
import { backoff } from "../../ui/backoff.ts";
import { BATCH_ITEMS } from "../../protocol/batchTerms.ts";
import { answersUnsent, batchOf } from "./batch.ts";
import { verdictOf, type Verdict } from "./verdict.ts";

export interface Ports {
  /** Whose plays are sent; null: nobody's. Asked anew before each request. */
  readonly owner: () => Owner | null;
  /** Whether the server knows them, as far as is known here. */
  readonly signedIn: () => boolean;
  readonly all: () => Promise<readonly Save[]>;
  readonly get: (id: string) => Promise<Save | null>;
  /** Resolves to whether it was kept. */
  readonly mark: (id: string, change: (sending: Sending) => Sending) => Promise<boolean>;
  readonly post: (sending: Sending, batch: Batch) => Promise<Answer>;
  /** Does the work while no other tab sends, as far as the browser can see to that. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** ms since 1970. */
  readonly now: () => number;
  /** Does the work in so many milliseconds. Gives the way to call it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly uuid: () => string;
  readonly onSignedOut: () => void;
  /** The server had this play otherwise; it is sent anew. */
  readonly onParted: (id: string) => void;
  readonly onLine: (line: Line) => void;
}

/** unreached: no answer; busy: one that says to try later. */
export type Line = "connected" | "unreached" | "busy";

/** A play the server refuses for good. */
export interface Stuck {
  readonly id: string;
  readonly message: string;
}

export interface Outbox {
  /** Plays with something unsent, those stuck aside, and the learner's answers in them. */
  readonly plays: number;
  readonly answers: number;
  readonly stuck: readonly Stuck[];
}

export interface Sender {
  readonly outbox: ReadonlySignal<Outbox>;
  /** A play has gone on. */
  readonly wake: (save: Save) => void;
  /** Looks through every play kept here and sends now what is unsent, unless told to wait. */
  readonly look: () => Promise<void>;
  /** As `look`; what was refused is tried again too. */
  readonly retry: () => Promise<void>;
  readonly stop: () => void;
}

/** A server that asks for longer is asked again all the same. */
const LONGEST_OBEYED_MS = 600_000;
/** Corrections without anything gained: the server contradicts itself. */
const MOST_CORRECTIONS = 4;

interface Tail {
  readonly answers: number;
  readonly updatedAt: string;
}

export function openSender(ports: Ports): Sender {
  const due = new Map<string, Tail>();
  const stuck = new Map<string, Stuck>();
  /** Marks that the full or missing storage did not take. */
  const unkept = new Map<string, Sending>();
  const outbox = signal<Outbox>({ plays: 0, answers: 0, stuck: [] });
  let most: number = BATCH_ITEMS;
  let failures = 0;
  let corrections = 0;
  /** The server asked to be left alone until then. */
  let notBefore = 0;
  let cancel: (() => void) | null = null;
  let running = false;
  let again = false;
  const end = new AbortController();

  const tell = (): void => {
    const tails = [...due.values()];
    outbox.value = {
      plays: tails.length,
      answers: tails.reduce((sum, { answers }) => sum + answers, 0),
      stuck: [...stuck.values()],
    };
  };

  /** Notes what is left of a play; nothing is of one that is not the owner's. */
  const note = (id: string, save: Save | null): boolean => {
    const owner = ports.owner();
    const sending = save?.sending;
    const own =
      sending && sending.learnerId === owner?.learnerId && sending.classId === owner.classId;
    if (own && unsent(save) > 0 && !stuck.has(id)) {
      due.set(id, { answers: answersUnsent(save), updatedAt: save.updatedAt });
      return true;
    }
    due.delete(id);
    return false;
  };

  /** Sends the next batch of a play; resolves to whether to go on. */
  const sendOne = async (id: string): Promise<boolean> => {
    const kept = await ports.get(id);
    const sending = unkept.get(id) ?? kept?.sending;
    const save = kept && sending ? { ...kept, sending } : kept;
    if (!note(id, save) || !save || !sending) return true;
    const batch = batchOf(save, sending, most, ports.now());
    const verdict = verdictOf(await ports.post(sending, batch), batch);
    return take(save, sending, batch, verdict);
  };

  const mark = async (id: string, before: Sending, change: Partial<Sending>): Promise<void> => {
    const marks = (now: Sending): Sending =>
      now.playId === before.playId ? { ...now, ...change } : now;
    if (await ports.mark(id, marks)) unkept.delete(id);
    else unkept.set(id, marks(before));
  };

  const take = async (
    { id, log }: Save,
    sending: Sending,
    batch: Batch,
    verdict: Verdict,
  ): Promise<boolean> => {
    switch (verdict.kind) {
      case "stored":
      case "from": {
        const next = Math.min(verdict.next, log.length);
        await mark(id, sending, { acknowledged: next });
        if (verdict.kind === "from") return correct();
        failures = corrections = 0;
        ports.onLine("connected");
        return true;
      }
      case "differs": {
        // Nothing is lost: the server keeps what it has, and this one goes whole beside it.
        await mark(id, sending, { playId: ports.uuid(), acknowledged: 0, parted: true });
        ports.onParted(id);
        return correct();
      }
      case "smaller":
        most = Math.max(1, Math.floor(batch.items.length / 2));
        return true;
      case "refused":
        stuck.set(id, { id, message: verdict.message });
        due.delete(id);
        ports.onLine("connected");
        return true;
      case "signed-out":
        ports.onSignedOut();
        return false;
      case "later":
        return rest(verdict.reached ? "busy" : "unreached", verdict.wait);
    }
  };

  /** Lets the server be for a while, longer each time; never just as long as another machine. */
  const rest = (line: Line, asked: number | null): false => {
    ports.onLine(line);
    const wait = backoff(failures++, ports.random());
    const obeyed = Math.min(asked ?? 0, LONGEST_OBEYED_MS) + wait;
    // With no network the next answer may try at once; a server under strain is left alone.
    if (line === "busy") notBefore = ports.now() + obeyed;
    cancel?.();
    cancel = ports.after(obeyed, () => {
      cancel = null;
      notBefore = 0;
      void run();
    });
    return false;
  };

  const correct = (): boolean => ++corrections <= MOST_CORRECTIONS || rest("busy", null);

  /** The play gone on last first: somebody may be watching it. */
  const newest = (): string | undefined =>
    [...due].toSorted(([, a], [, b]) => b.updatedAt.localeCompare(a.updatedAt))[0]?.[0];

  const sendAll = async (): Promise<void> => {
    for (
      let id = newest();
      id !== undefined && ports.signedIn() && !end.signal.aborted;
      id = newest()
    ) {
      if (!(await sendOne(id))) break;
    }
    tell();
  };

  /** One run at a time; what comes during one is seen by the next. */
  const run = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again && !end.signal.aborted && ports.now() >= notBefore) {
        again = false;
        cancel?.();
        cancel = null;
        await ports.alone(sendAll).catch(() => rest("busy", null));
      }
    } finally {
      running = false;
    }
  };

  const look = async (): Promise<void> => {
    failures = 0;
    for (const id of due.keys()) due.delete(id);
    for (const save of await ports.all()) note(save.id, save);
    tell();
    if (due.size > 0) await run();
  };

  return {
    outbox,
    wake: (save) => {
      if (!note(save.id, save)) return;
      tell();
      void run();
    },
    look,
    retry: () => {
      stuck.clear();
      return look();
    },
    stop: () => {
      end.abort();
      cancel?.();
    },
  };
}
