/**
 * A learner's machine for tests: one storage, any number of tabs, a clock moved by hand and a line
 * that does to each request what the test says.
 */
import type { PlayEvent } from "../../src/play/event.ts";
import { grown, marked } from "../../src/game/saves/grow.ts";
import { SAVE_VERSION, type Owner, type Save, type Sending } from "../../src/game/saves/save.ts";
import type { Answer } from "../../src/game/class/api.ts";
import type { Batch } from "../../src/protocol/batch.ts";
import { openSender, type Line, type Sender } from "../../src/game/class/sender.ts";

/**
 * lost: never arrives. unheard: arrives, its answer does not. twice: arrives two times. late: counts
 * as lost, and arrives after the next one. strange: a page of somebody else's answers.
 */
export type Fate = "arrives" | "lost" | "unheard" | "twice" | "late" | "strange" | "busy";

export const FATES: readonly Fate[] = [
  "arrives",
  "lost",
  "unheard",
  "twice",
  "late",
  "strange",
  "busy",
];

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

export interface Tab extends Sender {
  readonly line: () => Line | null;
  readonly signedOut: () => boolean;
}

/** Lets everything that waits for nothing but its turn happen. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function openMachine(
  deliver: (playId: string, batch: Batch, learnerId: string) => Answer,
  { locks = true }: { readonly locks?: boolean } = {},
) {
  const disk = new Map<string, Save>();
  const timers = new Set<Timer>();
  const fates: Fate[] = [];
  let late: (() => Answer)[] = [];
  let owner: Owner | null = { learnerId: "learner-0", classId: "class-1" };
  let now = 1_000_000;
  let names = 0;
  let last: Promise<void> = Promise.resolve();
  /** Storage takes nothing more while true. */
  let full = false;
  const requests: Batch[] = [];

  const post = async ({ playId, learnerId }: Sending, batch: Batch): Promise<Answer> => {
    requests.push(batch);
    const fate = fates.shift() ?? "arrives";
    const unreached = { kind: "unreached" } as const;
    // What is on the line is a copy: a log that grows later does not grow in it.
    const copy = structuredClone(batch);
    const arrive = (): Answer => deliver(playId, structuredClone(copy), learnerId);
    await Promise.resolve();
    const before = late;
    late = [];
    switch (fate) {
      case "lost":
        late = before;
        return unreached;
      case "late":
        late = [...before, arrive];
        return unreached;
      case "strange":
        return { kind: "answered", status: 200, body: undefined, retryAfter: null };
      case "busy":
        return { kind: "answered", status: 503, body: {}, retryAfter: 5000 };
      default: {
        const answer = arrive();
        if (fate === "twice") arrive();
        for (const each of before) each();
        return fate === "unheard" ? unreached : answer;
      }
    }
  };

  const tab = (): Tab => {
    let line: Line | null = null;
    let out = false;
    const sender = openSender({
      owner: () => owner,
      signedIn: () => !out,
      all: async () => [...disk.values()],
      get: async (id) => disk.get(id) ?? null,
      mark: async (id, change) => {
        const save = disk.get(id);
        if (full || !save) return false;
        const next = marked(save, change);
        if (next) disk.set(id, next);
        else disk.delete(id);
        return true;
      },
      post,
      alone: (work) => {
        if (!locks) return work();
        last = last.then(work, work);
        return last;
      },
      now: () => now,
      after: (ms, work) => {
        const timer = { at: now + ms, work };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
      random: () => 0.5,
      uuid: () => `parted-${++names}`,
      onSignedOut: () => (out = true),
      onParted: () => {},
      onLine: (next) => (line = next),
    });
    return { ...sender, line: () => line, signedOut: () => out };
  };

  return {
    disk,
    fates,
    requests,
    tab,
    timers: () => timers.size,
    join: (next: Owner | null) => (owner = next),
    fill: (next: boolean) => (full = next),
    /** Plays on; gives the save as stored. */
    play: (id: string, events: readonly PlayEvent[], total?: number): Save => {
      now += 10;
      const before = disk.get(id) ?? null;
      const at = new Date(now).toISOString();
      const save = grown(
        before,
        {
          version: SAVE_VERSION,
          id,
          caseId: "t01",
          storyHash: "h",
          mode: "practice",
          startedAt: before?.startedAt ?? at,
          updatedAt: at,
          log: [...(before?.log ?? []), ...events],
          ...(total === undefined ? {} : { result: { total, ready: false } }),
        },
        owner,
      );
      disk.set(id, save);
      return save;
    },
    /** Moves the clock on and rings what falls due. */
    pass: async (ms: number): Promise<void> => {
      const end = now + ms;
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.work();
        await settle();
      }
      now = end;
    },
  };
}
