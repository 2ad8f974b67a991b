/** Small packs and a hand that keeps an assessment, for tests of `src/assess`. */
import fc from "fast-check";
import { admit } from "../../src/assess/admit/admit.ts";
import type { Admitted } from "../../src/assess/admit/refusal.ts";
import { assessmentOf, NO_ASSESSMENT, type Assessment } from "../../src/assess/assessment.ts";
import type { Actor, AssessmentEvent, Plan, Stamped } from "../../src/assess/event.ts";
import type { Ground } from "../../src/assess/evidence/support.ts";
import type { Criterion, Pack, Unit } from "../../src/assess/pack/pack.ts";

const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  lo: 1,
  loSummary: "An outcome",
  ac: id.split("-")[1]!,
  summary: `What ${id} asks for`,
  kind: "performance",
  evidencedBy: ["role-play"],
  transfer: `Do ${id} at work and have it seen.`,
  ...more,
});

const knowledge = (id: string, more: Partial<Criterion> = {}): Criterion =>
  criterion(id, { kind: "knowledge", evidencedBy: ["written-qa"], transfer: "", ...more });

const pack = (
  id: string,
  prefix: string,
  criteria: readonly Criterion[],
  questions: Pack["questions"],
  more: Partial<Unit> = {},
): Pack => ({
  format: 1,
  id,
  version: "1.0.0",
  title: id,
  compiled: "2026-11-22",
  note: "",
  unit: {
    id,
    prefix,
    title: `Unit ${id}`,
    reference: "X/000/0000",
    level: 3,
    credit: 3,
    glh: 12,
    body: "A body",
    methods: [],
    rolePlayListed: false,
    workplaceExpected: false,
    expired: null,
    caution: "",
    criteria,
    skills: [],
    ...more,
  },
  questions,
});

export const EXT = "ext-j5084003";
export const INT = "int-a6012550";
export const PROB = "prob-l5083936";

export const packs: readonly Pack[] = [
  pack(
    EXT,
    "ext",
    [
      knowledge("ext-1.1"),
      knowledge("ext-1.2"),
      criterion("ext-9.1a"),
      criterion("ext-9.1c", { evidencedBy: ["role-play", "artefact:complaint-record"] }),
    ],
    [
      { id: "q1", criteria: ["ext-1.1"], cases: [], text: "Any time?", lookFor: ["x"] },
      { id: "q2", criteria: ["ext-1.1"], cases: ["s01"], text: "On s01?", lookFor: ["x"] },
      { id: "q3", criteria: ["ext-1.2"], cases: ["s11"], text: "On s11?", lookFor: ["x"] },
      {
        id: "q4",
        criteria: ["ext-1.1", "ext-1.2"],
        cases: ["s01"],
        text: "Two on s01?",
        lookFor: ["x"],
      },
    ],
    { skills: [{ area: "English", activity: "writing the record" }] },
  ),
  pack(
    PROB,
    "prob",
    [
      knowledge("prob-1.1", { evidencedBy: ["written-qa", "reflective-log"] }),
      criterion("prob-1.5"),
    ],
    [],
  ),
  pack(INT, "int", [criterion("int-9.1b"), criterion("int-9.1c")], [], { rolePlayListed: null }),
];

export const ground: Ground = {
  packs,
  agreements: [EXT, PROB, INT].map((unit) => ({
    unit,
    reference: "letter 1",
    agreedBy: "A. Body",
    from: "2026-01-01",
    until: null,
  })),
};
export const noAgreement: Ground = { packs, agreements: [] };

export const assessor: Actor = { as: "assessor", userId: "u1" };
export const otherAssessor: Actor = { as: "assessor", userId: "u2" };
export const learner: Actor = { as: "learner", learnerId: "l1" };
export const assurer: Actor = { as: "quality-assurer", userId: "u9" };
export const server: Actor = { as: "server" };
export const witness = (id: string): Actor => ({ as: "witness", witness: id });

