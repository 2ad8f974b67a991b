/** What an evidence pack is made of, for tests: one assessment with everything in it. */
import type { PlayEvent } from "../../src/play/event.ts";
import type { Stamped } from "../../src/assess/event.ts";
import type { PackSources } from "../../src/assess/export/sources.ts";
import {
  ASSESSOR,
  aPlan,
  aUnitPack,
  LEARNER,
  QUALITY,
  SERVER,
  stamped,
  T0,
  type Step,
} from "./aUnit.ts";

const PLAY: readonly PlayEvent[] = [
  {
    type: "PlayStarted",
    caseId: "s01",
    storyHash: "abc123",
    rubric: "1",
    seed: 42,
    mode: "assessed",
    clock: 540,
  },
  { type: "LineSpoken", who: "Mrs Okafor", text: "My parcel never came." },
  { type: "OptionsOffered", turn: 0, options: [{ index: 0, text: "I am sorry.", kind: "say" }] },
  {
    type: "OwnWordsGiven",
    turn: 0,
    prompt: "first-words",
    text: "I am so sorry about this.",
  },
  { type: "ChoiceMade", turn: 0, index: 0, text: "I am sorry.", kind: "say" },
  { type: "Harmed", harm: "late" },
  { type: "RecordWritten", fields: { what: "Parcel lost", done: ["refund", "referred"] } },
  { type: "PlayEnded", ending: "settled" },
];

export const aPlay = (firstLine = 50) => ({
  id: "play-1",
  caseId: "s01",
  prompts: { "first-words": "She has told you what is missing. What do you say first?" },
  form: [
    { id: "what", label: "What the complaint is", options: [] },
    {
      id: "done",
      label: "What was done",
      options: [
        { id: "refund", label: "The price was paid back" },
        { id: "referred", label: "It was passed on" },
      ],
    },
  ],
  events: PLAY.map((event, seq) => ({
    seq,
    entry: firstLine + seq,
    at: T0 - 60_000 + seq * 1000,
    event,
  })),
});

