/** A learner who is a program: joins by code and PIN, and plays through the public interface. */
import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { drawsFrom } from "../play/shuffle.ts";
import type { Batch, Item } from "../protocol/batch.ts";
import { BATCH_ITEMS } from "../protocol/batchTerms.ts";
import type { Edition } from "../story/session.ts";
import type { Player } from "./cast.ts";
import { rehearse } from "./rehearse.ts";
import { Unwelcome, visit, type Visit } from "./visit.ts";

export interface Classroom {
  readonly server: string;
  readonly code: string;
  /** The cases set, in the order they are played. */
  readonly editions: readonly Edition[];
  /** 1: real pace; 10: ten times as fast. */
  readonly speed: number;
  readonly signal: AbortSignal;
}

/** Seconds over one turn at real pace: reading it and choosing. */
const THINKING = 9;
/** Steps of a play at which the network goes, and comes back. */
const CUT = { from: 5, to: 11 } as const;
/** Choices after which some leave the case alone. */
const LEAVES_AFTER = 6;
const HERE_EVERY = 20_000;

/** Tries again while the server is busy or away: what a browser's outbox does. */
async function persist<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (let pause = 250; ; pause = Math.min(pause * 2, 8000)) {
    try {
      return await work();
    } catch (error) {
      const refusedForGood =
        error instanceof Unwelcome && error.status < 500 && error.status !== 429;
      if (refusedForGood || signal.aborted) throw error;
      await after(pause, undefined, { signal });
    }
  }
}

/** What a learner of the demo joins with, by the seed of their plays. */
export const pinOf = (seed: number): string => String(271_000 + (seed % 9000));

export async function join(me: Visit, code: string, { name }: Player, pin: string): Promise<void> {
  const found = await me.send<{ learners: readonly { id: string; name: string }[] }>(
    "POST",
    "/api/join/code",
    { code },
  );
  const learner = found.learners.find((each) => each.name === name);
  if (!learner) throw new Error(`${name} is not on the roster`);
  await me.send("POST", "/api/join", { code, learnerId: learner.id, pin });
}

/** Joins and plays the cases set, one after another. Ends early, quietly, when aborted. */
export async function runBot(classroom: Classroom, player: Player, seed: number): Promise<void> {
  const { signal, speed } = classroom;
  if (player.habit === "absent") return;
  const draw = drawsFrom(seed);
  const pause = (seconds: number) => after((seconds * 1000) / speed, undefined, { signal });
  const me = visit(classroom.server);
  const pin = pinOf(seed);
  await pause(20 * draw());
  await persist(signal, () => join(me, classroom.code, player, pin));
  const heart = setInterval(
    () => void me.send("POST", "/api/here", {}).catch(() => {}),
    HERE_EVERY,
  );
  try {
    for (const [round, edition] of classroom.editions.entries()) {
      const leaves = player.habit === "gone" || player.habit === "stuck" ? LEAVES_AFTER : undefined;
      const playId = randomUUID();
      let waiting: Item[] = [];
      let sent = 0;
      const flush = async (claimed: number | null): Promise<void> => {
        while (waiting.length > 0) {
          const items = waiting.slice(0, BATCH_ITEMS);
          const last = items.length === waiting.length && claimed !== null;
          await persist(signal, () =>
            me.send("POST", `/api/plays/${playId}/events`, {
              caseId: edition.data.id,
              hash: edition.hash,
              from: sent,
              sentAt: Date.now(),
              items,
              ...(last ? { claimed } : {}),
            } satisfies Batch),
          );
          sent += items.length;
          waiting = waiting.slice(items.length);
        }
      };
      let turn = 0;
      for (const { events, total } of rehearse(edition, seed + round, player.skill, leaves)) {
        const now = Date.now();
        waiting.push(...events.map((event) => ({ at: now, event })));
        const cut = player.habit === "cut-off" && turn >= CUT.from && turn < CUT.to;
        if (!cut || total !== null) await flush(total);
        turn++;
        const pace = player.habit === "slow" ? 3 : player.habit === "racing" ? 0.15 : 1;
        await pause(THINKING * pace * (0.4 + 1.2 * draw()));
      }
      if (player.habit === "gone") return;
      // Whoever is stuck stays at the desk, and at that choice.
      if (player.habit === "stuck") await after(2 ** 31 - 1, undefined, { signal });
      await pause(15 * draw());
    }
  } finally {
    clearInterval(heart);
  }
}