export const plan: Plan = {
  units: [
    { unit: EXT, pack: "1.0.0" },
    { unit: PROB, pack: "1.0.0" },
  ],
  criteria: ["ext-1.1", "ext-9.1a"],
  cases: ["s01"],
  activities: ["play-live"],
  registration: "R-1",
  assessorQualification: "CAVA",
  conflictOfInterest: "None known",
  place: "Room 4",
  date: "2026-11-30",
  setting: "simulated",
  whySimulated: "Rare at work",
  conditions: {
    brief: "The case's own",
    jobAids: "",
    timePressure: "",
    interruptions: "",
    equipment: "",
    resemblance: "",
  },
  adjustments: [],
};

/** The event of a type, with what a test does not care about filled in. */
export type Of<T extends AssessmentEvent["type"]> = Extract<AssessmentEvent, { type: T }>;

export const begun = (
  observation: string,
  more: Partial<Of<"ObservationBegun">> = {},
): AssessmentEvent => ({
  type: "ObservationBegun",
  observation,
  how: "play-live",
  place: "Room 4",
  caseId: "s01",
  present: [],
  recordingAgreed: false,
  ...more,
});
export const ended = (observation: string): AssessmentEvent => ({
  type: "ObservationEnded",
  observation,
  how: "finished",
  remark: "",
});
export const tied = (observation: string, playId = "p1", caseId = "s01"): AssessmentEvent => ({
  type: "PlayTied",
  observation,
  playId,
  caseId,
  storyHash: "h",
  seed: 1,
  rubric: "redress-1",
  rulePack: "2026-11",
  startedAt: 0,
});
export const note = (
  id: string,
  criteria: readonly string[],
  more: Partial<Of<"NoteMade">> = {},
): AssessmentEvent => ({
  type: "NoteMade",
  observation: "o1",
  note: id,
  elapsed: 1000,
  line: null,
  criteria,
  text: `Saw ${id}`,
  quote: "",
  ...more,
});
export const question = (
  id: string,
  criteria: readonly string[],
  more: Partial<Of<"QuestionPut">> = {},
): AssessmentEvent => ({
  type: "QuestionPut",
  question: id,
  source: "own",
  bankId: "",
  text: `Why ${id}?`,
  criteria,
  manner: "written",
  caseId: "",
  line: null,
  ...more,
});
export const answer = (id: string, text = "Because."): AssessmentEvent => ({
  type: "QuestionAnswered",
  question: id,
  text,
  recording: null,
  help: "",
});
export const marked = (id: string, mark: "sound" | "not-yet" = "sound"): AssessmentEvent => ({
  type: "AnswerMarked",
  question: id,
  mark,
  comment: `Comment on ${id}`,
});
export const reflection = (
  id: string,
  criteria: readonly string[],
  more: Partial<Of<"ReflectionWritten">> = {},
): AssessmentEvent => ({
  type: "ReflectionWritten",
  reflection: id,
  observation: null,
  criteria,
  did: "I rang.",
  standard: "Keep to the time.",
  know: "She said so.",
  ...more,
});
export const product = (
  id: string,
  criteria: readonly string[],
  more: Partial<Of<"ProductAttached">> = {},
): AssessmentEvent => ({
  type: "ProductAttached",
  product: id,
  kind: "record",
  title: `Product ${id}`,
  madeOn: "2026-11-30",
  setting: "workplace",
  criteria,
  text: `Words of ${id}`,
  file: null,
  playId: null,
  authenticity: "Signed by the supervisor",
  redacted: true,
  ...more,
});
export const invited = (id: string, criteria: readonly string[]): AssessmentEvent => ({
  type: "WitnessInvited",
  witness: id,
  name: "Wyn Ness",
  role: "supervisor",
  about: "a call",
  criteria,
  expiresAt: 9e12,
});
export const testified = (id: string): AssessmentEvent => ({
  type: "WitnessTestified",
  witness: id,
  name: "Wyn Ness",
  role: "supervisor",
  relation: "I run the shift",
  when: "2026-11-20",
  where: "The desk",
  seen: "She listened.",
  file: null,
});
export const weighedAs = (
  evidence: string,
  criteria: readonly string[],
  accepted = true,
): AssessmentEvent => ({
  type: "EvidenceWeighed",
  evidence,
  accepted,
  criteria,
  reason: `Weight of ${evidence}`,
});
export const decided = (
  criterionId: string,
  outcome: Of<"Decided">["outcome"],
  evidence: readonly string[],
): AssessmentEvent => ({
  type: "Decided",
  criterion: criterionId,
  outcome,
  reason: `Reason for ${criterionId}`,
  evidence,
});
export const feedback: AssessmentEvent = {
  type: "FeedbackGiven",
  text: "Well listened.",
  nextStep: "Ring back in time.",
};
export const signed = (as: "assessor" | "learner", upTo: number): AssessmentEvent => ({
  type: "Signed",
  as,
  name: as,
  upTo,
});

