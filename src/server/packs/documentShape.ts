/** The shape of a pack's document; the published schema is made of it, and the compiler holds both. */
import { z } from "zod";
import { OBSERVED, OUTCOMES, PRODUCTS, SUGGESTIONS } from "../../assess/event.ts";
import { STRENGTHS } from "../../assess/evidence/strength.ts";
import type { PackDocument } from "../../assess/export/document.ts";
import { READS } from "../../assess/export/criteria.ts";
import { DOCUMENT_FORMAT } from "../../assess/export/document.ts";
import { fileRef, plan } from "../../protocol/assessmentEvent.ts";

const text = z.string();
const texts = z.array(text);
const flag = z.boolean();
const line = z.int().min(0).describe("Line of the centre's evidence log");
const playLine = z.int().min(0).describe("Position in the play's own log, from 0");
const when = z
  .string()
  .regex(/^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe("UTC, to the second");
const setting = z.enum(["simulated", "workplace"]);
const outcome = z.enum(OUTCOMES);

const stand = {
  line,
  at: when.describe("When the server took it in, UTC"),
  doneAt: when.describe("When it was done, by the device's clock, UTC"),
  by: text.describe("Name and part, as “Rosa Lind (assessor)”"),
};
const standing = <S extends z.core.$ZodShape>(shape: S) => z.strictObject({ ...shape, ...stand });
const bare = standing({});

const agreement = z
  .strictObject({
    unit: text,
    reference: text,
    agreedBy: text,
    from: text,
    until: text.nullable(),
  })
  .meta({ id: "Agreement" });
const skill = z.strictObject({ area: z.enum(["English", "maths", "digital"]), activity: text });

const cover = z
  .strictObject({
    learner: z.strictObject({
      id: text,
      name: text,
      reference: text.nullable(),
      registrations: texts,
    }),
    centre: z.strictObject({ id: text, name: text }),
    unit: z.strictObject({
      id: text,
      title: text,
      reference: text,
      level: z.int(),
      credit: z.int(),
      glh: z.int(),
      body: text,
      caution: text,
      methods: z.array(
        z.strictObject({ name: text, standing: z.enum(["prescribed", "optional"]) }),
      ),
      expired: text.nullable(),
      pack: text,
      planned: texts,
    }),
    assessors: z.array(
      z.strictObject({ name: text, qualification: text, conflictOfInterest: text }),
    ),
    agreement: z.strictObject({ recorded: z.array(agreement), says: text }),
    skills: z.strictObject({ says: text, signposted: z.array(skill) }),
    appealRoute: text,
    copy: text,
    says: texts,
  })
  .meta({ id: "Cover" });

const decision = standing({
  assessment: text,
  outcome,
  reason: text,
  evidence: texts,
  suggestion: z
    .strictObject({
      says: text,
      suggestion: z.enum(SUGGESTIONS),
      playLines: z.array(playLine),
      differs: flag,
    })
    .nullable()
    .describe("The software's, made known after the decision; it decides nothing"),
}).meta({ id: "Decision" });

const evidence = z
  .strictObject({
    id: text,
    assessment: text,
    kind: z.enum(["note", "answer", "reflection", "product", "testimony"]),
    title: text,
    passage: text,
    strength: z.enum(STRENGTHS),
    label: text.describe("What it may be taken for; practice always says so"),
    practice: flag,
    setting,
    day: text,
    caseId: text,
    line,
    named: flag.describe("The decision that stands names it"),
    cannotCarry: text.nullable().describe("Why “met” cannot rest on it; null: it can"),
    old: flag,
  })
  .meta({ id: "Evidence" });

const criterion = z
  .strictObject({
    id: text,
    ac: text,
    lo: z.int(),
    loSummary: text,
    summary: text,
    kind: z.enum(["knowledge", "performance"]),
    transfer: text,
    official: text.nullable(),
    planned: flag,
    reads: z
      .enum(READS)
      .describe("“met” only by a person's decision whose named evidence still carries it"),
    says: text,
    decision: decision.nullable(),
    earlier: z.array(decision),
    evidence: z.array(evidence),
    thin: texts,
  })
  .meta({ id: "Criterion" });

const note = standing({
  id: text,
  clock: text,
  playLine: playLine.nullable(),
  shown: text,
  text,
  quote: text,
  criteria: texts,
  label: text,
  before: z.array(standing({ text, why: text })),
  withdrawn: standing({ why: text }).nullable(),
}).meta({ id: "Note" });

const observation = z
  .strictObject({
    id: text,
    how: z.enum(OBSERVED),
    howSays: text,
    place: text,
    caseId: text,
    caseTitle: text,
    present: z.array(z.strictObject({ name: text, role: text })),
    recordingAgreed: flag,
    begun: bare,
    ended: bare.nullable(),
    endSays: text,
    ran: text,
    pauses: z.array(z.strictObject({ from: text, to: text, why: text })),
    play: z
      .strictObject({
        id: text,
        storyHash: text,
        seed: z.int(),
        rubric: text,
        rulePack: text,
        startedAt: when,
      })
      .nullable(),
    notes: z.array(note),
  })
  .meta({ id: "Observation" });

const weighed = standing({ accepted: flag, reason: text }).nullable();
const file = fileRef.nullable();

const marked = standing({ mark: z.enum(["sound", "not-yet"]), comment: text });

const part = z
  .strictObject({
    id: text,
    className: text,
    assessor: text,
    plans: z.array(standing({ plan, inForce: flag })),
    accepted: bare.nullable(),
    identity: standing({ how: text }).nullable(),
    authenticity: standing({ help: text, machineHelp: text }).nullable(),
    observations: z.array(observation),
    questions: z.array(
      standing({
        id: text,
        source: z.enum(["run", "bank", "own"]),
        text,
        criteria: texts,
        manner: z.enum(["oral", "written"]),
        caseId: text,
        playLine: playLine.nullable(),
        answers: z.array(standing({ text, recording: file, help: text, marks: z.array(marked) })),
        marked: marked.nullable(),
      }),
    ),
    reflections: z.array(
      standing({ id: text, criteria: texts, did: text, standard: text, know: text }),
    ),
    products: z.array(
      standing({
        id: text,
        kind: z.enum(PRODUCTS),
        title: text,
        madeOn: text,
        setting,
        label: text,
        criteria: texts,
        text,
        file,
        playId: text.nullable(),
        authenticity: text,
        redacted: flag,
        sha256: text.exactOptional(),
        ownWords: z.literal(false).exactOptional(),
        weighed,
      }),
    ),
    testimonies: z.array(
      standing({
        id: text,
        name: text,
        role: text,
        about: text,
        criteria: texts,
        given: standing({
          name: text,
          role: text,
          relation: text,
          when: text,
          where: text,
          seen: text,
          file,
        }).nullable(),
        weighed,
      }),
    ),
    feedback: z.array(standing({ text, nextStep: text })),
    comments: z.array(standing({ text })),
    signatures: z.array(
      standing({
        as: z.enum(["assessor", "learner"]),
        name: text,
        upTo: z.int(),
        stands: flag.describe("It covers the assessment as it stands in this pack"),
        says: text,
      }),
    ),
    appeals: z.array(
      standing({ grounds: text, answered: standing({ upheld: flag, reason: text }).nullable() }),
    ),
    sampled: standing({ why: text }).nullable(),
    assurances: z.array(
      standing({
        agreed: flag,
        action: text,
        reason: text,
        criteria: texts,
        answered: standing({ text }).nullable(),
      }),
    ),
    missing: texts,
    elsewhere: text,
  })
  .meta({ id: "Assessment" });

const play = z
  .strictObject({
    id: text,
    caseId: text,
    title: text,
    storyHash: text,
    rubric: text,
    seed: z.int().nullable(),
    mode: z.enum(["assessed", "practice", "unknown"]),
    modeSays: text,
    lines: z.int(),
    erased: flag,
    did: z.array(
      z.strictObject({
        playLine,
        line,
        at: when,
        kind: z.enum(["choice", "own-words", "record", "step-back"]),
        asked: text,
        text,
        fields: z.record(text, z.union([text, texts])).nullable(),
      }),
    ),
  })
  .meta({ id: "Play" });

export const documentShape = z.strictObject({
  format: z.literal(DOCUMENT_FORMAT),
  cover,
  criteria: z.array(criterion),
  assessments: z.array(part),
  plays: z.array(play),
  log: z.strictObject({ line, at: when, hash: text, says: texts }),
}) satisfies z.ZodType<PackDocument>;
