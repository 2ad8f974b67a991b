/**
 * Sends what was written on this device, in order, until the server has it: with no network it
 * waits, sent again it has the same id, refused it stays with the reason. Only ports touch the world.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import { backoff } from "../backoff.ts";
import type { Letter, Posted, Refusal, Shelf } from "./letter.ts";

export interface Ports<Body> {
  readonly shelf: Shelf<Body>;
  /** Whose letters are seen and sent now; null: nobody's. Asked anew before each request. */
  readonly owner: () => string | null;
  /** Letters to one record, in order. */
  readonly post: (to: string, letters: readonly Letter<Body>[]) => Promise<Posted>;
  /** Does the work while no other tab sends, as far as the browser can see to that. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** ms since 1970. */
  readonly now: () => number;
  /** Does the work in so many ms. Gives the way to call it off. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly uuid: () => string;
  /** The server has these; once this has resolved they are gone from here. */
  readonly onTaken: (to: string, letters: readonly Letter<Body>[]) => Promise<void>;
  readonly onSignedOut: () => void;
}

export interface OutboxState<Body> {
  /** Not known to be with the server, in order; those refused among them. */
  readonly letters: readonly Letter<Body>[];
  /** What this device kept from before is among them. */
  readonly read: boolean;
  /** unreached: no answer; busy: one that says to try later. Null: nothing was sent yet. */
  readonly line: "connected" | "unreached" | "busy" | "signed-out" | null;
  /** Closing the page now would lose some of them. */
  readonly atRisk: boolean;
}

export interface Outbox<Body> {
  readonly state: ReadonlySignal<OutboxState<Body>>;
  /** Resolves once it is kept, or cannot be; sending goes on by itself. */
  readonly write: (to: string, body: Body, how?: Writing) => Promise<Letter<Body>>;
  /** Changes one that is still open; it keeps its place and its time. */
  readonly rewrite: (id: string, body: Body) => Promise<void>;
  /** An open one is written to its end, and goes. */
  readonly close: (id: string) => Promise<void>;
  /** Looks through what is kept and sends now, unless told to wait. */
  readonly look: () => Promise<void>;
  /** Tries a refused one once more as it is. */
  readonly retry: (id: string) => Promise<void>;
  /** The writer gives it up. */
  readonly drop: (id: string) => Promise<void>;
  readonly stop: () => void;
}

export interface Writing {
  /** A name of the writer's own choosing, a UUID. */
  readonly id?: string;
  readonly open?: boolean;
}

/** Letters of one request at most. */
const MOST_LETTERS = 100;
/** A server that asks for longer is asked again all the same. */
const LONGEST_OBEYED_MS = 600_000;

const inOrder = <Body>(letters: Iterable<Letter<Body>>): readonly Letter<Body>[] =>
  [...letters].toSorted((a, b) => a.order - b.order);

