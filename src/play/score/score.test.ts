import { describe, expect, it } from "vitest";
import {
  chosen,
  fixture,
  met,
  offered,
  over,
  play,
  started,
} from "../../../tests/support/fixture.ts";
import type { PlayEvent } from "../event.ts";
import { project } from "../log.ts";
import { nearTheLine, redressCredit, report, rungCredit, total } from "./scale.ts";
import { scoreOf, scoring, type Score } from "./score.ts";

const score = (log: readonly PlayEvent[]): Score =>
  scoreOf(fixture, project(log, scoring(fixture)).now);
const credit = (log: readonly PlayEvent[], id: string) =>
  score(log).moments.find((m) => m.moment.id === id)?.credit;
const harms = (log: readonly PlayEvent[]) =>
  Object.values(score(log).dimensions).flatMap((d) => d.harms.map((h) => h.harm));

const refer = (matter: string, rung: number): PlayEvent => ({ type: "Referred", matter, rung });
const cue: PlayEvent = { type: "CueShown", matter: "danger" };
const ack: PlayEvent = { type: "Behaved", trigger: "ack" };
const redress = (given: number, fair: number, alike?: string): PlayEvent => ({
  type: "RedressGiven",
  given,
  fair,
  ...(alike ? { alike } : {}),
});

describe("credit and harms", () => {
  it("[SC1] full is 1, adequate 0.6, weak 0.3, missed 0", () => {
    expect(credit(play([met("r.open"), over]), "r.open")).toBe(1);
    expect(credit(play([met("r.open", "adequate"), over]), "r.open")).toBe(0.6);
    expect(credit(play([met("r.open", "weak"), over]), "r.open")).toBe(0.3);
    expect(credit(play([over]), "r.open")).toBe(0);
  });

  it("[SC2] a moment comes due when reached or at the end: leaving early does not dodge it", () => {
    expect(credit(play([]), "r.open")).toBeNull();
    expect(credit([...play([]), over], "r.open")).toBe(0);
  });

  it("[SC2] the best credit of a moment stands whichever came first", () => {
    expect(credit(play([met("r.open", "weak")], [met("r.open"), over]), "r.open")).toBe(1);
    expect(credit(play([met("r.open")], [met("r.open", "weak"), over]), "r.open")).toBe(1);
  });

  it("[SC2] a waived moment counts neither way, unless it was met", () => {
    const without = score(play([met("i.time"), met("i.say"), over]));
    const waived = score(
      play([met("i.time"), met("i.say"), { type: "MomentWaived", moment: "i.close" }, over]),
    );
    expect(without.dimensions.I.raw).toBeCloseTo(0.75);
    expect(waived.dimensions.I.raw).toBe(1);
    const waive: PlayEvent = { type: "MomentWaived", moment: "s.fit" };
    expect(credit(play([waive, redress(3000, 1000), over]), "s.fit")).toBe(0);
  });

  it("[SC3] harms come off after credit: .05, .12, .25 of the dimension", () => {
    const full = [met("r.open"), met("r.impact"), met("r.own"), met("r.on-time")];
    const raw = (harm: string, dimension: "R" | "I" | "E") =>
      score(play([...full, { type: "Harmed", harm }])).dimensions[dimension].raw;
    expect(raw("r.cuts-across", "R")).toBeCloseTo(0.95);
    expect(raw("r.blames", "R")).toBeCloseTo(0.88);
    expect(raw("i.private-data", "I")).toBeCloseTo(0.75);
  });
});

describe("the reported scale", () => {
  it("[SC4] the cut reads 60, nothing missed 100, nothing earned 0", () => {
    expect(report(0.58, 0.58)).toBe(60);
    expect(report(1, 0.58)).toBe(100);
    expect(report(0, 0.58)).toBe(0);
    expect(report(0.29, 0.58)).toBe(30);
    expect(report(0.79, 0.58)).toBe(80);
    expect(report(-3, 0.58)).toBe(0);
    expect(report(3, 0.58)).toBe(100);
  });

  it("[SC5] the total is the weighted mean", () => {
    expect(total({ R: 100, I: 50, E: 0, S: 80 }, fixture.weights)).toBe(61.5);
  });
});

