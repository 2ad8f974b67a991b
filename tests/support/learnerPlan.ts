/** What the tests of an assessment begin with: a plan, and what an assessor adds. */
import type { AssessmentEvent, Plan } from "../../src/assess/event.ts";
import { shippedVersion } from "./packs.ts";

const UNIT = "ext-j5084003";
export const CRITERIA = ["ext-3.1", "ext-7.1", "ext-9.1b"] as const;

export const aPlan = (changes: Partial<Plan> = {}): Plan => ({
  units: [{ unit: UNIT, pack: shippedVersion(UNIT) }],
  criteria: CRITERIA,
  cases: ["s01"],
  activities: ["play-live"],
  registration: "OCN 20931",
  assessorQualification: "Level 3 Certificate in Assessing Vocational Achievement",
  conflictOfInterest: "None known",
  place: "Room 4",
  date: "2026-11-30",
  setting: "simulated",
  whySimulated: "A complaint like this is rare at work, and no customer should wait for one.",
  conditions: {
    brief: "The case’s brief, as long as you need.",
    jobAids: "Your notes in the case.",
    timePressure: "None.",
    interruptions: "",
    equipment: "A laptop or your telephone.",
    resemblance: "The same kind of customer, desk and rules as at the shop.",
  },
  adjustments: [{ what: "Breaks whenever you like", why: "You asked for them" }],
  ...changes,
});

export const begun = (observation: string): AssessmentEvent => ({
  type: "ObservationBegun",
  observation,
  how: "play-live",
  place: "Room 4",
  caseId: "s01",
  present: [],
  recordingAgreed: false,
});

export const asked = (question: string, text: string): AssessmentEvent => ({
  type: "QuestionPut",
  question,
  source: "own",
  bankId: "",
  text,
  criteria: ["ext-3.1"],
  manner: "written",
  caseId: "s01",
  line: null,
});
