/** Learners who each play through the interface, an event a second, and the dashboards that watch. */
import { randomUUID } from "node:crypto";
import type { PlayEvent } from "../../src/play/event.ts";
import type { Card } from "../../src/protocol/card.ts";
import { playAtRandom } from "../../src/story/build/randomPlays.ts";
import type { Edition } from "../../src/story/session.ts";
import { pulse } from "./pulse.ts";
import type { School } from "./school.ts";
import { openEvents, openRequestWire, openSocketWire } from "./wire.ts";

/** Different plays; each learner has one of them. */
const PLAYS = 40;

export interface Choice {
  readonly turn: number;
  readonly at: number;
}

/** Choices of plays as they are made, and when each is seen by each who watches. */
export class Sightings {
  readonly latencies: number[] = [];
  readonly #made = new Map<string, Choice[]>();
  #expected = 0;

  made(playId: string, turn: number, watchers: number): void {
    const choices = this.#made.get(playId) ?? [];
    this.#made.set(playId, choices);
    choices.push({ turn, at: performance.now() });
    this.#expected += watchers;
  }

  /** For one who watches: to be told of each card of a class. */
  watcher(): (playId: string, turn: number) => void {
    const seen = new Map<string, number>();
    return (playId, turn) => {
      const choices = this.#made.get(playId);
      if (!choices) return;
      let next = seen.get(playId) ?? 0;
      while (next < choices.length && choices[next]!.turn <= turn) {
        this.latencies.push(performance.now() - choices[next++]!.at);
      }
      seen.set(playId, next);
    };
  }

  /** Part of the choices that reached those who watch, 0 to 1. */
  delivered(): number {
    return this.latencies.length / this.#expected;
  }
}

export const someLogs = (edition: Edition): readonly (readonly PlayEvent[])[] =>
  Array.from({ length: PLAYS }, (_, seed) => playAtRandom(edition, seed + 1));

export interface Outcome {
  readonly stored: number;
  readonly refused: number;
  /** Not sent, because the answer to the one before was still awaited. */
  readonly late: number;
  readonly sightings: Sightings;
  /** Of the measured seconds alone, by the clock. */
  readonly seconds: number;
}

export interface Crowd {
  /** Addresses of the nodes; learners and dashboards are spread over them. */
  readonly nodes: readonly string[];
  readonly school: School;
  readonly edition: Edition;
  /** How learners' events come in. */
  readonly way: "socket" | "request";
  readonly dashboards: number;
  readonly warmUp: number;
  readonly seconds: number;
  /** Called when the measured seconds begin, and when they end. */
  readonly mark: (moment: "begin" | "end") => void;
}

export async function drive(crowd: Crowd): Promise<Outcome> {
  const { nodes, school, edition, dashboards } = crowd;
  const openWire = crowd.way === "socket" ? openSocketWire : openRequestWire;
  const logs = someLogs(edition);
  const sightings = new Sightings();
  const open: { readonly close: () => void }[] = [];
  let node = 0;
  const nextNode = (): string => nodes[node++ % nodes.length]!;
  for (const { id } of school.classes) {
    for (let n = 0; n < dashboards; n++) {
      const see = sightings.watcher();
      open.push(
        await openEvents(nextNode(), `/api/classes/${id}/live`, school.staffCookie, (data) => {
          const { playId, turn } = JSON.parse(data) as Card;
          if (playId) see(playId, turn);
        }),
      );
    }
  }
  let measuring = false;
  let stored = 0;
  let refused = 0;
  let late = 0;
  const learners = await Promise.all(
    school.classes.flatMap(({ learners: own }) =>
      own.map(async (learner, at) => {
        const wire = await openWire(nextNode(), learner);
        open.push(wire);
        return {
          wire,
          log: logs[at % logs.length]!,
          playId: "",
          next: 0,
          turn: 0,
          busy: false,
        };
      }),
    ),
  );
  const send = (number: number): void => {
    const learner = learners[number]!;
    if (learner.busy) {
      if (measuring) late++;
      return;
    }
    if (learner.next === 0 || learner.next === learner.log.length) {
      Object.assign(learner, { playId: randomUUID(), next: 0, turn: 0 });
    }
    const event = learner.log[learner.next]!;
    const now = Date.now();
    const body = JSON.stringify({
      caseId: edition.data.id,
      hash: edition.hash,
      from: learner.next,
      sentAt: now,
      items: [{ at: now, event }],
    });
    learner.next++;
    learner.busy = true;
    const counted = measuring;
    if (event.type === "ChoiceMade") {
      learner.turn++;
      if (counted) sightings.made(learner.playId, learner.turn, dashboards);
    }
    learner.wire.send(learner.playId, body).then(
      (status) => {
        learner.busy = false;
        if (!counted) return;
        if (status === 200) stored++;
        else refused++;
      },
      () => refused++,
    );
  };
  await pulse(learners.length, crowd.warmUp, send);
  measuring = true;
  crowd.mark("begin");
  const begun = performance.now();
  await pulse(learners.length, crowd.seconds, send);
  // What was sent last is still to be stored and seen.
  await new Promise((resolve) => setTimeout(resolve, 500));
  crowd.mark("end");
  const seconds = (performance.now() - begun) / 1000;
  for (const each of open) each.close();
  return { stored, refused, late, sightings, seconds };
}
