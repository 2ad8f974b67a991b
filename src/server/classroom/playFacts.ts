/**
 * Facts of finished plays, folded from their logs once and kept while the plays do not grow. Folding
 * goes on a play at a time, so that a large class keeps nobody waiting.
 */
import { setImmediate } from "node:timers/promises";
import { factsOf, type PlayFacts } from "../../classroom/report/facts.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { Context } from "../context.ts";
import { erasedPlays } from "../evidence/missing.ts";
import { readBody } from "../plays/body.ts";
import { eventRows } from "../plays/list.ts";

/** Plays whose facts are kept; one takes about ten kilobytes. */
const KEPT = 5_000;

/** A finished play as its row has it. */
export interface EndedPlay {
  readonly id: string;
  readonly learnerId: string;
  readonly hash: string;
  /** Number of its events. */
  readonly events: number;
  readonly endedAt: number;
}

export interface PlayFactsOf {
  /** In the order given; null for a play that is gone, or whose version is. One caller at a time. */
  readonly of: (plays: readonly EndedPlay[]) => Promise<readonly (PlayFacts | null)[]>;
  readonly forget: (playId: string) => void;
}

export function openPlayFacts({ store, editions, log }: Context): PlayFactsOf {
  const known = new Map<string, { readonly events: number; readonly facts: PlayFacts }>();
  let turn: Promise<unknown> = Promise.resolve();
  const forget = (playId: string): void => void known.delete(playId);
  log.onCommitted((entries) => {
    for (const playId of erasedPlays(entries)) forget(playId);
  });

  async function logOf({ id, events }: EndedPlay): Promise<readonly PlayEvent[] | null> {
    const read: PlayEvent[] = [];
    while (read.length < events) {
      const rows = await eventRows(store.db, id, read.length, events - read.length);
      if (rows.length === 0) return null;
      for (const { body } of rows) {
        if (body === null) return null;
        read.push(readBody(body).event);
      }
    }
    return read;
  }

  async function fold(play: EndedPlay): Promise<PlayFacts | null> {
    const before = known.get(play.id);
    if (before?.events === play.events) return before.facts;
    const edition = await editions.find(play.hash);
    const events = edition && (await logOf(play));
    if (!edition || !events) return null;
    const { id: playId, learnerId, hash, endedAt } = play;
    const facts = factsOf(edition.data, events, { playId, learnerId, hash, endedAt });
    if (known.size >= KEPT) known.delete(known.keys().next().value!);
    known.set(playId, { events: play.events, facts });
    await setImmediate();
    return facts;
  }

  async function all(plays: readonly EndedPlay[]): Promise<readonly (PlayFacts | null)[]> {
    const found: (PlayFacts | null)[] = [];
    for (const play of plays) found.push(await fold(play));
    return found;
  }

  return {
    of: (plays) => {
      const mine = turn.then(() => all(plays));
      // Whoever asks next waits, and then has what was folded meanwhile.
      turn = mine.catch(() => undefined);
      return mine;
    },
    forget,
  };
}
