import { describe, expect, it } from "vitest";
import {
  answer,
  begun,
  decided,
  ended,
  EXT,
  feedback,
  ground,
  Hand,
  INT,
  learner,
  marked,
  noAgreement,
  note,
  NOON,
  packs,
  plan,
  planned,
  product,
  PROB,
  question,
  reflection,
  signed,
  weighedAs,
} from "../../../tests/support/assessing.ts";
import { suggestCases, type CaseOffered } from "../plan/suggestCases.ts";
import { coverageOf, tallyOf, type Coverage } from "./coverage.ts";
import { SIGNPOST_ONLY, signpostsOf } from "./functionalSkills.ts";
import { nextSteps } from "./nextSteps.ts";
import { sharedEvidence } from "./sharedEvidence.ts";

const cases: readonly CaseOffered[] = [
  { id: "s01", title: "Kettle", sector: "retail", criteria: ["ext-9.1a", "prob-1.5"] },
  { id: "s11", title: "Payment", sector: "banking", criteria: ["ext-9.1a", "ext-9.1c"] },
  { id: "s12", title: "Pool", sector: "leisure", criteria: ["ext-9.1a", "ext-9.1c", "prob-1.5"] },
  { id: "s16", title: "Board", sector: "facilities", criteria: ["int-9.1b"] },
];
const sectorOf = (id: string): string => cases.find((one) => one.id === id)?.sector ?? "";
const units = packs.map(({ unit }) => unit);
const cover = (...hands: readonly Hand[]): readonly Coverage[] =>
  coverageOf(
    hands.map(({ state }, n) => ({ id: `a${n}`, assessment: state })),
    units,
    hands[0]?.on ?? ground,
    sectorOf,
  );
const row = (rows: readonly Coverage[], id: string): Coverage =>
  rows.find(({ criterion }) => criterion.id === id)!;

/** Observed live in a case. */
const seen = (caseId: string, criteria: readonly string[], on = ground): Hand =>
  planned(on).add(begun("o1", { caseId })).add(note("n1", criteria)).add(ended("o1"));

describe("the coverage grid", () => {
  it("[CO1] has a row for every criterion, in order, with what stands towards it", () => {
    const rows = cover(seen("s01", ["ext-9.1a"]));
    expect(rows.map(({ criterion }) => criterion.id)).toEqual(
      units.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    );
    expect(row(rows, "ext-9.1a")).toMatchObject({
      standing: "working",
      types: ["simulated-observed"],
      cases: ["s01"],
      sectors: ["retail"],
      planned: true,
    });
    expect(row(rows, "prob-1.5")).toMatchObject({ standing: "none", types: [], planned: false });
  });

  it("[CO1] practice is shown as evidence and counts as no type", () => {
    const one = row(cover(seen("s01", ["ext-9.1a"], noAgreement)), "ext-9.1a");
    expect(one).toMatchObject({ standing: "working", types: [], cases: [], thin: [] });
    expect(one.evidence).toMatchObject([{ practice: true }]);
  });

  it("[CO1] types stand strongest first, whatever came first", () => {
    const hand = seen("s01", ["ext-9.1a"]).add(product("t1", ["ext-9.1a"]), learner);
    hand.add(weighedAs("t1", ["ext-9.1a"]));
    expect(row(cover(hand), "ext-9.1a").types).toEqual(["workplace-product", "simulated-observed"]);
  });

  it("[CO2] warns of one case, one type, one occasion, and no longer once there is another", () => {
    const hand = seen("s01", ["ext-9.1a"]);
    expect(row(cover(hand), "ext-9.1a").thin).toEqual(["one-case", "one-type", "one-occasion"]);
    hand.add(product("t1", ["ext-9.1a"]), learner).add(weighedAs("t1", ["ext-9.1a"]));
    expect(row(cover(hand), "ext-9.1a").thin).toEqual([]);
    const both = cover(seen("s01", ["ext-9.1a"]), seen("s11", ["ext-9.1a"]));
    expect(row(both, "ext-9.1a").thin).not.toContain("one-case");
    expect(row(both, "ext-9.1a").sectors).toEqual(["retail", "banking"]);
  });

  it("[CO3] the last decision stands, and “not seen” elsewhere takes none of it away", () => {
    const met = seen("s01", ["ext-9.1a"]).add(decided("ext-9.1a", "met", ["n1"]), undefined, NOON);
    const unseen = planned().add(decided("ext-9.1a", "not-seen", []), undefined, NOON + 1);
    const notYet = planned().add(decided("ext-9.1a", "not-yet", []), undefined, NOON + 2);
    const outcome = (...hands: readonly Hand[]) =>
      row(cover(...hands), "ext-9.1a").decision?.outcome;
    expect(outcome(unseen)).toBe("not-seen");
    expect(outcome(met, unseen)).toBe("met");
    expect(outcome(notYet, met, unseen)).toBe("not-yet");
    expect(tallyOf(cover(met))).toEqual({ met: 1, "not-yet": 0, "not-seen": 0, open: 7 });
  });
});

