/** One play, fetched whole, and followed while it is still going on. */
import { useEffect, useState } from "preact/hooks";
import { z } from "zod";
import type { CaseData } from "../../../play/case.ts";
import type { PlayEvent } from "../../../play/event.ts";
import { ok, type Result } from "../../../play/result.ts";
import type { EventsPage, PlayHead, ToldEvent } from "../../../protocol/play.ts";
import type { Edition } from "../../../story/session.ts";
import { ask, path } from "../parts/ask.ts";
import { readMessage } from "../parts/readMessage.ts";
import { openStream, type StreamState } from "../parts/stream.ts";
import { playAnswer, playerName } from "../plays/plays.ts";
import { openPlayer, type Outside, type Player } from "./player.ts";

/** Whether it says what it is; what it amounts to, the folds decide. */
const eventShape = z.custom<PlayEvent>(
  (value) => typeof (value as { readonly type?: unknown } | null)?.type === "string",
);
export const toldShape: z.ZodType<ToldEvent> = z.object({
  seq: z.number(),
  at: z.number(),
  deviceAt: z.number(),
  event: eventShape,
});
export const eventsAnswer: z.ZodType<EventsPage> = z.object({
  events: z.array(toldShape),
  next: z.number(),
});
/** The server keeps what a build made of a case, checked then. */
export const editionAnswer = z.object({
  hash: z.string(),
  data: z.custom<CaseData>((value) => Array.isArray((value as CaseData | null)?.moments)),
  /** The story; of an activity, its file. */
  story: z.record(z.string(), z.unknown()).default({}),
});

export interface Replay {
  readonly facts: PlayHead;
  readonly data: CaseData;
  readonly edition: Edition;
  readonly player: Player;
}

type Judged = (facts: PlayHead) => boolean;

export async function eventsFrom(
  playId: string,
  from: number,
): Promise<Result<readonly ToldEvent[], string>> {
  const all: ToldEvent[] = [];
  for (let next = from; ;) {
    const asked = await ask(eventsAnswer, "GET", `${path("plays", playId, "events")}?from=${next}`);
    if (!asked.ok) return asked;
    all.push(...asked.value.events);
    if (asked.value.next <= next) return ok(all);
    next = asked.value.next;
  }
}

async function fetchReplay(playId: string, judged: Judged): Promise<Result<Replay, string>> {
  const facts = await ask(playAnswer, "GET", path("plays", playId));
  if (!facts.ok) return facts;
  const [edition, events] = await Promise.all([
    ask(editionAnswer, "GET", path("editions", facts.value.hash)),
    eventsFrom(playId, 0),
  ]);
  if (!edition.ok) return edition;
  if (!events.ok) return events;
  const { data } = edition.value;
  const outside: Outside = {
    now: () => performance.now(),
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
  const player = openPlayer(data, playerName(facts.value), outside, judged(facts.value));
  player.take(events.value);
  return ok({ facts: facts.value, data, edition: edition.value, player });
}

/** Follows a play that is going on; gives what ends that. */
function follow(
  playId: string,
  player: Player,
  onState: (state: StreamState) => void,
  onScored: () => void,
): () => void {
  const mend = async (): Promise<void> => {
    const missed = await eventsFrom(playId, player.log.value.length);
    if (missed.ok) player.take(missed.value);
  };
  return openStream(
    {
      address: (after) =>
        `${path("plays", playId)}/live${after === null ? "" : `?after=${encodeURIComponent(after)}`}`,
      on: {
        event: (data) => {
          const event = readMessage(toldShape, data);
          if (event && !player.take([event])) void mend();
        },
        scored: onScored,
      },
      onState,
      onAgain: () => void mend(),
      onRefused: () => void mend(),
    },
    // The number of the last event here; before the first there is none to come after.
    player.log.value.length === 0 ? null : String(player.log.value.length - 1),
  );
}

export interface Watched {
  readonly replay: Replay | null;
  readonly problem: string | null;
  /** Null: the play has ended and been replayed; nothing is awaited. */
  readonly connection: StreamState | null;
  readonly again: () => void;
}

/** `judged` as for `transcriptOf`, by what play it is. */
export function useReplay(playId: string, judged: Judged): Watched {
  const [replay, setReplay] = useState<Replay | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [connection, setConnection] = useState<StreamState | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let here = true;
    let close = (): void => {};
    void fetchReplay(playId, judged).then((asked) => {
      if (!here) return;
      setProblem(asked.ok ? null : asked.message);
      if (!asked.ok) return;
      const { player, facts } = asked.value;
      setReplay(asked.value);
      // A play that has just ended still waits for the server's own replay.
      if (facts.endedAt !== null && (facts.total !== null || facts.flag !== null)) {
        close = player.close;
        return;
      }
      const scored = async (): Promise<void> => {
        const now = await ask(playAnswer, "GET", path("plays", playId));
        if (here && now.ok) setReplay({ ...asked.value, facts: now.value });
      };
      const end = follow(playId, player, setConnection, () => void scored());
      close = () => {
        end();
        player.close();
      };
    });
    return () => {
      here = false;
      close();
    };
  }, [playId, tries]);
  return { replay, problem, connection, again: () => setTries(tries + 1) };
}
