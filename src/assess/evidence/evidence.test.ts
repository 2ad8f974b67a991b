import { describe, expect, it } from "vitest";
import {
  answer,
  begun,
  ended,
  EXT,
  ground,
  invited,
  learner,
  marked,
  noAgreement,
  note,
  packs,
  planned,
  product,
  question,
  reflection,
  server,
  testified,
  tied,
  weighedAs,
  witness,
  type Hand,
} from "../../../tests/support/assessing.ts";
import type { Observed } from "../event.ts";
import { outOfDate } from "./current.ts";
import { findCriterion } from "../pack/lookUp.ts";
import { evidenceFor, evidenceOf, strengthOfProduct } from "./items.ts";
import { agreementOn, cannotCarry, isPractice, STRENGTHS } from "./strength.ts";
import { weighed } from "./support.ts";

const noted = (how: Observed, quote = ""): Hand =>
  planned()
    .add(begun("o1", { how }))
    .add(note("n1", ["ext-9.1a"], { quote }));
const labels = ({ state }: Hand, criterion: string) =>
  evidenceFor(state, criterion).map(({ strength }) => strength);

describe("labels", () => {
  it.each([
    ["workplace", "workplace-observed"],
    ["play-live", "simulated-observed"],
    ["spoken", "simulated-observed"],
    ["play-recorded", "simulated-logged"],
  ] as const)("[ES1] what is noted at “%s” is %s", (how, label) => {
    expect(labels(noted(how), "ext-9.1a")).toEqual([label]);
  });

  it("[ES1] a replay's quotation is a product only where it is in the learner's own words from that play", () => {
    const hand = noted("play-recorded", "I'll ring by six");
    expect(labels(hand, "ext-9.1a")).toEqual(["simulated-logged"]);
    hand.add(tied("o1"), server);
    expect(labels(hand, "ext-9.1a")).toEqual(["simulated-logged"]);
    hand.add(product("t0", [], { text: "Sorry. I'll ring by six." }), learner);
    expect(labels(hand, "ext-9.1a")).toEqual(["simulated-logged"]);
    const words = { playId: "p1", setting: "simulated" } as const;
    hand.add(product("t9", [], { ...words, playId: "p9", text: "I'll ring by six" }), server);
    expect(labels(hand, "ext-9.1a")).toEqual(["simulated-logged"]);
    hand.add(product("t1", [], { ...words, text: "Sorry. I'll ring by six." }), server);
    expect(labels(hand, "ext-9.1a")).toEqual(["simulated-product"]);
    hand.add(note("n2", ["ext-9.1c"], { quote: "Read off the button" }));
    expect(labels(hand, "ext-9.1c")).toEqual(["simulated-logged"]);
  });

  it("[PJ21] a document in which the case speaks too proves no quotation to be the learner's", () => {
    const hand = noted("play-recorded", "I do not mind waiting").add(tied("o1"), server);
    const words = { playId: "p1", setting: "simulated", text: "“I do not mind waiting.”" } as const;
    for (const kind of ["minutes", "survey", "proposal"] as const) {
      hand.add(product(kind, [], { ...words, kind }), server);
    }
    expect(labels(hand, "ext-9.1a")).toEqual(["simulated-logged"]);
    hand.add(product("briefing", [], { ...words, kind: "briefing" }), server);
    expect(labels(hand, "ext-9.1a")).toEqual(["simulated-product"]);
  });

  it("[PJ21] a document of choices alone cannot carry performance", () => {
    const { criterion } = findCriterion(packs, "ext-9.1a")!;
    const procedure = { setting: "simulated", ownWords: false } as const;
    expect(cannotCarry(strengthOfProduct(procedure), criterion, false)).toContain("by itself");
    expect(cannotCarry(strengthOfProduct({ setting: "simulated" }), criterion, false)).toBeNull();
  });

  it("[ES1] a note taken back is no evidence", () => {
    const hand = noted("spoken").add({ type: "NoteWithdrawn", note: "n1", why: "Not her" });
    expect(evidenceOf(hand.state)).toEqual([]);
  });

  it("[ES2] simulated work is practice until the body agrees, from the day on which it does", () => {
    const [ext] = packs;
    for (const strength of STRENGTHS) {
      const simulated = strength.startsWith("simulated");
      expect(isPractice(strength, ext!.unit, false)).toBe(simulated);
      expect(isPractice(strength, ext!.unit, true)).toBe(false);
      expect(isPractice(strength, { ...ext!.unit, rolePlayListed: true }, false)).toBe(false);
      expect(isPractice(strength, { ...ext!.unit, rolePlayListed: null }, false)).toBe(simulated);
    }
    const agreed = { ...ground.agreements[0]!, from: "2026-11-01", until: "2026-11-30" };
    const on = (day: string) => agreementOn([agreed], EXT, day) !== null;
    expect([on("2026-10-31"), on("2026-11-01"), on("2026-11-30"), on("2026-12-01")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(agreementOn([agreed], "another", "2026-11-10")).toBeNull();
  });

  it("[ES3] logs, statements and answers carry no performance; answers carry knowledge without any agreement", () => {
    const hand = noted("play-recorded")
      .add(reflection("r1", ["ext-9.1a", "ext-1.1", "prob-1.1"]), learner)
      .add(question("q1", ["ext-9.1a", "ext-1.1"]))
      .add(answer("q1"), learner)
      .add(marked("q1"));
    for (const { why } of weighed(hand.state, "ext-9.1a", ground)) expect(why).not.toBeNull();
    const why = (criterion: string, id: string) =>
      weighed(hand.state, criterion, noAgreement).find(({ item }) => item.id === id)?.why;
    expect(why("ext-1.1", "q1")).toBeNull();
    // A reflective log counts only where the unit's own list has it.
    expect(why("ext-1.1", "r1")).toContain("reflective log");
    expect(why("prob-1.1", "r1")).toBeNull();
  });

  it("[ES3] an answer counts once it is marked sound", () => {
    const hand = planned()
      .add(question("q1", ["ext-1.1"]))
      .add(answer("q1"), learner);
    const why = () => weighed(hand.state, "ext-1.1", ground)[0]!.why;
    expect(why()).toContain("not marked");
    hand.add(marked("q1", "not-yet"));
    expect(why()).toContain("not yet");
    hand.add(answer("q1", "More."), learner).add(marked("q1"));
    expect(why()).toBeNull();
  });

  it("[ES3] work and testimony from outside count once the assessor has accepted them", () => {
    const hand = planned()
      .add(product("t1", ["ext-9.1a"]), learner)
      .add(invited("w1", ["ext-9.1a"]))
      .add(testified("w1"), witness("w1"));
    const whys = () => weighed(hand.state, "ext-9.1a", ground).map(({ why }) => why);
    expect(whys().every((why) => why?.includes("weight"))).toBe(true);
    hand.add(weighedAs("t1", ["ext-9.1a"])).add(weighedAs("w1", ["ext-9.1a"], false));
    expect(whys()).toEqual([null, "Not accepted: Weight of w1"]);
    hand.add(weighedAs("w1", ["ext-9.1c"]));
    expect(labels(hand, "ext-9.1a")).toEqual(["workplace-product"]);
    expect(labels(hand, "ext-9.1c")).toEqual(["witness"]);
  });

  it("[ES5] one play is one occasion, in one case, whatever comes out of it and however often it is watched", () => {
    const play = { playId: "p1", setting: "simulated" } as const;
    const hand = noted("play-live")
      .add(tied("o1"), server)
      .add(ended("o1"))
      .add(product("t1", ["ext-9.1a"], play), server)
      .add(reflection("r1", ["ext-9.1a"], { observation: "o1" }), learner)
      .add(begun("o2", { how: "play-recorded", caseId: "" }))
      .add(tied("o2"), server)
      .add(note("n2", ["ext-9.1a"], { observation: "o2" }));
    const items = evidenceFor(hand.state, "ext-9.1a");
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ occasion }) => occasion))).toEqual(new Set(["p1"]));
    expect(new Set(items.map(({ caseId }) => caseId))).toEqual(new Set(["s01"]));
  });

  it("[ES5] questions of one day are one occasion, of another day another", () => {
    const hand = planned();
    for (const [n, day] of [0, 0, 1].entries()) {
      hand.add(question(`q${n}`, ["ext-1.1"]));
      hand.add(answer(`q${n}`), learner, 1_796_000_000_000 + day * 86_400_000);
    }
    const occasions = evidenceFor(hand.state, "ext-1.1").map(({ occasion }) => occasion);
    expect(new Set(occasions).size).toBe(2);
  });

  it("[ES4] what is older than the centre's months is flagged, and nothing where it draws no line", () => {
    const hand = planned()
      .add(product("t1", ["ext-9.1a"], { madeOn: "2025-01-01" }), learner)
      .add(product("t2", ["ext-9.1a"]), learner);
    const items = evidenceOf(hand.state);
    expect(outOfDate(items, 12, "2026-11-30").map(({ id }) => id)).toEqual(["t1"]);
    expect(outOfDate(items, null, "2026-11-30")).toEqual([]);
  });
});