describe("cases to suggest", () => {
  const wanted = ["ext-9.1a", "ext-9.1c", "prob-1.5", "int-9.1c"];

  it("[CO4] the case that closes most comes first, and one that adds nothing is left out", () => {
    const { cases: found } = suggestCases(wanted, cases, cover());
    expect(found).toEqual([
      { caseId: "s12", closes: ["ext-9.1a", "ext-9.1c", "prob-1.5"], adds: [] },
    ]);
  });

  it("[CO4] what no case covers is told with what can evidence it", () => {
    const { elsewhere } = suggestCases([...wanted, "ext-1.1"], cases, cover());
    expect(elsewhere).toEqual([
      { criterion: "int-9.1c", ways: ["spoken", "workplace-observed", "witness"] },
      { criterion: "ext-1.1", ways: ["questions"] },
    ]);
  });

  it("[CO4] where nothing is open, a second case and a second sector are what a case adds", () => {
    const rows = cover(seen("s01", ["ext-9.1a"]));
    expect(suggestCases(["ext-9.1a"], cases, rows).cases).toEqual([
      {
        caseId: "s11",
        closes: [],
        adds: [
          { criterion: "ext-9.1a", what: "second case" },
          { criterion: "ext-9.1a", what: "second sector" },
        ],
      },
    ]);
  });

  it("[CO4] a case shown already, if only as practice, is not suggested for the same gap again", () => {
    const rows = cover(seen("s12", ["ext-9.1a", "ext-9.1c", "prob-1.5"], noAgreement));
    const { cases: found } = suggestCases(wanted, cases, rows);
    expect(found.map(({ caseId }) => caseId)).toEqual(["s01", "s11"]);
  });
});

describe("evidence shared between units", () => {
  const customerOf = (id: string) =>
    id === "s16" ? ("internal" as const) : id === "s02" ? ("both" as const) : ("external" as const);

  it("[CO5] one piece that serves two units is listed once, with all it serves", () => {
    const hand = seen("s01", ["ext-9.1a", "ext-9.1c", "prob-1.5"]);
    expect(sharedEvidence(cover(hand), customerOf)).toMatchObject([
      {
        assessment: "a0",
        item: { id: "n1" },
        serves: [
          { unit: EXT, criteria: ["ext-9.1a", "ext-9.1c"] },
          { unit: PROB, criteria: ["prob-1.5"] },
        ],
        swapped: [],
      },
    ]);
    expect(sharedEvidence(cover(seen("s01", ["ext-9.1a", "ext-9.1c"])), customerOf)).toEqual([]);
  });

  it("[CO5] customers inside and outside that are swapped are flagged, both ways", () => {
    const inside = sharedEvidence(cover(seen("s16", ["ext-9.1a"])), customerOf);
    expect(inside[0]!.swapped).toEqual([{ unit: EXT, unitFor: "external", caseFor: "internal" }]);
    const outside = sharedEvidence(cover(seen("s01", ["ext-9.1a", "int-9.1b"])), customerOf);
    expect(outside[0]!.swapped).toEqual([{ unit: INT, unitFor: "internal", caseFor: "external" }]);
    const both = sharedEvidence(cover(seen("s02", ["ext-9.1a", "int-9.1b"])), customerOf);
    expect(both[0]!.swapped).toEqual([]);
  });
});

