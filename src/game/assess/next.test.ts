import { describe, expect, it } from "vitest";
import { assessmentOf, type Assessment } from "../../assess/assessment.ts";
import type { AssessmentEvent, Plan, Stamped } from "../../assess/event.ts";
import { nextOf, stepsOf, waitingFor } from "./next.ts";

const plan: Plan = {
  units: [{ unit: "ext-j5084003", pack: "1.0.0" }],
  criteria: ["ext-1.1"],
  cases: ["s01"],
  activities: ["play-live"],
  registration: "R1",
  assessorQualification: "CAVA",
  conflictOfInterest: "None known",
  place: "Room 4",
  date: "2026-11-30",
  setting: "simulated",
  whySimulated: "Rare at work",
  conditions: {
    brief: "Read the brief",
    jobAids: "",
    timePressure: "",
    interruptions: "",
    equipment: "",
    resemblance: "",
  },
  adjustments: [],
};

const ASSESSORS: ReadonlySet<AssessmentEvent["type"]> = new Set([
  "Planned",
  "ObservationBegun",
  "ObservationEnded",
  "QuestionPut",
  "AnswerMarked",
  "FeedbackGiven",
]);

/** Events one after another, a minute apart. */
const after = (...events: readonly AssessmentEvent[]): Assessment =>
  assessmentOf(
    events.map(
      (event, seq): Stamped => ({
        seq,
        id: `e${seq}`,
        at: seq * 60_000,
        deviceAt: seq * 60_000,
        actor: ASSESSORS.has(event.type)
          ? { as: "assessor", userId: "u" }
          : { as: "learner", learnerId: "l" },
        name: "",
        entry: seq,
        event,
      }),
    ),
  );

const planned = { type: "Planned", plan } as const;
const accepted = { type: "PlanAccepted" } as const;
const declared = { type: "AuthenticityDeclared", help: "", machineHelp: "" } as const;
const begun = {
  type: "ObservationBegun",
  observation: "o1",
  how: "play-live",
  place: "Room 4",
  caseId: "s01",
  present: [],
  recordingAgreed: false,
} as const;
const ended = (how: "finished" | "stopped") =>
  ({ type: "ObservationEnded", observation: "o1", how, remark: "The alarm rang" }) as const;
const put = {
  type: "QuestionPut",
  question: "q1",
  source: "run",
  bankId: "",
  text: "Why?",
  criteria: ["ext-1.1"],
  manner: "written",
  caseId: "s01",
  line: null,
} as const;
const answered = {
  type: "QuestionAnswered",
  question: "q1",
  text: "Because.",
  recording: null,
  help: "",
} as const;
const marked = {
  type: "AnswerMarked",
  question: "q1",
  mark: "not-yet",
  comment: "Say more.",
} as const;
const reflected = {
  type: "ReflectionWritten",
  reflection: "r1",
  observation: "o1",
  criteria: [],
  did: "I listened.",
  standard: "It met the promise.",
  know: "They said so.",
} as const;
const feedback = { type: "FeedbackGiven", text: "Well done.", nextStep: "Try s03." } as const;
const signed = (upTo: number) => ({ type: "Signed", as: "learner", name: "Sam", upTo }) as const;

describe("[LA2] the one thing to do next", () => {
  it.each<[string, readonly AssessmentEvent[], string | null]>([
    ["a new plan is accepted", [planned], "plan"],
    ["then the work is said to be one's own", [planned, accepted], "own-work"],
    ["then it is the assessor's turn", [planned, accepted, declared], null],
    ["an assessor who waits comes before all else", [planned, accepted, begun], "observation"],
    ["a changed plan is accepted anew", [planned, accepted, declared, planned], "plan"],
    [
      "a stopped observation asks nothing of the learner",
      [planned, accepted, declared, begun, ended("stopped")],
      null,
    ],
    [
      "after the observation, a question before the reflection",
      [planned, accepted, declared, begun, ended("finished"), put],
      "questions",
    ],
    [
      "the reflection when the questions are answered",
      [planned, accepted, declared, begun, ended("finished"), put, answered],
      "reflection",
    ],
    [
      "an answer marked not yet is to be given again",
      [planned, accepted, declared, begun, ended("finished"), put, answered, reflected, marked],
      "questions",
    ],
    [
      "feedback is read and signed",
      [planned, accepted, declared, begun, ended("finished"), reflected, feedback],
      "feedback",
    ],
    [
      "signed, nothing is left",
      [planned, accepted, declared, begun, ended("finished"), reflected, feedback, signed(6)],
      null,
    ],
    [
      "what is added after signing is signed anew",
      [
        planned,
        accepted,
        declared,
        begun,
        ended("finished"),
        reflected,
        feedback,
        signed(6),
        feedback,
      ],
      "feedback",
    ],
  ])("%s", (_, events, step) => {
    const state = after(...events);
    expect(nextOf(state)?.id ?? null).toBe(step);
    if (step === null) expect(waitingFor(state)).toMatch(/assessor/);
  });

  it("every step says how it stands, whatever has happened", () => {
    const events = [planned, accepted, declared, begun, ended("finished"), put, feedback];
    for (let n = 0; n <= events.length; n++) {
      for (const { words, name } of stepsOf(after(...events.slice(0, n)))) {
        expect(`${name}: ${words}`).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});
