/** The queue of batches before the database: gathers those of a few milliseconds into groups. */
import { commitGroup, type Ground } from "./group.ts";
import { turnedDown, type Answer, type Sent } from "./sent.ts";

/** From the beginning of one group to that of the next, ms: what comes in between is committed together. */
const GATHER = 45;
/** How long the first batch after a quiet time waits for others, ms. */
const FIRST = 5;
/** Batches and events of one group at most; the rest is the next group. */
const GROUP_BATCHES = 200;
const GROUP_EVENTS = 2000;
/** Batches and events waiting at most; more are turned away until some are in [PS10]. */
const QUEUE_BATCHES = 2000;
const QUEUE_EVENTS = 20_000;

export interface Intake {
  /** Resolves once the batch is committed or turned down. Never throws. */
  readonly take: (sent: Sent) => Promise<Answer>;
  /** Resolves when nothing waits any more. */
  readonly drained: () => Promise<void>;
}

interface Waiting {
  readonly sent: Sent;
  readonly answer: (answer: Answer) => void;
}

const busy = (): Answer =>
  turnedDown(503, "busy", "The server has too much to take in just now. Send this again.");
const faulty = (): Answer =>
  turnedDown(503, "not-stored", "This could not be stored just now. Send it again.");

export function openIntake(
  ground: Ground,
  told: {
    readonly over: (playIds: readonly string[]) => void;
    /** So many batches were committed together, in so many seconds. */
    readonly grouped: (batches: number, seconds: number) => void;
    readonly fault: (error: unknown) => void;
  },
): Intake {
  const queue: Waiting[] = [];
  let events = 0;
  let running: Promise<void> | null = null;
  let begun = -Infinity;

  const nextGroup = (): readonly Waiting[] => {
    let size = 0;
    let count = 0;
    while (count < queue.length && count < GROUP_BATCHES) {
      size += queue[count]!.sent.batch.items.length;
      if (count > 0 && size > GROUP_EVENTS) break;
      count += 1;
    }
    const group = queue.splice(0, count);
    events -= group.reduce((sum, { sent }) => sum + sent.batch.items.length, 0);
    return group;
  };

  const commit = async (group: readonly Waiting[]): Promise<boolean> => {
    const from = performance.now();
    try {
      const { answers, over } = await commitGroup(
        ground,
        group.map(({ sent }) => sent),
      );
      told.grouped(group.length, (performance.now() - from) / 1000);
      group.forEach(({ answer }, at) => answer(answers[at]!));
      if (over.length > 0) told.over(over);
      return true;
    } catch (error) {
      told.fault(error);
      return false;
    }
  };

  /** A group that the database refused is tried batch by batch, so that one cannot fail them all. */
  const settle = async (group: readonly Waiting[]): Promise<void> => {
    if (await commit(group)) return;
    let failed = group.length > 1 ? 0 : TRIES;
    for (const one of group) {
      if (failed < TRIES && (await commit([one]))) continue;
      failed += 1;
      one.answer(faulty());
    }
  };

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const wait = Math.max(FIRST, begun + GATHER - performance.now());
      if (queue.length < GROUP_BATCHES) await new Promise((go) => setTimeout(go, wait));
      begun = performance.now();
      await settle(nextGroup());
    }
    running = null;
  };

  return {
    take: (sent) => {
      const size = sent.batch.items.length;
      if (queue.length >= QUEUE_BATCHES || events + size > QUEUE_EVENTS) {
        return Promise.resolve(busy());
      }
      return new Promise((answer) => {
        queue.push({ sent, answer });
        events += size;
        running ??= run();
      });
    },
    drained: () => running ?? Promise.resolve(),
  };
}

/** Batches that fail one by one before the database itself is taken to be at fault. */
const TRIES = 3;