const DAY = 86_400_000;
/** Noon of 30 November 2026. */
export const NOON = 20_787 * DAY + DAY / 2;

export const stamp = (
  event: AssessmentEvent,
  actor: Actor,
  seq: number,
  at = NOON + seq * 1000,
): Stamped => ({
  seq,
  id: `e${seq}`,
  at,
  deviceAt: at,
  actor,
  name: actor.as,
  entry: 100 + seq,
  event,
});

/** Keeps an assessment: each event is admitted as the server would admit it. */
export class Hand {
  readonly events: Stamped[] = [];
  state: Assessment = NO_ASSESSMENT;
  readonly on: Ground;

  constructor(on: Ground = ground) {
    this.on = on;
  }

  /** Whether it would be taken. */
  asks(event: AssessmentEvent, actor: Actor = assessor): Admitted {
    return admit(this.state, event, actor, this.on);
  }

  /** The code of its refusal; "taken" if there is none. Nothing is added. */
  code(event: AssessmentEvent, actor: Actor = assessor): string {
    const answerTo = this.asks(event, actor);
    return answerTo.ok ? "taken" : answerTo.code;
  }

  add(event: AssessmentEvent, actor: Actor = assessor, at?: number): this {
    const answerTo = this.asks(event, actor);
    if (!answerTo.ok) throw new Error(`${event.type}: ${answerTo.message}`);
    const stamped = stamp(event, actor, this.state.next, at);
    this.events.push(stamped);
    this.state = assessmentOf([stamped], this.state);
    return this;
  }
}

export const planned = (on: Ground = ground, more: Partial<Plan> = {}): Hand =>
  new Hand(on)
    .add({ type: "Planned", plan: { ...plan, ...more } })
    .add({ type: "PlanAccepted" }, learner);

/** Planned, observed, asked, decided and told: ready to be signed. */
export function readyToSign(): Hand {
  const hand = planned()
    .add({ type: "IdentityChecked", how: "Passport" })
    .add({ type: "AuthenticityDeclared", help: "", machineHelp: "" }, learner)
    .add(begun("o1"))
    .add(note("n1", ["ext-9.1a"]))
    .add(ended("o1"))
    .add(question("q1", ["ext-1.1"]))
    .add(answer("q1"), learner)
    .add(marked("q1"))
    .add(decided("ext-9.1a", "met", ["n1"]))
    .add(decided("ext-1.1", "met", ["q1"]))
    .add(feedback);
  return hand;
}

const few = (prefix: string): fc.Arbitrary<string> =>
  fc.constantFrom(...[1, 2].map((n) => prefix + n));
const someCriteria = fc.subarray(["ext-1.1", "ext-9.1a", "prob-1.1", "prob-1.5"]);

