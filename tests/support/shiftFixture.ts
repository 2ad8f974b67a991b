/** A small shift for tests of the heart: one hour, three contacts, one colleague, one screen. */
import type { CaseData, Moment, Person } from "../../src/play/case.ts";
import type { Contact, Reply, ShiftData, Step } from "../../src/shift/day.ts";
import type { Edition } from "../../src/story/session.ts";
import { fixture } from "./fixture.ts";

const person = (name: string): Person => ({
  name,
  role: "customer",
  look: "ruth",
  voice: { register: "low", pitch: 1 },
});

const moment = (id: string, behaviour: string): Moment => ({
  id,
  dimension: id[0]!.toUpperCase() as Moment["dimension"],
  weight: 1,
  behaviour,
  title: `Title of ${id}`,
  model: `Model of ${id}`,
  why: `Why of ${id}`,
});

const reply = (text: string, rest: Partial<Reply> = {}): Reply => ({
  text,
  minutes: 2,
  to: "end",
  next: "settled",
  ...rest,
});
const step = (id: string, ...replies: readonly Reply[]): Step => ({
  id,
  lines: [`ANN: this is ${id}`],
  replies,
});

export const aContact = (id: string, rest: Partial<Contact> = {}): Contact => ({
  id,
  who: "ann",
  channel: "phone",
  side: "outside",
  gist: `About ${id}`,
  at: 605,
  spread: 0,
  standard: "calls",
  patience: 8,
  cause: "fault",
  steps: [
    step(
      "hello",
      reply("Certainly", { tags: ["km:r.open=full"] }),
      reply("No, not today, thank you"),
    ),
  ],
  ...rest,
});

const data: CaseData = {
  ...fixture,
  activity: "shift",
  cast: {
    pat: person("Pat"),
    ann: person("Ann Ober"),
    bob: person("Bob Quill"),
    cai: person("Cai Reed"),
    dot: person("Dot Sand"),
  },
  moments: [
    moment("r.open", "r.open"),
    moment("r.late", "r.own"),
    moment("r.standards", "r.on-time"),
    moment("r.sorted", "r.questions"),
    moment("i.log", "i.team"),
    moment("i.team", "i.team"),
    moment("e.pattern", "e.pattern"),
    moment("s.kept", "s.do"),
    moment("s.record", "s.record"),
    moment("s.alike", "s.alike"),
  ],
  matters: [],
  promises: [{ id: "ring-bob", text: "to ring Bob", grace: 5, moment: "s.kept" }],
  remedies: [],
  criticals: {},
  facts: { cause: "The cause is found.", fixed: "It is mended." },
  ownWords: { manager: "To the manager?", team: "To the team?" },
  record: {
    title: "Shift report",
    fields: [
      {
        id: "found",
        label: "Was it found?",
        essential: true,
        kind: "one",
        options: [
          { id: "yes", label: "Yes", when: "fact:cause" },
          { id: "no", label: "No", when: "!fact:cause" },
        ],
      },
    ],
  },
  endings: { home: "Home." },
  criteria: ["ext-7.1"],
};

const shift: ShiftData = {
  closes: 660,
  minutes: { log: 1, report: 2 },
  standards: [
    { id: "calls", title: "Calls in 3 minutes", kind: "answer", minutes: 3 },
    {
      id: "mend",
      title: "Mended in 10 minutes",
      kind: "act",
      minutes: 10,
      from: "fact:cause",
      to: "fact:fixed",
    },
  ],
  causes: [
    { id: "fault", title: "The fault" },
    { id: "other", title: "Something else" },
  ],
  nexts: [
    { id: "settled", title: "Settled" },
    { id: "call-back", title: "We ring" },
  ],
  contacts: [
    aContact("c1", { again: 10, alike: "same", lost: ["harm:r.silent-deadline"] }),
    aContact("c2", {
      who: "bob",
      at: 612,
      channel: "email",
      side: "inside",
      standard: "calls",
      patience: 90,
      back: "call",
      alike: "same",
      steps: [
        step(
          "hello",
          reply("At half past", {
            tags: ["promise:ring-bob,+20m"],
            to: "back",
            next: "call-back",
            gave: "time",
          }),
          reply("Some time soon, I hope", { gave: "nothing" }),
        ),
        step("call", reply("As I said", { tags: ["promise-kept:ring-bob", "ac:ext-7.1"] })),
      ],
    }),
    aContact("c3", {
      who: "cai",
      at: 640,
      when: ["!fact:fixed"],
      cause: "fault",
      steps: [step("hello", reply("Sorry", { tags: ["km:r.late=full"] }))],
    }),
    aContact("c4", { who: "pat", at: 645, side: "neither", cause: "other" }),
  ],
  errands: [
    {
      id: "screen",
      group: "screen",
      title: "Look at the screen",
      once: true,
      steps: [
        {
          id: "look",
          replies: [
            { text: "Look closer", kind: "look", minutes: 2, tags: ["fact:cause"], to: "end" },
          ],
        },
      ],
    },
    {
      id: "dot",
      group: "colleague",
      title: "Ring Dot",
      when: ["fact:cause", "!fact:fixed"],
      steps: [
        {
          id: "ask",
          replies: [{ text: "Please mend it", minutes: 3, tags: ["fact:fixed"], to: "end" }],
        },
      ],
    },
  ],
  happenings: [
    { id: "noise", at: 650, when: ["!fact:fixed"], tags: ["harm:e.holds-on"], lines: ["A bang."] },
  ],
  panel: [{ id: "p", from: 600, text: "All quiet" }],
  pattern: { cause: "fault", proof: "fact:cause", least: 3, to: "dot", by: 658 },
  moments: {
    standards: "r.standards",
    records: "i.log",
    sorted: "r.sorted",
    pattern: "e.pattern",
    briefing: "i.team",
    alike: "s.alike",
  },
  words: { manager: "manager", team: "team" },
  ending: "home",
};

/** The small shift, changed as a test needs it. */
export const aShift = (change: Partial<ShiftData> = {}): Edition => ({
  data,
  story: { ...shift, ...change } as unknown as Record<string, unknown>,
  hash: "t",
});

export const shiftData = data;
export const shiftJson = shift;
