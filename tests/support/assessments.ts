/**
 * Assessments put into a server as its own routes would put them, event by event: what tests of
 * whatever reads assessments begin with.
 */
import { randomUUID } from "node:crypto";
import type { Actor, AssessmentEvent, Plan } from "../../src/assess/event.ts";
import { ok } from "../../src/play/result.ts";
import { newPen, openPen } from "../../src/server/assess/pen.ts";
import type { Node } from "../../src/server/server.ts";
import { shippedVersion } from "./packs.ts";

/** Of one unit and two of its criteria of knowledge. */
export const aPlan = (changes: Partial<Plan> = {}): Plan => ({
  units: [{ unit: "ext-j5084003", pack: shippedVersion("ext-j5084003") }],
  criteria: ["ext-1.1", "ext-2.1"],
  cases: ["s01"],
  activities: ["play-live"],
  registration: "R-100",
  assessorQualification: "Assessor award",
  conflictOfInterest: "None known",
  place: "Room 4",
  date: "2026-11-22",
  setting: "simulated",
  whySimulated: "It is rare at work.",
  conditions: {
    brief: "You are at the desk.",
    jobAids: "",
    timePressure: "",
    interruptions: "",
    equipment: "",
    resemblance: "",
  },
  adjustments: [],
  ...changes,
});

export interface InCentre {
  readonly centreId: string;
  readonly classId: string;
  readonly learnerId: string;
  readonly assessorId: string;
}

export type Happening = readonly [Actor, AssessmentEvent];

/** Adds events at the node's own time; throws where one is not admitted. */
export async function happen(
  { context }: Node,
  centreId: string,
  assessmentId: string,
  happenings: readonly Happening[],
  made?: InCentre,
): Promise<void> {
  const { current } = await context.packs.of(context.store.db, centreId);
  const ground = { packs: current, agreements: [] };
  await context.log.write(centreId, async (tx, place) => {
    const opened = made
      ? ok(
          await newPen(tx, place, {
            id: assessmentId,
            centre_id: centreId,
            class_id: made.classId,
            learner_id: made.learnerId,
            assessor_id: made.assessorId,
          }),
        )
      : await openPen(tx, place, assessmentId);
    if (!opened.ok) throw new Error(opened.message);
    for (const [actor, event] of happenings) {
      const written = { id: randomUUID(), deviceAt: place.at, event, actor, name: "" };
      const added = await opened.value.add(written, ground);
      if (!added.ok) throw new Error(`${event.type}: ${added.message}`);
    }
    return ok({ value: null, drafts: await opened.value.done() });
  });
}

/** A planned and accepted assessment with what happened then; gives its id. */
export async function anAssessment(
  node: Node,
  where: InCentre,
  happenings: readonly Happening[] = [],
  plan: Plan = aPlan(),
): Promise<string> {
  const id = randomUUID();
  await happen(
    node,
    where.centreId,
    id,
    [
      [
        { as: "assessor", userId: where.assessorId },
        { type: "Planned", plan },
      ],
      [{ as: "learner", learnerId: where.learnerId }, { type: "PlanAccepted" }],
      ...happenings,
    ],
    where,
  );
  return id;
}

/** A question put, answered and marked as sound, and the criterion decided by it. */
export function answered(
  { learnerId, assessorId }: InCentre,
  criterion: string,
  outcome: "met" | "not-yet" | "not-seen" = "met",
): readonly Happening[] {
  const assessor = { as: "assessor", userId: assessorId } as const;
  const question = randomUUID();
  return [
    [
      assessor,
      {
        type: "QuestionPut",
        question,
        source: "own",
        bankId: "",
        text: "Why did you ask first?",
        criteria: [criterion],
        manner: "oral",
        caseId: "s01",
        line: null,
      },
    ],
    [
      { as: "learner", learnerId },
      {
        type: "QuestionAnswered",
        question,
        text: "Because I had to know what had happened.",
        recording: null,
        help: "",
      },
    ],
    [assessor, { type: "AnswerMarked", question, mark: "sound", comment: "" }],
    [assessor, { type: "Decided", criterion, outcome, reason: "Said why.", evidence: [question] }],
  ];
}

/** A play watched live, tied and over. */
export function watched(
  { assessorId }: InCentre,
  playId: string,
  storyHash: string,
): readonly Happening[] {
  const assessor = { as: "assessor", userId: assessorId } as const;
  const observation = randomUUID();
  return [
    [
      assessor,
      {
        type: "ObservationBegun",
        observation,
        how: "play-live",
        place: "Room 4",
        caseId: "s01",
        present: [],
        recordingAgreed: false,
      },
    ],
    [
      { as: "server" },
      {
        type: "PlayTied",
        observation,
        playId,
        caseId: "s01",
        storyHash,
        seed: 7,
        rubric: "redress-1",
        rulePack: "2026-10",
        startedAt: 0,
      },
    ],
    [
      assessor,
      {
        type: "NoteMade",
        observation,
        note: randomUUID(),
        elapsed: 1000,
        line: 3,
        criteria: ["ext-1.1"],
        text: "Asked before offering anything.",
        quote: "",
      },
    ],
    [assessor, { type: "ObservationEnded", observation, how: "finished", remark: "" }],
  ];
}
