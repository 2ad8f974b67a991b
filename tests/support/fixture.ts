/** A small case for tests of the heart: a delayed refund with three moments a dimension and more. */
import type { CaseData, Moment } from "../../src/play/case.ts";
import type { PlayEvent } from "../../src/play/event.ts";

const moment = (
  id: string,
  behaviour: string,
  weight: Moment["weight"] = 1,
  dimension = id[0]!.toUpperCase() as Moment["dimension"],
): Moment => ({
  id,
  dimension,
  weight,
  behaviour,
  title: `Title of ${id}`,
  model: `Model of ${id}`,
  why: `Why of ${id}`,
});

export const fixture: CaseData = {
  id: "t01",
  title: "The refund that did not come",
  organisation: "Larch & Rowan",
  sector: "retail",
  customer: "external",
  level: "3",
  channels: ["phone"],
  length: 5,
  turns: 8,
  practises: "Keeping a promise",
  brief: {
    role: "Adviser",
    situation: "A refund is late.",
    standards: ["Answer the same day"],
    authority: "Up to £30",
    rules: ["service-care"],
  },
  start: { day: "Monday", clock: 600, place: "contact-centre", channel: "phone", perChoice: 1 },
  persona: { who: "pat", heat: 40, trust: 50, patience: 60, priorFailures: 0, volatility: 1.5 },
  cast: {
    pat: {
      name: "Pat Dunmore",
      role: "customer",
      look: "ruth",
      voice: { register: "mid-low", pitch: 1 },
    },
  },
  weights: { R: 0.25, I: 0.25, E: 0.2, S: 0.3 },
  cuts: { R: 0.58, I: 0.55, E: 0.6, S: 0.57 },
  limit: 3000,
  moments: [
    moment("r.open", "r.open"),
    moment("r.impact", "r.impact", 2),
    moment("r.own", "r.own"),
    moment("i.say", "i.say-first", 2),
    moment("i.time", "i.time"),
    moment("i.close", "i.close"),
    moment("e.rung", "e.rung", 2),
    moment("e.flag", "e.red-flag"),
    moment("e.tell", "e.tell"),
    moment("s.fit", "s.fit", 2),
    moment("s.do", "s.do"),
    moment("s.record", "s.record"),
    moment("s.check", "s.check"),
    moment("r.on-time", "r.on-time"),
  ],
  matters: [
    {
      id: "refund",
      title: "The refund",
      right: [1],
      redFlag: false,
      moment: "e.rung",
      withinTurns: 2,
    },
    {
      id: "danger",
      title: "The danger",
      right: [2],
      redFlag: true,
      moment: "e.flag",
      withinTurns: 1,
      critical: { afterTurns: 2, id: "left" },
    },
  ],
  promises: [{ id: "callback", text: "to ring back", grace: 10, moment: "r.on-time" }],
  remedies: [
    { id: "refund", title: "the refund", informs: "i.say", exempt: false },
    { id: "safety", title: "making it safe", exempt: true },
  ],
  criticals: { left: "The danger was left" },
  facts: { order: "The order number" },
  ownWords: {},
  record: {
    title: "Case record",
    fields: [
      { id: "what", label: "What happened", kind: "text", essential: true },
      {
        id: "done",
        label: "What was done",
        kind: "many",
        essential: true,
        options: [
          { id: "refund", label: "Refund made", when: "remedy:refund" },
          { id: "referred", label: "Passed to disputes", when: "referred:refund" },
        ],
      },
      { id: "paid", label: "Redress", kind: "money", essential: false },
    ],
  },
  endings: { over: "It was over." },
  criteria: ["prob-1.5"],
};

export const started: PlayEvent = {
  type: "PlayStarted",
  caseId: "t01",
  storyHash: "h",
  rubric: "redress-1",
  seed: 1,
  mode: "practice",
  clock: 600,
};

export const offered = (turn: number): PlayEvent => ({
  type: "OptionsOffered",
  turn,
  options: [{ index: 0, text: "Go on", kind: "say" }],
});

export const chosen = (turn: number): PlayEvent => ({
  type: "ChoiceMade",
  turn,
  index: 0,
  text: "Go on",
  kind: "say",
});

export const met = (momentId: string, grade: "full" | "adequate" | "weak" = "full"): PlayEvent => ({
  type: "MomentMet",
  moment: momentId,
  grade,
});

export const over: PlayEvent = { type: "PlayEnded", ending: "over" };

/** A log with one list of facts a turn: options offered, the choice, its facts, and so on. */
export function play(...turns: readonly (readonly PlayEvent[])[]): readonly PlayEvent[] {
  return [
    started,
    offered(0),
    ...turns.flatMap((facts, at) => {
      const ended = facts.some((fact) => fact.type === "PlayEnded");
      return [chosen(at), ...facts, ...(ended ? [] : [offered(at + 1)])];
    }),
  ];
}