describe("readiness", () => {
  const everything: readonly PlayEvent[] = [
    ...[
      "r.open",
      "r.impact",
      "r.own",
      "i.say",
      "i.time",
      "i.close",
      "e.tell",
      "s.do",
      "s.check",
    ].map((id) => met(id)),
    refer("refund", 1),
    refer("danger", 2),
    { type: "PromiseMade", promise: "callback", minutes: 60 },
    { type: "PromiseKept", promise: "callback" },
    { type: "RemedyAgreed", remedy: "refund" },
    redress(2000, 2000),
    { type: "RemedyDone", remedy: "refund" },
    { type: "RecordAsked" },
    {
      type: "RecordWritten",
      fields: { what: "It was late", done: ["refund", "referred"], paid: "20" },
    },
  ];

  it("[SC6] everything met is 100 in each dimension, and ready", () => {
    const result = score(play([...everything, over]));
    expect(result.moments.filter((m) => m.credit !== 1)).toEqual([]);
    expect(result.total).toBe(100);
    expect(result.ready).toBe(true);
    expect(result.notReady).toEqual([]);
  });

  it("[SC6] a dimension under 50 is not ready at whatever total", () => {
    const silent = everything.filter((e) => !(e.type === "MomentMet" && e.moment.startsWith("i.")));
    const result = score(play([...silent, over]));
    expect(result.total).toBeGreaterThanOrEqual(60);
    expect(result.ready).toBe(false);
    expect(result.notReady).toEqual([{ why: "dimension", dimension: "I" }]);
  });

  it("[SC7] an unfinished play is never ready", () => {
    expect(score(play(everything)).notReady).toEqual([{ why: "unfinished" }]);
  });

  it("[SC8] a critical failure holds the total at 39 and stops ready", () => {
    const result = score(play([...everything, { type: "CriticalFailed", critical: "left" }, over]));
    expect(result.total).toBe(39);
    expect(result.totalCappedBy).toBe("SC8");
    expect(result.notReady[0]).toEqual({ why: "critical", critical: "left" });
  });

  it("[SC9] totals from 55 to 65 ask for a person's eye", () => {
    expect([54.9, 55, 60, 65, 65.1].map(nearTheLine)).toEqual([false, true, true, true, false]);
    expect(score(play([...everything, over])).review).toBe(false);
  });
});