export function openOutbox<Body>(ports: Ports<Body>): Outbox<Body> {
  const known = new Map<string, Letter<Body>>();
  /** Those that no storage took. */
  const unkept = new Set<string>();
  const state = signal<OutboxState<Body>>({
    letters: [],
    read: false,
    line: null,
    atRisk: false,
  });
  /** Those with a change on its way to the shelf: what is read from there may be older. */
  const changing = new Map<string, number>();
  /** For each reading of the shelf under way, those that were changed since it began. */
  const readings = new Set<Set<string>>();
  /** Whose letters were read last; undefined: nobody's yet. */
  let readFor: string | null | undefined;
  let line: OutboxState<Body>["line"] = null;
  let lastOrder = 0;
  let failures = 0;
  let notBefore = 0;
  let cancel: (() => void) | null = null;
  let running = false;
  let again = false;
  /** The server refused several as a whole: which of them is at fault shows one by one. */
  let singly = false;
  const end = new AbortController();

  const tell = (): void => {
    const owner = ports.owner();
    const letters = inOrder(known.values()).filter((each) => each.owner === owner);
    const atRisk = letters.some(({ id }) => unkept.has(id));
    state.value = { letters, read: readFor === owner, line, atRisk };
  };

  const changed = async (id: string, work: () => Promise<boolean>): Promise<boolean> => {
    changing.set(id, (changing.get(id) ?? 0) + 1);
    for (const since of readings) since.add(id);
    const done = await work();
    const left = changing.get(id)! - 1;
    if (left > 0) changing.set(id, left);
    else changing.delete(id);
    return done;
  };

  const keep = async (letter: Letter<Body>): Promise<void> => {
    known.set(letter.id, letter);
    if (await changed(letter.id, () => ports.shelf.put(letter))) unkept.delete(letter.id);
    else unkept.add(letter.id);
    tell();
  };

  const forget = async (id: string): Promise<void> => {
    known.delete(id);
    unkept.delete(id);
    await changed(id, () => ports.shelf.remove(id));
  };

  /** Another tab may have written, sent or dropped some. */
  const read = async (): Promise<void> => {
    const owner = ports.owner();
    // What is being changed now, or was while it was read, is known better here.
    const since = new Set(changing.keys());
    readings.add(since);
    const kept = owner === null ? [] : await ports.shelf.all(owner);
    readings.delete(since);
    readFor = owner;
    if (kept === null) return tell();
    const mine = (id: string): boolean => unkept.has(id) || since.has(id);
    for (const id of known.keys()) if (!mine(id)) known.delete(id);
    for (const letter of kept) if (!mine(letter.id)) known.set(letter.id, letter);
    lastOrder = Math.max(lastOrder, ...kept.map(({ order }) => order));
    tell();
  };

  /** Lets the server be, longer each time; never just as long as another machine. */
  const rest = (how: "unreached" | "busy", asked: number | null): false => {
    line = how;
    const wait = backoff(failures++, ports.random()) + Math.min(asked ?? 0, LONGEST_OBEYED_MS);
    if (how === "busy") notBefore = ports.now() + wait;
    cancel?.();
    cancel = ports.after(wait, () => {
      cancel = null;
      notBefore = 0;
      void run();
    });
    return false;
  };

  /** What the answer means for the letters sent; resolves to whether to go on. */
  const take = async (
    to: string,
    sent: readonly Letter<Body>[],
    posted: Posted,
  ): Promise<boolean> => {
    if (posted.kind === "later") return rest(posted.reached ? "busy" : "unreached", posted.wait);
    if (posted.kind === "signed-out") {
      line = "signed-out";
      ports.onSignedOut();
      return false;
    }
    line = "connected";
    if (posted.kind === "refused" && sent.length > 1) {
      singly = true;
      return true;
    }
    const refusals = new Map<string, Refusal>(
      posted.kind === "refused"
        ? sent.map(({ id }) => [id, posted])
        : posted.refused.map((each) => [each.id, each]),
    );
    const taken = posted.kind === "answered" ? new Set(posted.taken) : new Set<string>();
    const gone = sent.filter(({ id }) => taken.has(id));
    // Shown as the server's before it is gone from here: nothing may be out of sight in between.
    if (gone.length > 0) await ports.onTaken(to, gone);
    for (const { id } of gone) await forget(id);
    for (const letter of sent) {
      const refusal = refusals.get(letter.id);
      if (!refusal || taken.has(letter.id)) continue;
      await keep({ ...letter, refused: { code: refusal.code, message: refusal.message } });
    }
    // An answer about none of them leads nowhere: asked again at once it would only say the same.
    if (gone.length === 0 && refusals.size === 0) return rest("busy", null);
    failures = 0;
    return true;
  };

  const next = (): readonly Letter<Body>[] => {
    const owner = ports.owner();
    const due = inOrder(known.values()).filter(
      (each) => each.owner === owner && each.refused === null && !each.open,
    );
    return due.filter(({ to }) => to === due[0]?.to).slice(0, singly ? 1 : MOST_LETTERS);
  };

  const sendAll = async (): Promise<void> => {
    await read();
    for (let sent = next(); sent.length > 0 && !end.signal.aborted; sent = next()) {
      const { to } = sent[0]!;
      const goOn = await take(to, sent, await ports.post(to, sent));
      tell();
      if (!goOn) return;
    }
    singly = false;
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
        await ports.alone(sendAll).catch(() => void rest("busy", null));
        tell();
      }
    } finally {
      running = false;
    }
  };

  const look = async (): Promise<void> => {
    failures = 0;
    // Before the wait for other tabs and for a server that asked for time.
    await read();
    await run();
  };

  return {
    state,
    look,
    write: async (to, body, { id = ports.uuid(), open = false } = {}) => {
      const owner = ports.owner() ?? "";
      const at = ports.now();
      lastOrder = Math.max(lastOrder + 1, at * 1000);
      const letter = { id, owner, to, at, order: lastOrder, body, open, refused: null };
      await keep(letter);
      if (!open) void run();
      return letter;
    },
    rewrite: async (id, body) => {
      const letter = known.get(id);
      if (letter?.open) await keep({ ...letter, body });
    },
    close: async (id) => {
      const letter = known.get(id);
      if (letter) await keep({ ...letter, open: false });
      void run();
    },
    retry: async (id) => {
      const letter = known.get(id);
      if (letter) await keep({ ...letter, refused: null });
      await look();
    },
    drop: async (id) => {
      await forget(id);
      tell();
    },
    stop: () => {
      end.abort();
      cancel?.();
    },
  };
}
