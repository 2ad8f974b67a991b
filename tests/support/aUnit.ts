/** A unit, a plan and a way to stamp events: what tests of evidence packs are made of. */
import type { Actor, AssessmentEvent, Plan, Stamped } from "../../src/assess/event.ts";
import type { Criterion, Pack } from "../../src/assess/pack/pack.ts";

export const ASSESSOR: Actor = { as: "assessor", userId: "staff-1" };
export const LEARNER: Actor = { as: "learner", learnerId: "learner-1" };
export const QUALITY: Actor = { as: "quality-assurer", userId: "staff-2" };
export const SERVER: Actor = { as: "server" };
export const NAMES: Readonly<Record<Actor["as"], string>> = {
  assessor: "Rosa Lind",
  learner: "Ayo Brandt",
  "quality-assurer": "Sam Ferrow",
  witness: "Mina Quell",
  server: "",
};

const criterion = (id: string, kind: Criterion["kind"], reflective = false): Criterion => ({
  id,
  lo: 1,
  loSummary: "Handle a complaint.",
  ac: id.split("-")[1]!,
  summary: `What ${id} asks for.`,
  kind,
  evidencedBy: reflective ? ["reflective-log"] : ["role-play", "written-qa"],
  transfer: kind === "performance" ? "Do this at work and have it witnessed." : "",
});

export const CRITERIA = ["ext-1.1", "ext-1.2", "ext-2.1", "ext-2.2"] as const;

/** A unit of two things to know and two to do; role play is not a listed method unless said. */
export const aUnitPack = (rolePlayListed: boolean | null = false): Pack => ({
  format: 1,
  id: "ext-test",
  version: "1.0.0",
  title: "External customers",
  compiled: "2026-11-01",
  note: "",
  unit: {
    id: "ext-test",
    prefix: "ext",
    title: "Handle external customers' complaints",
    reference: "X/000/0001",
    level: 2,
    credit: 3,
    glh: 12,
    body: "Invented Awards",
    methods: [{ name: "practical demonstration", standing: "prescribed" }],
    rolePlayListed,
    workplaceExpected: true,
    expired: null,
    caution: "Ask the awarding body first.",
    criteria: [
      criterion("ext-1.1", "knowledge", true),
      criterion("ext-1.2", "knowledge"),
      criterion("ext-2.1", "performance"),
      criterion("ext-2.2", "performance"),
    ],
    skills: [{ area: "English", activity: "A call and the report of it." }],
  },
  questions: [],
});

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  units: [{ unit: "ext-test", pack: "1.0.0" }],
  criteria: CRITERIA,
  cases: ["s01"],
  activities: ["play-live"],
  registration: "REG-77",
  assessorQualification: "Level 3 award in assessing",
  conflictOfInterest: "None known",
  place: "Room 4",
  date: "2026-11-20",
  setting: "simulated",
  whySimulated: "A breach is rare at work.",
  conditions: {
    brief: "You are on the desk.",
    jobAids: "Policy sheet",
    timePressure: "",
    interruptions: "",
    equipment: "",
    resemblance: "The desk at work",
  },
  adjustments: [{ what: "Extra time", why: "Dyslexia" }],
  ...change,
});

export const T0 = Date.UTC(2026, 10, 20, 14, 0, 0);

export type Step = readonly [Actor, AssessmentEvent];

/** Stamped as the server would: a minute and three lines of the log between one and the next. */
export const stamped = (steps: readonly Step[], firstLine = 100, at = T0): readonly Stamped[] =>
  steps.map(([actor, event], seq) => ({
    seq,
    id: `00000000-0000-4000-8000-${String(firstLine * 1000 + seq).padStart(12, "0")}`,
    at: at + seq * 60_000,
    deviceAt: at + seq * 60_000 - 500,
    actor,
    name: NAMES[actor.as],
    entry: firstLine + seq * 3,
    event,
  }));
