import { describe, expect, it } from "vitest";
import { assessmentOf } from "../assessment.ts";
import type { Actor, AssessmentEvent, Plan, Stamped } from "../event.ts";
import { factsOf } from "./facts.ts";
import { alsoIn } from "./elsewhere.ts";

const ANN: Actor = { as: "assessor", userId: "ann" };
const IQA: Actor = { as: "quality-assurer", userId: "quinn" };
const LEARNER: Actor = { as: "learner", learnerId: "l1" };

const plan: Plan = {
  units: [
    { unit: "ext-u", pack: "1.0.0" },
    { unit: "int-u", pack: "1.0.0" },
  ],
  criteria: ["ext-1.1", "ext-1.2", "int-1.1"],
  cases: ["s01"],
  activities: ["play-live"],
  registration: "R1",
  assessorQualification: "Assessor award",
  conflictOfInterest: "None known",
  place: "Room 4",
  date: "2026-11-01",
  setting: "simulated",
  whySimulated: "Rare",
  conditions: {
    brief: "b",
    jobAids: "",
    timePressure: "",
    interruptions: "",
    equipment: "",
    resemblance: "",
  },
  adjustments: [],
};

/** Events one by one, each a thousand ms after the other; the device's clock as given, or the same. */
function stamped(
  ...events: readonly (readonly [Actor, AssessmentEvent, deviceAt?: number])[]
): readonly Stamped[] {
  return events.map(([actor, event, deviceAt], seq) => ({
    seq,
    id: `e${seq}`,
    at: seq * 1000,
    deviceAt: deviceAt ?? seq * 1000,
    actor,
    name: "",
    entry: seq,
    event,
  }));
}

const begun: AssessmentEvent = {
  type: "ObservationBegun",
  observation: "o",
  how: "play-live",
  place: " Room 4 ",
  caseId: "s01",
  present: [],
  recordingAgreed: false,
};
const note: AssessmentEvent = {
  type: "NoteMade",
  observation: "o",
  note: "n",
  elapsed: 10,
  line: 4,
  criteria: ["ext-1.1", "int-1.1"],
  text: "Asked first",
  quote: "",
};
const ended: AssessmentEvent = {
  type: "ObservationEnded",
  observation: "o",
  how: "finished",
  remark: "",
};
const decided = (evidence: readonly string[]): AssessmentEvent => ({
  type: "Decided",
  criterion: "ext-1.1",
  outcome: "met",
  reason: "Seen",
  evidence,
});
const whose = { id: "a", learnerId: "l1", assessorId: "ann", madeAt: 0 };

const whole = stamped(
  [ANN, { type: "Planned", plan }],
  [LEARNER, { type: "PlanAccepted" }],
  [ANN, begun],
  [ANN, note],
  // A device whose clock runs an hour ahead.
  [ANN, ended, 3_600_000],
  [
    ANN,
    {
      type: "QuestionPut",
      question: "q",
      source: "own",
      bankId: "",
      text: "Why?",
      criteria: ["ext-1.2"],
      manner: "oral",
      caseId: "",
      line: null,
    },
  ],
  [
    LEARNER,
    { type: "QuestionAnswered", question: "q", text: "Because", recording: null, help: "" },
  ],
  [ANN, decided(["n"])],
  [
    { as: "server" },
    { type: "Suggested", criterion: "ext-1.1", suggestion: "partly", lines: [4], differs: true },
  ],
  [LEARNER, { type: "Appealed", grounds: "I did more" }],
  [IQA, { type: "Sampled", why: "plan" }],
  [
    IQA,
    { type: "QualityAssured", agreed: false, action: "Ask again", reason: "Thin", criteria: [] },
  ],
);

describe("facts of an assessment", () => {
  it("[QA4] are told by its events: stage, methods, places, decisions and the time they took", () => {
    const facts = factsOf(whose, assessmentOf(whole));
    expect(facts).toMatchObject({
      stage: "interim",
      units: ["ext-u", "int-u"],
      methods: ["play-live", "oral-questions"],
      records: [],
      places: ["Room 4"],
      sampled: true,
      assured: { agreed: false, by: "quinn", answered: false },
      appealOpen: true,
    });
    expect(facts.decisions).toEqual([
      {
        criterion: "ext-1.1",
        outcome: "met",
        by: "ann",
        at: 7000,
        // A thing was done no later than the server heard of it.
        activityAt: 4000,
        suggestion: "partly",
        differs: true,
      },
    ]);
  });

  it("[QA10] a criterion waits from the last activity towards it, and from none where there was none", () => {
    expect(factsOf(whose, assessmentOf(whole)).waiting).toEqual([
      { criterion: "ext-1.2", since: 6000 },
      { criterion: "int-1.1", since: 4000 },
    ]);
    expect(factsOf(whose, assessmentOf(whole.slice(0, 2))).waiting).toEqual([]);
  });

  it("[QA10] a decision that names no evidence counts from the observation before it", () => {
    const events = stamped(
      [ANN, { type: "Planned", plan }],
      [ANN, begun],
      [ANN, ended],
      [ANN, decided([])],
    );
    expect(factsOf(whose, assessmentOf(events)).decisions[0]!.activityAt).toBe(2000);
  });

  it("[QA4] without a plan there is nothing to sample but that it was begun", () => {
    expect(factsOf(whose, assessmentOf([]))).toMatchObject({
      stage: "early",
      units: [],
      decisions: [],
      waiting: [],
      assured: null,
    });
  });

  it("[QA5] a play or a file that lies in another assessment is named, and whether it is another learner's", () => {
    const facts = (id: string, learnerId: string, ...things: string[]) => ({
      ...factsOf({ ...whose, id, learnerId }, assessmentOf([])),
      things,
    });
    const one = facts("a", "l1", "play:p", "file:f");
    const all = [
      one,
      facts("b", "l1", "play:p"),
      facts("c", "l2", "file:f"),
      facts("d", "l2", "file:g"),
    ];
    expect(alsoIn(all, one)).toEqual([
      { assessment: "b", anotherLearner: false, work: true, sentences: 0 },
      { assessment: "c", anotherLearner: true, work: true, sentences: 0 },
    ]);
  });

  it("[QA5] a long sentence that stands in another learner's assessment too is counted, a question said back is not", () => {
    const put: AssessmentEvent = {
      type: "QuestionPut",
      question: "q",
      source: "own",
      bankId: "",
      text: "Why did you tell her the time before you had rung the depot?",
      criteria: [],
      manner: "written",
      caseId: "",
      line: null,
    };
    const answered = (id: string, learnerId: string, text: string) =>
      factsOf(
        { ...whose, id, learnerId },
        assessmentOf(
          stamped(
            [ANN, { type: "Planned", plan }],
            [ANN, put],
            [LEARNER, { type: "QuestionAnswered", question: "q", text, recording: null, help: "" }],
          ),
        ),
      );
    const one = answered("a", "l1", "Yes. A customer who knows WHEN, waits more easily than most!");
    const all = [
      one,
      answered("b", "l2", "I think: a customer who knows when waits more easily than most. So."),
      answered("c", "l2", "A customer who knows when is calm."),
      answered("d", "l2", "Why did you tell her the time before you had rung the depot? I forgot."),
    ];
    expect(alsoIn(all, one)).toEqual([
      { assessment: "b", anotherLearner: true, work: false, sentences: 1 },
    ]);
    expect(all[3]!.sentences).toEqual([]);
    expect(JSON.stringify(one)).not.toContain("customer");
  });
});