describe("what a learner does next", () => {
  const kinds = (...hands: readonly Hand[]) =>
    nextSteps(
      hands.map(({ state }, n) => ({ id: `a${n}`, assessment: state })),
      cover(...hands).filter(({ unit }) => unit.id === EXT),
      cases,
    );

  it("[CO6] first the plan is accepted, and nothing else is asked of that assessment", () => {
    const hand = new Hand().add({ type: "Planned", plan });
    const steps = kinds(hand).filter(({ assessment }) => assessment !== null);
    expect(steps.map(({ kind }) => kind)).toEqual(["accept-plan"]);
  });

  it("[CO6] then declaring, answering, reflecting and, after feedback, signing", () => {
    const hand = seen("s01", ["ext-9.1a"]).add(question("q1", ["ext-1.1"]));
    const tasks = () =>
      kinds(hand)
        .filter(({ assessment }) => assessment !== null)
        .map(({ kind }) => kind);
    expect(tasks()).toEqual(["declare", "answer", "reflect"]);
    hand
      .add({ type: "AuthenticityDeclared", help: "", machineHelp: "" }, learner)
      .add(answer("q1"), learner)
      .add(reflection("r1", [], { observation: "o1" }), learner);
    expect(tasks()).toEqual([]);
    hand.add(marked("q1", "not-yet"));
    expect(tasks()).toEqual(["answer"]);
    hand.add(answer("q1", "More."), learner).add(marked("q1")).add(feedback);
    expect(tasks()).toEqual(["sign"]);
  });

  it("[CO6] a question put to be answered aloud, or on another unit, is not listed as one to write", () => {
    const hand = planned()
      .add({ type: "AuthenticityDeclared", help: "", machineHelp: "" }, learner)
      .add(question("q1", ["ext-1.1"], { manner: "oral" }))
      .add(question("q2", ["prob-1.1"]));
    expect(kinds(hand).map(({ kind }) => kind)).not.toContain("answer");
  });

  it("[CO6] gaps follow: cases, the plan's own first, questions to ask for, then work to do", () => {
    const steps = kinds(planned()).filter(({ assessment }) => assessment === null);
    expect(steps.map(({ kind, caseId, criteria }) => [kind, caseId, criteria])).toEqual([
      ["play-case", "s11", ["ext-9.1a", "ext-9.1c"]],
      ["ask-assessor", "", ["ext-1.1", "ext-1.2"]],
      ["at-work", "", ["ext-9.1a"]],
      ["at-work", "", ["ext-9.1c"]],
    ]);
    expect(steps[0]!.words).toContain("“Payment”");
    expect(steps[2]!.words).toBe("Do ext-9.1a at work and have it seen.");
  });

  it("[CO6] what is met, or shown at work, is not asked for again; signed and all met, nothing is left", () => {
    const hand = seen("s01", ["ext-9.1a"]).add(product("t1", ["ext-9.1c"]), learner);
    hand.add(weighedAs("t1", ["ext-9.1c"])).add(decided("ext-9.1a", "met", ["n1"]));
    expect(kinds(hand).filter(({ kind }) => kind === "at-work")).toEqual([]);

    const whole = seen("s01", ["ext-9.1a", "ext-9.1c"])
      .add({ type: "IdentityChecked", how: "Passport" })
      .add({ type: "AuthenticityDeclared", help: "", machineHelp: "" }, learner)
      .add(reflection("r1", [], { observation: "o1" }), learner)
      .add(question("q1", ["ext-1.1", "ext-1.2"]))
      .add(answer("q1"), learner)
      .add(marked("q1"));
    for (const id of ["ext-1.1", "ext-1.2"]) whole.add(decided(id, "met", ["q1"]));
    for (const id of ["ext-9.1a", "ext-9.1c"]) whole.add(decided(id, "met", ["n1"]));
    whole.add(feedback);
    whole.add(signed("learner", whole.state.next - 1), learner);
    expect(kinds(whole)).toEqual([]);
  });
});

describe("functional skills", () => {
  it("[CO7] are signposted by area, and never claimed", () => {
    expect(signpostsOf(units)).toEqual([
      { area: "English", activities: [{ unit: EXT, activity: "writing the record" }] },
    ]);
    expect(SIGNPOST_ONLY).toContain("no evidence");
  });
});