/** Anything that anybody might send, of few ids, so that events meet. */
export const anyEvent: fc.Arbitrary<AssessmentEvent> = fc.oneof(
  fc.oneof(
    { arbitrary: fc.constant<AssessmentEvent>({ type: "PlanAccepted" }), weight: 9 },
    { arbitrary: fc.constant<AssessmentEvent>({ type: "Planned", plan }), weight: 1 },
  ),
  fc.constant<AssessmentEvent>({ type: "IdentityChecked", how: "Passport" }),
  fc.constant<AssessmentEvent>({ type: "AuthenticityDeclared", help: "", machineHelp: "" }),
  fc
    .tuple(few("o"), fc.constantFrom("play-live", "play-recorded", "spoken", "workplace"))
    .map(([id, how]) => begun(id, { how: how as Of<"ObservationBegun">["how"] })),
  few("o").map((id) => tied(id)),
  few("o").map((observation) => ({ type: "ObservationPaused" as const, observation, why: "" })),
  few("o").map((observation) => ({ type: "ObservationResumed" as const, observation })),
  few("o").map(ended),
  fc
    .tuple(few("n"), few("o"), someCriteria, fc.constantFrom("", "Words of t1"))
    .map(([id, observation, criteria, quote]) => note(id, criteria, { observation, quote })),
  fc.tuple(few("n"), someCriteria).map(([id, criteria]) => ({
    type: "NoteAmended" as const,
    note: id,
    criteria,
    text: "Amended",
    why: "Clearer",
  })),
  few("n").map((id) => ({ type: "NoteWithdrawn" as const, note: id, why: "Mistaken" })),
  fc.tuple(few("q"), someCriteria).map(([id, criteria]) => question(id, criteria)),
  few("q").map((id) => answer(id)),
  fc
    .tuple(few("q"), fc.constantFrom("sound" as const, "not-yet" as const))
    .map(([id, mark]) => marked(id, mark)),
  fc.tuple(few("r"), someCriteria).map(([id, criteria]) => reflection(id, criteria)),
  fc
    .tuple(few("t"), someCriteria, fc.constantFrom(null, "p1"), fc.boolean())
    .map(([id, criteria, playId, work]) =>
      product(id, criteria, { playId, setting: work ? "workplace" : "simulated" }),
    ),
  fc.tuple(few("w"), someCriteria).map(([id, criteria]) => invited(id, criteria)),
  few("w").map(testified),
  fc
    .tuple(fc.oneof(few("t"), few("w")), someCriteria, fc.boolean())
    .map(([id, criteria, accepted]) => weighedAs(id, criteria, accepted)),
  fc
    .tuple(
      fc.constantFrom("ext-1.1", "ext-9.1a", "prob-1.1", "prob-1.5"),
      fc.constantFrom("met" as const, "not-yet" as const, "not-seen" as const),
      fc.subarray(["n1", "n2", "q1", "q2", "r1", "r2", "t1", "t2", "w1", "w2"]),
    )
    .map(([id, outcome, evidence]) => decided(id, outcome, evidence)),
  fc.constantFrom("ext-1.1", "ext-9.1a").map((id) => ({
    type: "Suggested" as const,
    criterion: id,
    suggestion: "partly" as const,
    lines: [3],
    differs: true,
  })),
  fc.constant(feedback),
  fc.constant<AssessmentEvent>({ type: "LearnerCommented", text: "Thank you." }),
  fc
    .tuple(fc.constantFrom("assessor" as const, "learner" as const), fc.nat(40))
    .map(([as, upTo]) => signed(as, upTo)),
  fc.constant<AssessmentEvent>({ type: "Appealed", grounds: "I did ring." }),
  fc.constant<AssessmentEvent>({ type: "AppealAnswered", upheld: true, reason: "She did." }),
  fc.constant<AssessmentEvent>({ type: "Sampled", why: "New scheme" }),
  fc.boolean().map((agreed) => ({
    type: "QualityAssured" as const,
    agreed,
    action: "Look again",
    reason: "Thin",
    criteria: [],
  })),
  fc.constant<AssessmentEvent>({ type: "ActionAnswered", text: "Looked again." }),
);

const ACTORS = [assessor, otherAssessor, learner, server, assurer, witness("w1"), witness("w2")];

export const anyActor: fc.Arbitrary<Actor> = fc.constantFrom(...ACTORS);

/** What was admitted of a great many things sent in any order, by anybody who may. */
export const anyAssessment = (on: Ground = ground): fc.Arbitrary<Hand> =>
  fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(anyEvent, anyActor), { minLength: 40, maxLength: 200, size: "max" }),
    )
    .map(([ahead, sent]) => {
      const hand = ahead ? planned(on) : new Hand(on);
      for (const [event, actor] of sent) {
        // A signature is offered for the assessment as it stands, or it would seldom be taken.
        const offered =
          event.type === "Signed" ? { ...event, upTo: Math.max(0, hand.state.next - 1) } : event;
        const who = [actor, ...ACTORS].find((one) => hand.asks(offered, one).ok);
        if (who) hand.add(offered, who);
      }
      return hand;
    });