describe("the twelve interaction rules", () => {
  it("[IR1] credit by distance from the right rung", () => {
    expect([0, 1, 2, 3, 4].map((r) => rungCredit(r, [2], false))).toEqual([0.1, 0.5, 1, 0.5, 0.1]);
    expect([0, 1, 2, 3, 4].map((r) => rungCredit(r, [0, 2], false))).toEqual([1, 0.5, 1, 0.5, 0.1]);
  });

  it("[IR1] for a red flag too high keeps 0.8 and too low earns nothing", () => {
    expect([0, 1, 2, 3, 4].map((r) => rungCredit(r, [2], true))).toEqual([0, 0, 1, 0.8, 0.8]);
  });

  it("[IR1] a red flag shown and left alone is critical by the turn the case names", () => {
    const after = (n: number) =>
      score(play([cue], ...Array.from({ length: n }, () => [] as PlayEvent[]))).notReady;
    expect(after(1)).not.toContainEqual({ why: "critical", critical: "left" });
    expect(after(2)).toContainEqual({ why: "critical", critical: "left" });
  });

  it("[IR1] raised in the turn after the cue it is neither late nor critical", () => {
    const log = play([cue], [refer("danger", 2)], [], [over]);
    expect(credit(log, "e.flag")).toBe(1);
    expect(harms(log)).not.toContain("e.misses-flag");
    expect(score(log).notReady.some((r) => r.why === "critical")).toBe(false);
  });

  it("[IR1] a red flag still left at the end does serious harm too", () => {
    expect(harms(play([cue, over]))).toContain("e.misses-flag");
  });

  it("[IR2] the right rung late earns half", () => {
    const cueRefund: PlayEvent = { type: "CueShown", matter: "refund" };
    expect(credit(play([cueRefund], [], [refer("refund", 1)]), "e.rung")).toBe(1);
    expect(credit(play([cueRefund], [], [], [refer("refund", 1)]), "e.rung")).toBe(0.5);
    expect(credit(play([refer("refund", 1)]), "e.rung")).toBe(1);
  });

  const promise: PlayEvent = { type: "PromiseMade", promise: "callback", minutes: 60 };
  const pass = (minutes: number): PlayEvent => ({ type: "ClockMoved", minutes, hold: false });

  it("[IR3] kept in time, or within the tolerance, is full", () => {
    const kept: PlayEvent = { type: "PromiseKept", promise: "callback" };
    expect(credit(play([promise, pass(60), kept]), "r.on-time")).toBe(1);
    expect(credit(play([promise, pass(70), kept]), "r.on-time")).toBe(1);
  });

  it("[IR3] renegotiated before it is due and then kept is full", () => {
    const moved: PlayEvent = { type: "PromiseMoved", promise: "callback", minutes: 100 };
    const kept: PlayEvent = { type: "PromiseKept", promise: "callback" };
    const log = play([promise, pass(50), moved, pass(100), kept]);
    expect(credit(log, "r.on-time")).toBe(1);
    expect(harms(log)).toEqual([]);
  });

  it("[IR3] late but warned is half; broken is nothing and a Resolution harm", () => {
    const warned: PlayEvent = { type: "PromiseWarned", promise: "callback" };
    const kept: PlayEvent = { type: "PromiseKept", promise: "callback" };
    expect(credit(play([promise, pass(50), warned, pass(60), kept]), "r.on-time")).toBe(0.5);
    const broken = play([promise, pass(71), kept]);
    expect(credit(broken, "r.on-time")).toBe(0);
    expect(harms(broken)).toEqual(["s.promise-broken"]);
  });

  it("[IR3] a vague promise is never recorded, so it earns nothing", () => {
    expect(credit(play([{ type: "Harmed", harm: "i.vague-time" }, over]), "r.on-time")).toBe(0);
  });

  it("[IR3] a promise not yet due at the end counts neither way", () => {
    const log = play([promise, over]);
    expect(score(log).moments.find((m) => m.moment.id === "r.on-time")).toMatchObject({
      waived: true,
      credit: null,
    });
    expect(credit(play([over]), "r.on-time")).toBe(0);
  });

  it("[IR3] promises that stand for one moment are as good as the worst of them", () => {
    const second = {
      ...fixture,
      promises: [
        ...fixture.promises,
        { id: "letter", text: "to write", grace: 0, moment: "r.on-time" },
      ],
    };
    const log = play([
      promise,
      { type: "PromiseMade", promise: "letter", minutes: 30 },
      pass(31),
      { type: "PromiseKept", promise: "callback" },
    ]);
    const { moments } = scoreOf(second, project(log, scoring(second)).now);
    expect(moments.find((m) => m.moment.id === "r.on-time")?.credit).toBe(0);
    expect(credit(log, "r.on-time")).toBe(1);
  });

  it("[IR4] acting first and telling after halves the telling", () => {
    const done: PlayEvent = { type: "RemedyDone", remedy: "refund" };
    expect(credit(play([done], [met("i.say")]), "i.say")).toBe(0.5);
    expect(credit(play([met("i.say")], [done]), "i.say")).toBe(1);
    expect(credit(play([done, met("i.say")]), "i.say")).toBe(1);
  });

  it("[IR5] a remedy without agreement caps Resolution at 60, safety actions apart", () => {
    const best = [met("s.do"), met("s.check"), met("s.fit")];
    const done = (remedy: string): PlayEvent => ({ type: "RemedyDone", remedy });
    const agreed: PlayEvent = { type: "RemedyAgreed", remedy: "refund" };
    expect(score(play([...best, done("refund")])).dimensions.S.reported).toBe(60);
    expect(score(play([...best, agreed, done("refund")])).dimensions.S.reported).toBe(100);
    expect(score(play([...best, done("safety")])).dimensions.S.reported).toBe(100);
  });

  it("[IR6] over the limit caps Escalation at 40 and the total at 59", () => {
    const log = play([met("e.tell"), redress(3001, 3000)]);
    expect(score(log).dimensions.E.reported).toBe(40);
    expect(score(log).total).toBeLessThanOrEqual(59);
    expect(score(log).notReady).toContainEqual({ why: "authority" });
    const allowed = play([{ type: "LimitRaised", pence: 5000 }, redress(3001, 3000)]);
    expect(score(allowed).dimensions.E.harms).toEqual([]);
  });

  it("[IR6] going over counts once, whichever of tag and sum shows it first", () => {
    const tag: PlayEvent = { type: "Harmed", harm: "e.over-limit" };
    const sum = redress(9000, 9000);
    expect(harms(play([tag, sum]))).toEqual(["e.over-limit"]);
    expect(harms(play([sum, tag]))).toEqual(["e.over-limit"]);
  });

  it("[IR6] small sums add up to the limit", () => {
    expect(harms(play([redress(2000, 4000)], [redress(1001, 4000)]))).toEqual(["e.over-limit"]);
  });

  it("[IR7] the impact counts whole once, then half each time; the fourth costs", () => {
    expect(credit(play([ack, met("r.impact")]), "r.impact")).toBe(1);
    expect(credit(play([ack], [ack, met("r.impact")]), "r.impact")).toBe(0.5);
    expect(credit(play([ack], [ack], [ack, met("r.impact")]), "r.impact")).toBe(0.25);
    expect(harms(play([ack], [ack], [ack]))).toEqual([]);
    expect(harms(play([ack], [ack], [ack], [ack]))).toEqual(["r.stock-empathy"]);
  });

  it("[IR7] bad news starts the count again, once", () => {
    const news: PlayEvent = { type: "Behaved", trigger: "bad-news" };
    expect(credit(play([ack], [news], [ack, met("r.impact")]), "r.impact")).toBe(1);
    expect(harms(play([ack], [ack], [news], [ack], [ack], [news], [ack], [ack]))).toEqual([
      "r.stock-empathy",
    ]);
  });

  it("[IR8] the redress curve", () => {
    expect([0.4, 0.5, 1, 1.1, 1.25, 1.5, 2].map(redressCredit)).toEqual([0, 0, 1, 1, 1, 0.6, 0.3]);
    expect(credit(play([redress(1500, 1000)]), "s.fit")).toBe(0.6);
  });

  it("[IR9] there is no prize for brevity: neutral turns change nothing", () => {
    const short = play([met("r.open"), met("i.say"), over]);
    const long = play([met("r.open")], [], [], [], [met("i.say"), over]);
    expect(score(long).total).toBe(score(short).total);
  });

  it("[IR10] an untruth costs Informing when told and Resolution when it comes out", () => {
    const told: PlayEvent = { type: "UntruthTold", untruth: "date" };
    const found: PlayEvent = { type: "UntruthFound", untruth: "date" };
    expect(harms(play([told]))).toEqual(["i.wrong-facts"]);
    expect(harms(play([told], [found], [found])).toSorted()).toEqual([
      "i.wrong-facts",
      "s.untruth-found",
    ]);
    expect(harms(play([found]))).toEqual([]);
  });

  it("[IR11] the same facts treated differently is a harm on the second", () => {
    expect(harms(play([redress(1000, 1000, "noise")], [redress(1500, 1000, "noise")]))).toEqual([
      "s.unlike-treatment",
    ]);
    expect(harms(play([redress(1000, 1000, "noise")], [redress(500, 500, "noise")]))).toEqual([]);
  });

  const asked: PlayEvent = { type: "RecordAsked" };
  const wrote = (fields: Record<string, string | string[]>): PlayEvent => ({
    type: "RecordWritten",
    fields,
  });

  it("[IR12] missing essentials hold the action at 0.6; a false entry is a moderate harm", () => {
    const thin = play([met("s.do"), asked, wrote({ what: "" }), over]);
    expect(credit(thin, "s.do")).toBe(0.6);
    const untrue = play([met("s.do"), asked, wrote({ what: "Late", done: ["refund"] }), over]);
    expect(harms(untrue)).toEqual(["s.record-wrong"]);
    expect(credit(untrue, "s.record")).toBe(0.6);
  });

  it("[IR12] a record sent blank earns nothing and is a harm, told where it was sent", () => {
    const log = play([asked, wrote({})], [], [over]);
    expect(credit(log, "s.record")).toBe(0);
    expect(score(log).dimensions.S.harms).toEqual([
      { harm: "s.record-missing", turn: 0, rule: "IR12" },
    ]);
  });

  it("[IR12] the record is held against what was true when it was written", () => {
    const later = play(
      [asked, wrote({ what: "Late", done: [] })],
      [{ type: "RemedyAgreed", remedy: "refund" }, { type: "RemedyDone", remedy: "refund" }, over],
    );
    expect(score(later).record.missingEssentials).toBe(0);
    expect(credit(later, "s.record")).toBe(1);
  });
});

describe("stepping back", () => {
  it("[LG3] a step back takes its turns out of the score", () => {
    const log = [
      ...play([{ type: "Harmed", harm: "r.blames" }]),
      { type: "SteppedBack", turn: 0 } as const,
    ];
    expect(harms(log)).toEqual([]);
    expect(harms([started, offered(0), { type: "SteppedBack", turn: 5 }, chosen(0)])).toEqual([]);
  });
});