/** Every type of event once and more: a whole assessment, signed, appealed, quality assured. */
export const WHOLE: readonly Step[] = [
  [ASSESSOR, { type: "Planned", plan: aPlan({ place: "Room 3" }) }],
  [ASSESSOR, { type: "Planned", plan: aPlan() }],
  [LEARNER, { type: "PlanAccepted" }],
  [ASSESSOR, { type: "IdentityChecked", how: "College card" }],
  [LEARNER, { type: "AuthenticityDeclared", help: "None", machineHelp: "Spelling checker" }],
  [
    ASSESSOR,
    {
      type: "ObservationBegun",
      observation: "o1",
      how: "play-live",
      place: "Room 4",
      caseId: "s01",
      present: [{ name: "Lee Marsh", role: "second assessor" }],
      recordingAgreed: false,
    },
  ],
  [
    SERVER,
    {
      type: "PlayTied",
      observation: "o1",
      playId: "play-1",
      caseId: "s01",
      storyHash: "abc123",
      seed: 42,
      rubric: "1",
      rulePack: "2026-10",
      startedAt: T0,
    },
  ],
  [
    ASSESSOR,
    {
      type: "NoteMade",
      observation: "o1",
      note: "n2",
      elapsed: 65_000,
      line: 4,
      criteria: ["ext-2.1"],
      text: "Apologised for the loss, then asked what it had meant for her.",
      quote: "I am so sorry about this.",
    },
  ],
  [
    ASSESSOR,
    {
      type: "NoteMade",
      observation: "o1",
      note: "n1",
      elapsed: 20_000,
      line: null,
      criteria: [],
      text: "Greated the customer.",
      quote: "",
    },
  ],
  [
    ASSESSOR,
    {
      type: "NoteAmended",
      note: "n1",
      criteria: ["ext-2.2"],
      text: "Greeted the customer.",
      why: "Spelling",
    },
  ],
  [ASSESSOR, { type: "ObservationPaused", observation: "o1", why: "Fire alarm" }],
  [ASSESSOR, { type: "ObservationResumed", observation: "o1" }],
  [
    ASSESSOR,
    {
      type: "NoteMade",
      observation: "o1",
      note: "n3",
      elapsed: 80_000,
      line: 4,
      criteria: ["ext-2.2"],
      text: "Put in the wrong place.",
      quote: "",
    },
  ],
  [ASSESSOR, { type: "NoteWithdrawn", note: "n3", why: "Meant for somebody else" }],
  [ASSESSOR, { type: "ObservationEnded", observation: "o1", how: "finished", remark: "" }],
  [
    ASSESSOR,
    {
      type: "QuestionPut",
      question: "q1",
      source: "run",
      bankId: "",
      text: "Why did you apologise first?",
      criteria: ["ext-1.1"],
      manner: "oral",
      caseId: "s01",
      line: 4,
    },
  ],
  [
    ASSESSOR,
    {
      type: "QuestionAnswered",
      question: "q1",
      text: "She had waited nine days.",
      recording: null,
      help: "",
    },
  ],
  [ASSESSOR, { type: "AnswerMarked", question: "q1", mark: "sound", comment: "" }],
  [
    LEARNER,
    {
      type: "ReflectionWritten",
      reflection: "r1",
      observation: "o1",
      criteria: ["ext-1.1"],
      did: "I apologised before I asked for the number.",
      standard: "Our standard says: listen first.",
      know: "She said she felt heard.",
    },
  ],
  [
    SERVER,
    {
      type: "ProductAttached",
      product: "p1",
      kind: "record",
      title: "Case record",
      madeOn: "2026-11-20",
      setting: "simulated",
      criteria: ["ext-2.2"],
      text: "Parcel lost. Refund; referred.",
      file: null,
      playId: "play-1",
      authenticity: "From the play's own log",
      redacted: false,
    },
  ],
  [
    LEARNER,
    {
      type: "ProductAttached",
      product: "p2",
      kind: "document",
      title: "Complaints procedure at work",
      madeOn: "2026-10-02",
      setting: "workplace",
      criteria: ["ext-2.1"],
      text: "",
      file: {
        id: "f1",
        name: "procedure.pdf",
        type: "application/pdf",
        bytes: 12_345,
        sha256: "a".repeat(64),
      },
      playId: null,
      authenticity: "Seen at work",
      redacted: true,
    },
  ],
  [
    ASSESSOR,
    {
      type: "EvidenceWeighed",
      evidence: "p2",
      accepted: true,
      criteria: ["ext-2.1"],
      reason: "Their own, by their supervisor.",
    },
  ],
  [
    ASSESSOR,
    {
      type: "WitnessInvited",
      witness: "w1",
      name: "Mina Quell",
      role: "Supervisor",
      about: "A call in October",
      criteria: ["ext-2.2"],
      expiresAt: T0 + 9e8,
    },
  ],
  [
    { as: "witness", witness: "w1" },
    {
      type: "WitnessTestified",
      witness: "w1",
      name: "Mina Quell",
      role: "Supervisor",
      relation: "Line manager",
      when: "2026-10-14",
      where: "Front desk",
      seen: "I heard the whole call. They let the customer finish.",
      file: null,
    },
  ],
  [
    ASSESSOR,
    {
      type: "EvidenceWeighed",
      evidence: "w1",
      accepted: true,
      criteria: ["ext-2.2"],
      reason: "First-hand.",
    },
  ],
  [
    ASSESSOR,
    {
      type: "Decided",
      criterion: "ext-1.1",
      outcome: "not-yet",
      reason: "One example only.",
      evidence: ["q1"],
    },
  ],
  [
    SERVER,
    { type: "Suggested", criterion: "ext-1.1", suggestion: "seen", lines: [4], differs: true },
  ],
  [
    ASSESSOR,
    {
      type: "Decided",
      criterion: "ext-1.1",
      outcome: "met",
      reason: "Explained with a second example.",
      evidence: ["q1"],
    },
  ],
  [
    SERVER,
    { type: "Suggested", criterion: "ext-1.1", suggestion: "seen", lines: [4], differs: false },
  ],
  [
    ASSESSOR,
    {
      type: "Decided",
      criterion: "ext-1.2",
      outcome: "not-seen",
      reason: "Not asked yet.",
      evidence: [],
    },
  ],
  [
    ASSESSOR,
    {
      type: "Decided",
      criterion: "ext-2.1",
      outcome: "met",
      reason: "The procedure shows it.",
      evidence: ["p2", "n2"],
    },
  ],
  [
    ASSESSOR,
    {
      type: "Decided",
      criterion: "ext-2.2",
      outcome: "met",
      reason: "Her supervisor heard it.",
      evidence: ["w1"],
    },
  ],
  [
    ASSESSOR,
    { type: "FeedbackGiven", text: "You listened well.", nextStep: "Read the referral rule." },
  ],
  [LEARNER, { type: "LearnerCommented", text: "Thank you." }],
  [ASSESSOR, { type: "Signed", as: "assessor", name: "Rosa Lind", upTo: 33 }],
  [LEARNER, { type: "Signed", as: "learner", name: "Ayo Brandt", upTo: 34 }],
  [LEARNER, { type: "Appealed", grounds: "I answered 1.2 in class." }],
  [QUALITY, { type: "AppealAnswered", upheld: false, reason: "It is to be asked again." }],
  [QUALITY, { type: "Sampled", why: "First unit of a new assessor" }],
  [
    QUALITY,
    {
      type: "QualityAssured",
      agreed: false,
      action: "Ask 1.2 again.",
      reason: "Not asked.",
      criteria: ["ext-1.2"],
    },
  ],
  [ASSESSOR, { type: "ActionAnswered", text: "Asked on Monday." }],
];

export function aPack(change: Partial<PackSources> = {}, events?: readonly Stamped[]): PackSources {
  const all = events ?? stamped(WHOLE);
  const last = all.at(-1);
  return {
    centre: { id: "centre-1", name: "Harbour College" },
    learner: { id: "learner-1", name: "Ayo Brandt", reference: "HC-1" },
    copyFor: "staff",
    pack: aUnitPack(),
    agreements: [],
    official: [{ criterion: "ext-1.1", text: "As the unit has it." }],
    appealRoute: "Write to the quality nominee within ten days.",
    currentMonths: 24,
    cases: [
      { id: "s01", title: "The lost parcel", organisation: "Swift Parcels", sector: "retail" },
    ],
    assessments: [
      {
        id: "11111111-2222-4333-8444-555555555555",
        className: "CS-2A",
        assessor: { userId: "staff-1", name: "Rosa Lind" },
        events: all,
      },
    ],
    plays: [aPlay()],
    through: { line: last?.entry ?? 1, at: last?.at ?? T0, hash: "c".repeat(64) },
    ...change,
  };
}
