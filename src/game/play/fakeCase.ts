/** A small case and a session without a story, for the tests of this folder. */
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent, StoryFact } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import { decide, play, type Command } from "../../play/play.ts";
import { ok } from "../../play/result.ts";
import type { Session } from "../../story/session.ts";

export const caseData: CaseData = {
  id: "t01",
  title: "The kettle",
  organisation: "A shop",
  sector: "Retail",
  customer: "external",
  level: "1",
  channels: ["counter"],
  length: 5,
  turns: 8,
  practises: "Testing.",
  brief: { role: "r", situation: "s", standards: ["x"], authority: "a", rules: [] },
  start: {
    day: "Tuesday",
    clock: 872,
    place: "shop",
    channel: "counter",
    prop: "kettle",
    perChoice: 3,
  },
  persona: { who: "amina", heat: 52, trust: 48, patience: 70, priorFailures: 0, volatility: 1.5 },
  cast: {
    amina: {
      name: "Amina Yusuf",
      role: "customer",
      look: "amina",
      voice: { register: "high", pitch: 1 },
    },
    marek: {
      name: "Marek Nowak",
      role: "supervisor",
      look: "marek",
      voice: { register: "low", pitch: 1 },
    },
  },
  weights: { R: 0.25, I: 0.25, E: 0.25, S: 0.25 },
  cuts: { R: 0.5, I: 0.5, E: 0.5, S: 0.5 },
  limit: 5000,
  moments: [],
  matters: [],
  promises: [{ id: "callback", text: "to ring back by four", grace: 5 }],
  remedies: [],
  criticals: {},
  facts: { scorch: "The plug is scorched." },
  ownWords: { first: "What do you say first?" },
  record: { title: "Record", fields: [] },
  endings: { settled: "All is well." },
  criteria: [],
};

export const line = (who: string, text: string): StoryFact => ({ type: "LineSpoken", who, text });

export interface FakeTurn {
  readonly facts: readonly StoryFact[];
  readonly options: readonly string[];
  readonly own?: string;
}

/** A session that tells the same turns whatever is chosen; a missing turn breaks like a story. */
export function fakeSession(
  turns: readonly FakeTurn[],
  mode: "practice" | "assessed" = "practice",
): Session {
  let log: readonly PlayEvent[] = [];
  let told = 0;
  const run = (command: Command) => {
    const decision = decide(command, project(log, play));
    if (decision.ok) log = [...log, ...decision.value];
    return decision;
  };
  const tell = () => {
    const turn = turns[told++];
    if (!turn) throw new Error("the story ran out");
    const { facts, options, own } = turn;
    return run({
      type: "hear",
      facts,
      options: options.map((text, index) => ({ index, text, kind: "say" })),
      ...(own ? { own } : {}),
    });
  };
  run({ type: "start", caseData, storyHash: "h", seed: 7, mode });
  tell();
  return {
    edition: { data: caseData, story: {}, hash: "h" },
    log: () => log,
    state: () => project(log, play).now,
    give: (input) => {
      if (input.type === "choose") {
        const chosen = run({ ...input, facts: [], minutes: 3 });
        if (!chosen.ok) return chosen;
        tell();
        return ok(chosen.value);
      }
      if (input.type === "answer") throw new Error("Nothing is asked of a manager here.");
      const taken = run(input);
      if (taken.ok && input.type === "step-back") told = input.turn + 1;
      return taken;
    },
  };
}
