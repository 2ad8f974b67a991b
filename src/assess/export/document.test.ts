import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aPlan,
  ASSESSOR,
  aUnitPack,
  LEARNER,
  stamped,
  type Step,
} from "../../../tests/support/aUnit.ts";
import { ground, noAgreement, packs } from "../../../tests/support/assessing.ts";
import { decidedAssessment } from "../../../tests/support/decidedAssessment.ts";
import { aPack, aPlay, WHOLE } from "../../../tests/support/aPack.ts";
import { decisionOn } from "../assessment.ts";
import { cannotCarry } from "../evidence/strength.ts";
import { READS } from "./criteria.ts";
import { packDocumentOf } from "./document.ts";

const criterion = (id: string, from = packDocumentOf(aPack())) =>
  from.criteria.find((one) => one.id === id)!;

/** Every key and every text of a document, wherever it stands. */
function* deep(value: unknown, path = ""): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (value === null || typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) yield* deep(inner, `${path}/${key}`);
}

describe("the document of an evidence pack", () => {
  it("[EX1] holds everything of the assessment, each with its line of the log", () => {
    const document = packDocumentOf(aPack());
    const text = JSON.stringify(document);
    for (const { event } of stamped(WHOLE)) {
      for (const [path, value] of deep(event)) {
        // What points at something, and figures told in another form, are not words of anybody.
        const words = typeof value === "string" && /[A-Z].* /.test(value);
        if (words)
          expect(text, `${event.type}${path}`).toContain(JSON.stringify(value).slice(1, -1));
      }
    }
    const lines = [...deep(document)].filter(([path]) => path.endsWith("/line")).map(([, v]) => v);
    const told = stamped(WHOLE).filter(
      ({ event }) =>
        !["Suggested", "PlayTied", "ObservationPaused", "ObservationResumed"].includes(event.type),
    );
    for (const { entry, event } of told) expect(lines, event.type).toContain(entry);
  });

  it("[EX1] the same events give the same document, letter for letter", () => {
    expect(JSON.stringify(packDocumentOf(aPack()))).toBe(JSON.stringify(packDocumentOf(aPack())));
  });

  it("[EX2] a criterion reads as met only if a person decided so and the evidence named carries it", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        decidedAssessment(ground),
        // An agreement may have been taken back since: the pack is made of what stands now.
        fc.constantFrom(ground.agreements, []),
        fc.constantFrom("staff" as const, "learner" as const),
        ({ events, state }, agreements, copyFor) => {
          for (const pack of packs) {
            const sources = aPack({ pack, agreements, copyFor }, events);
            for (const one of packDocumentOf(sources).criteria) {
              seen.add(one.reads);
              if (one.reads !== "met") continue;
              const decision = decisionOn(state, one.id);
              expect(decision?.outcome).toBe("met");
              expect(decision?.by.actor.as).toBe("assessor");
              expect(decision?.reason.trim()).not.toBe("");
              const carrying = one.evidence.filter(
                (each) => each.named && each.cannotCarry === null,
              );
              expect(carrying.length).toBeGreaterThan(0);
              const criterionHere = pack.unit.criteria.find(({ id }) => id === one.id)!;
              for (const { practice, strength } of carrying) {
                expect(practice).toBe(false);
                expect(cannotCarry(strength, criterionHere, false)).toBe(null);
                if (criterionHere.kind === "performance") {
                  expect(["answer", "simulated-logged", "learner-statement"]).not.toContain(
                    strength,
                  );
                }
              }
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    // Or it would have shown nothing.
    expect([...seen].toSorted()).toEqual([...READS].toSorted());
  });

  it("[EX3] simulated work without an agreement says practice wherever it is labelled", () => {
    fc.assert(
      fc.property(decidedAssessment(noAgreement), ({ events }) => {
        const document = packDocumentOf(aPack({ pack: packs[0]! }, events));
        for (const { evidence } of document.criteria) {
          for (const { label, setting, kind } of evidence) {
            const simulated = setting === "simulated" && (kind === "note" || kind === "product");
            expect(label.startsWith("Practice: ")).toBe(simulated);
          }
        }
        for (const { observations, products } of document.assessments) {
          for (const { how, notes } of observations) {
            for (const { label } of notes) {
              expect(label.startsWith("Practice: ")).toBe(how !== "workplace");
            }
          }
          for (const { label, setting } of products) {
            expect(label.startsWith("Practice: ")).toBe(setting === "simulated");
          }
        }
        expect(document.cover.agreement.says).toContain("No agreement");
      }),
      { numRuns: 200 },
    );
  });

  it("[EX4] there is no score, grade, mark out of something or harm in it", () => {
    const document = packDocumentOf(aPack());
    for (const [path, value] of deep(document)) {
      expect(path).not.toMatch(/score|total|points|grade|percent|harm|critical|heat|mood/i);
      if (typeof value === "string") expect(value).not.toMatch(/Harmed|\d+ ?%|\d+ ?\/ ?100/);
    }
  });

  it("[EX5] what the machine suggested stands beside a committed decision only, and is marked so", () => {
    fc.assert(
      fc.property(decidedAssessment(), ({ events }) => {
        const document = packDocumentOf(aPack({ pack: packs[0]! }, events));
        for (const [path, value] of deep(document)) {
          if (!path.endsWith("/suggestion") || value === null || typeof value === "string")
            continue;
          expect(path).toMatch(/\/criteria\/\d+\/(decision|earlier\/\d+)\/suggestion$/);
          expect((value as { says: string }).says).toMatch(/not a decision/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("[EX6] nothing is overwritten: earlier plans, wordings, answers and decisions are told", () => {
    const document = packDocumentOf(aPack());
    const [part] = document.assessments;
    expect(part!.plans.map(({ plan, inForce }) => [plan.place, inForce])).toEqual([
      ["Room 3", false],
      ["Room 4", true],
    ]);
    const [observation] = part!.observations;
    expect(observation!.notes.map(({ text, clock }) => [clock, text])).toEqual([
      ["00:20", "Greeted the customer."],
      ["01:05", "Apologised for the loss, then asked what it had meant for her."],
      ["01:20", "Put in the wrong place."],
    ]);
    expect(observation!.notes[0]!.before).toMatchObject([
      { text: "Greated the customer.", why: "Spelling" },
    ]);
    expect(observation!.notes[2]!.withdrawn).toMatchObject({ why: "Meant for somebody else" });
    expect(criterion("ext-1.1").earlier).toMatchObject([
      { outcome: "not-yet", suggestion: { differs: true } },
    ]);
  });

  it("[EX6] an earlier answer is told with what was made of it", () => {
    const more: readonly Step[] = [
      [
        LEARNER,
        {
          type: "QuestionAnswered",
          question: "q1",
          text: "And she was alone.",
          recording: null,
          help: "",
        },
      ],
      [ASSESSOR, { type: "AnswerMarked", question: "q1", mark: "not-yet", comment: "Who knew?" }],
    ];
    const [part] = packDocumentOf(aPack({}, stamped([...WHOLE, ...more]))).assessments;
    const [question] = part!.questions;
    expect(question!.answers.map(({ marks }) => marks.map(({ mark }) => mark))).toEqual([
      ["sound"],
      ["not-yet"],
    ]);
    expect(question!.marked?.comment).toBe("Who knew?");
  });

  it("[EX2] a decision whose evidence no longer carries it reads as in doubt, never as met", () => {
    const withdrawn: Step = [
      ASSESSOR,
      {
        type: "EvidenceWeighed",
        evidence: "w1",
        accepted: false,
        criteria: ["ext-2.2"],
        reason: "Second-hand after all.",
      },
    ];
    const document = packDocumentOf(aPack({}, stamped([...WHOLE, withdrawn])));
    const one = criterion("ext-2.2", document);
    expect(one.reads).toBe("met-in-doubt");
    expect(one.says).toContain("In doubt");
    expect(criterion("ext-2.2").reads).toBe("met");
  });

  it("[EX7] a signature says what it covers, and whether something was added after it", () => {
    const [part] = packDocumentOf(aPack()).assessments;
    expect(part!.signatures.map(({ as, stands }) => [as, stands])).toEqual([
      ["assessor", true],
      ["learner", true],
    ]);
    const later: Step = [
      ASSESSOR,
      { type: "Decided", criterion: "ext-1.2", outcome: "not-yet", reason: "Asked.", evidence: [] },
    ];
    const [after] = packDocumentOf(aPack({}, stamped([...WHOLE, later]))).assessments;
    expect(after!.signatures.map(({ stands }) => stands)).toEqual([false, false]);
    expect(after!.signatures[0]!.says).toContain("Something was added after it");
  });

  it("[EX8] a learner's copy leaves out what quality assurers note, and says so", () => {
    const document = packDocumentOf(aPack({ copyFor: "learner" }));
    const text = JSON.stringify(document);
    expect(text).not.toContain("First unit of a new assessor");
    expect(text).not.toContain("Ask 1.2 again.");
    expect(document.cover.copy).toContain("left out");
    expect(text).toContain("It is to be asked again.");
  });

  it("[EX9] the cover says what simulated work is for the unit: listed, agreed, or practice", () => {
    const agreed = {
      unit: "ext-test",
      reference: "L1",
      agreedBy: "B. Vane",
      from: "2026-01-01",
      until: null,
    };
    const says = (change: Parameters<typeof aPack>[0]) =>
      packDocumentOf(aPack(change)).cover.agreement;
    expect(says({}).says).toContain("practice");
    expect(says({ agreements: [agreed] })).toMatchObject({ recorded: [{ reference: "L1" }] });
    expect(says({ agreements: [{ ...agreed, unit: "other" }] }).recorded).toEqual([]);
    expect(says({ pack: aUnitPack(true) }).says).toContain("lists role play");
    expect(packDocumentOf(aPack()).cover.skills.says).toContain("never claimed");
  });

  it("[EX1] only what bears on the unit is told, and what is left out is counted", () => {
    const other: Step = [
      ASSESSOR,
      {
        type: "QuestionPut",
        question: "q9",
        source: "own",
        bankId: "",
        text: "Of another unit?",
        criteria: ["prob-1.1"],
        manner: "oral",
        caseId: "",
        line: null,
      },
    ];
    const document = packDocumentOf(aPack({}, stamped([...WHOLE, other])));
    expect(JSON.stringify(document)).not.toContain("Of another unit?");
    expect(document.assessments[0]!.elsewhere).toContain("1 item bears");
    const elsewhere = stamped([
      [ASSESSOR, { type: "Planned", plan: aPlan({ units: [{ unit: "prob", pack: "1" }] }) }],
    ]);
    expect(packDocumentOf(aPack({}, elsewhere)).assessments).toEqual([]);
  });

  it("[EX1] a play whose content was erased is told as erased, and the pack still stands", () => {
    const play = aPlay();
    const erased = { ...play, events: play.events.map((line) => ({ ...line, event: null })) };
    const document = packDocumentOf(aPack({ plays: [erased] }));
    expect(document.plays[0]).toMatchObject({ erased: true, mode: "unknown", did: [] });
    expect(document.assessments[0]!.observations[0]!.notes[1]!.shown).toBe("Erased.");
  });

  it("[EX1] the learner's own words in the play stand with their lines, the record as written", () => {
    const [play] = packDocumentOf(aPack()).plays;
    expect(play!.did.map(({ kind, playLine, line }) => [kind, playLine, line])).toEqual([
      ["own-words", 3, 53],
      ["choice", 4, 54],
      ["record", 6, 56],
    ]);
    expect(play!.did[2]!.fields).toEqual({ what: "Parcel lost", done: ["refund", "referred"] });
  });

  it("[EX14] what was asked and what was ticked are told in the words that the learner saw", () => {
    const [play] = packDocumentOf(aPack()).plays;
    expect(play!.did[0]!.asked).toBe("She has told you what is missing. What do you say first?");
    expect(play!.did[2]!.text).toBe(
      "What the complaint is\nParcel lost\n\nWhat was done\nThe price was paid back\nIt was passed on",
    );
    const strange = packDocumentOf(aPack({ plays: [{ ...aPlay(), prompts: {}, form: [] }] }));
    expect(strange.plays[0]!.did[0]!.asked).toBe("first-words");
    expect(strange.plays[0]!.did[2]!.text).toContain("Parcel lost");
  });

  it("[EX3] a note on a replay is labelled a log, whatever it quotes, but for the play’s own words", () => {
    const labels = (how: "play-live" | "play-recorded", quote: string) => {
      const events = WHOLE.map(([actor, event]): Step => {
        if (event.type === "ObservationBegun") return [actor, { ...event, how }];
        return event.type === "NoteMade" && event.note === "n1"
          ? [actor, { ...event, quote }]
          : [actor, event];
      });
      const document = packDocumentOf(aPack({ pack: aUnitPack(true) }, stamped(events)));
      const note = document.assessments[0]!.observations[0]!.notes.find(({ id }) => id === "n1")!;
      const listed = criterion("ext-2.2", document).evidence.find(({ id }) => id === "n1")!;
      expect(note.label).toBe(listed.label);
      return note.label;
    };
    expect(labels("play-live", "I am sorry.")).toBe("Simulated, assessor present");
    expect(labels("play-recorded", "")).toBe("Simulated, logged without an observer");
    expect(labels("play-recorded", "A choice that was read out")).toBe(
      "Simulated, logged without an observer",
    );
  });

  it("[EX2] “not seen” on another occasion takes nothing from a criterion that was met", () => {
    const first = stamped(WHOLE);
    const second = stamped([
      [ASSESSOR, { type: "Planned", plan: aPlan() }],
      [LEARNER, { type: "PlanAccepted" }],
      [
        ASSESSOR,
        {
          type: "Decided",
          criterion: "ext-2.2",
          outcome: "not-seen",
          reason: "It did not come up.",
          evidence: [],
        },
      ],
    ]).map((one) => ({ ...one, entry: one.entry + 500, at: one.at + 1_000_000 }));
    const [one] = aPack().assessments;
    const both = [
      { ...one!, events: first },
      { ...one!, id: "22222222-2222-4333-8444-555555555555", events: second },
    ];
    const told = criterion("ext-2.2", packDocumentOf(aPack({ assessments: both })));
    expect(told.reads).toBe("met");
    expect(told.earlier).toMatchObject([{ outcome: "not-seen", reason: "It did not come up." }]);
  });

  it("[EX2] what a learner writes decides nothing", () => {
    const forged = stamped([
      [ASSESSOR, { type: "Planned", plan: aPlan() }],
      [LEARNER, { type: "PlanAccepted" }],
      [
        LEARNER,
        { type: "Decided", criterion: "ext-2.1", outcome: "met", reason: "I can.", evidence: [] },
      ],
    ]);
    expect(criterion("ext-2.1", packDocumentOf(aPack({}, forged))).reads).toBe("undecided");
  });
});
