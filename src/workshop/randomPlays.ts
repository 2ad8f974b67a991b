/** Plays a story at random to find what breaks: dead ends, unknown speakers, endless talk. */
import type { PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import { scoreOf, scoring } from "../play/score/score.ts";
import { beginSession, type Edition } from "../story/session.ts";
import { drawPlay, type Drawable } from "./randomPlaysDraw.ts";
import { reaching } from "./randomPlaysReach.ts";
import { fullRecord } from "../play/record/full.ts";

/** No case is this long; a play that is has a loop in it. */
const MOST_CHOICES = 120;

/** A random play broke; the message has its seed, its choices and why. */
export class BrokenPlay extends Error {
  override readonly name = "BrokenPlay";
}

/** Somebody else's answer is nothing that a play chooses: every other play has a refusal. */
const answerIn = (seed: number) =>
  seed % 2 === 0 ? null : ({ answer: "no", reason: "" } as const);

/** The log of one play whose choices are drawn from its seed. Throws BrokenPlay. */
export function playAtRandom(edition: Edition, seed: number): readonly PlayEvent[] {
  let log: () => readonly PlayEvent[] = () => [];
  const begin = (): Drawable => {
    const session = beginSession(edition, seed, "practice");
    ({ log } = session);
    return {
      offered: () => session.state().options.length,
      choose: (place) => {
        if (session.state().recordDue) {
          session.give({ type: "write-record", fields: fullRecord(edition.data, session.log()) });
        }
        const given = session.give({ type: "choose", index: place, waits: true });
        if (!given.ok) throw new Error(given.message);
        if (session.state().asking !== null)
          session.give({ type: "answer", person: answerIn(seed) });
      },
    };
  };
  const { choices, end } = drawPlay(begin, seed, MOST_CHOICES);
  if (end.how === "ended") return log();
  const why = end.how === "broke" ? end.why : `still going after ${MOST_CHOICES} choices`;
  throw new BrokenPlay(
    `${edition.data.id}: random play ${seed} broke after choices [${choices.join(", ")}]: ${why}`,
  );
}

export interface RandomPlays {
  readonly shortest: number;
  readonly longest: number;
  readonly endings: ReadonlyMap<string, number>;
  /** The best total, 0-100, and how many plays were ready. */
  readonly best: number;
  readonly ready: number;
  readonly warnings: readonly string[];
}

/** Plays seeds 1 to `count`. Throws BrokenPlay. */
export function randomPlays(edition: Edition, count: number): RandomPlays {
  const { data } = edition;
  const projection = scoring(data);
  const logs = Array.from({ length: count }, (_, at) => playAtRandom(edition, at + 1));
  const reach = reaching(data);
  logs.forEach(reach.add);
  const lengths = logs.map((log) => log.filter((event) => event.type === "ChoiceMade").length);
  const scores = logs.map((log) => scoreOf(data, project(log, projection).now));
  const endings = new Map<string, number>();
  for (const event of logs.flat()) {
    if (event.type === "PlayEnded") endings.set(event.ending, (endings.get(event.ending) ?? 0) + 1);
  }
  return {
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    endings,
    best: Math.max(...scores.map((score) => score.total)),
    ready: scores.filter((score) => score.ready).length,
    warnings: reach.missing().map((what) => `${what} came up in none of ${count} random plays`),
  };
}
