/** What a lesson's chair has come to: who sits in it, what was put to it, what was said. */
import type { Authority } from "../../play/event.ts";
import type { LessonActor, LessonStamped } from "../event.ts";
import { CHAIR_MINUTES, type ChairEvent, type ChairSetting, type Put } from "./event.ts";

export interface Answer {
  readonly at: number;
  readonly by: LessonActor;
  readonly answer: Authority;
  readonly reason: string;
}

export interface Ask {
  readonly id: string;
  readonly learnerId: string;
  /** ms since 1970. */
  readonly at: number;
  readonly put: Put;
  readonly answer: Answer | null;
  /** What came when the play had gone on: kept, and changing nothing. */
  readonly late: readonly Answer[];
  /** With what the play went on; null: it waits. */
  readonly settled: "person" | "scripted" | null;
}

export interface Chair {
  readonly setting: ChairSetting;
  /** Learners who sit in it or have sat: whoever is out of it has nothing before them any more. */
  readonly sat: readonly string[];
  readonly asks: ReadonlyMap<string, Ask>;
}

export const NO_CHAIR: Chair = {
  setting: { open: false, minutes: CHAIR_MINUTES, peer: "", named: false },
  sat: [],
  asks: new Map(),
};

const withAsk = (chair: Chair, id: string, change: (ask: Ask) => Ask): Chair => {
  const ask = chair.asks.get(id);
  return ask ? { ...chair, asks: new Map(chair.asks).set(id, change(ask)) } : chair;
};

export function evolveChair(
  chair: Chair,
  event: ChairEvent,
  { at, actor }: Pick<LessonStamped, "at" | "actor">,
): Chair {
  switch (event.type) {
    case "ChairSet":
      return {
        ...chair,
        setting: event.chair,
        sat: [...new Set([...chair.sat, event.chair.peer].filter(Boolean))],
      };
    case "Asked": {
      const { ask: id, put } = event;
      if (actor.as !== "learner" || chair.asks.has(id)) return chair;
      const { learnerId } = actor;
      const ask = { id, learnerId, at, put, answer: null, late: [], settled: null };
      return { ...chair, asks: new Map(chair.asks).set(id, ask) };
    }
    case "AskAnswered": {
      const { answer, reason } = event;
      const one: Answer = { at, by: actor, answer, reason };
      return withAsk(chair, event.ask, (ask) =>
        ask.answer === null && ask.settled === null
          ? { ...ask, answer: one }
          : { ...ask, late: [...ask.late, one] },
      );
    }
    case "AskSettled":
      return withAsk(chair, event.ask, (ask) => ({ ...ask, settled: ask.settled ?? event.by }));
  }
}

/** Asks that wait for an answer, the longest first. */
export const waitingIn = ({ asks }: Chair): readonly Ask[] =>
  [...asks.values()].filter(({ answer, settled }) => answer === null && settled === null);
