import { describe, expect, it } from "vitest";
import { fixture, over, play } from "../../../tests/support/fixture.ts";
import type { CaseData } from "../case.ts";
import type { PlayEvent, Trigger } from "../event.ts";
import { project } from "../log.ts";
import { mood, sensitivity, type Customer } from "./customer.ts";
import { ratingOf } from "./rating.ts";
import { faceOf, heatBand, opensUp } from "./readings.ts";
import { moodSeries } from "./series.ts";

const after = (log: readonly PlayEvent[], data: CaseData = fixture): Customer =>
  project(log, mood(data)).now;
const rated = (log: readonly PlayEvent[]): number => ratingOf(moodSeries(fixture, log));
const ev = (trigger: Trigger): PlayEvent => ({ type: "Behaved", trigger });
const harm = (code: string): PlayEvent => ({ type: "Harmed", harm: code });
const pat: PlayEvent = { type: "LineSpoken", who: "pat", text: "Well?" };
const persona = (change: Partial<CaseData["persona"]>): CaseData => ({
  ...fixture,
  persona: { ...fixture.persona, ...change },
});

describe("heat and trust", () => {
  it("[CU3] the nth specific acknowledgement is worth half the one before; the fourth heats", () => {
    const heats = [1, 2, 3, 4].map(
      (n) => after(play(Array.from({ length: n }, () => ev("ack")))).heat,
    );
    expect(heats).toEqual([28, 22, 19, 22]);
    expect(after(play([ev("ack")])).trust).toBe(54);
  });

  it("[CU3] information, choice and gifts move heat and trust by the brief's figures", () => {
    expect(after(play([ev("info")]))).toMatchObject({ heat: 37, trust: 55 });
    expect(after(play([ev("choice")]))).toMatchObject({ heat: 36, trust: 56 });
    expect(after(play([ev("gift")]))).toMatchObject({ heat: 26, trust: 58 });
  });

  it("[CU3] progress grows from 0.8 to 1.2 through the talk, and less once warmth wore thin", () => {
    const early = 40 - after(play([ev("progress")])).heat;
    const late = 40 - after(play([], [], [], [], [], [], [], [], [], [ev("progress")])).heat;
    expect(early).toBeCloseTo(6 * 0.85);
    expect(late).toBeCloseTo(6 * 1.2);
    const worn =
      40 - after(play([ev("warm"), ev("warm"), ev("warm"), ev("warm"), ev("progress")])).heat;
    expect(worn).toBeCloseTo(early * 0.7);
  });

  it("[CU4] harm hurts 6, 14 or 28, more for a volatile customer let down before", () => {
    expect(after(play([harm("r.cuts-across")]))).toMatchObject({ heat: 46, trust: 44 });
    expect(after(play([harm("r.blames")]))).toMatchObject({ heat: 54, trust: 36 });
    expect(after(play([harm("i.private-data")]))).toMatchObject({ heat: 68, trust: 22 });
    const let2down = persona({ priorFailures: 2, volatility: 1.5 });
    expect(sensitivity(let2down)).toBe(2);
    expect(after(play([harm("r.cuts-across")]), let2down).heat).toBe(52);
  });

  it("[CU4] what is done behind their back is not felt", () => {
    const colleague: PlayEvent = { type: "LineSpoken", who: "sam", text: "Yes?" };
    const narration: PlayEvent = { type: "LineSpoken", who: "", text: "The screen lights up." };
    expect(after(play([pat], [colleague], [harm("r.blames")])).heat).toBe(40);
    expect(after(play([pat], [narration], [harm("r.blames")])).heat).toBe(54);
    expect(after(play([pat, colleague], [harm("r.blames")])).heat).toBe(54);
    const away: PlayEvent = { type: "SceneSet", away: true };
    expect(after(play([pat, away], [harm("r.blames")])).heat).toBe(40);
    expect(after(play([pat, { type: "RecordAsked" }], [harm("r.blames")])).heat).toBe(40);
    const later: PlayEvent = { type: "SceneSet", heading: "Later" };
    expect(after(play([pat, later, colleague], [harm("r.blames")])).heat).toBe(40);
    expect(after(play([later, pat], [harm("r.blames")])).heat).toBe(54);
  });

  it("[CU4] an untruth hurts when it comes out", () => {
    const told: PlayEvent = { type: "UntruthTold", untruth: "date" };
    const found: PlayEvent = { type: "UntruthFound", untruth: "date" };
    expect(after(play([told])).heat).toBe(40);
    expect(after(play([told], [found])).heat).toBe(54);
    expect(after(play([found])).heat).toBe(40);
  });

  const promised: PlayEvent = { type: "PromiseMade", promise: "callback", minutes: 60 };
  const pass = (minutes: number): PlayEvent => ({ type: "ClockMoved", minutes, hold: false });

  it("[CU5] a promise kept calms; one broken burns, doubly after earlier failures", () => {
    const kept: PlayEvent = { type: "PromiseKept", promise: "callback" };
    expect(after(play([promised, pass(30), kept]))).toMatchObject({ heat: 35, trust: 60 });
    expect(after(play([promised, pass(80)]))).toMatchObject({ heat: 60, trust: 25 });
    const again = persona({ priorFailures: 1, heat: 10, trust: 90 });
    expect(after(play([promised, pass(80)]), again)).toMatchObject({ heat: 70, trust: 52.5 });
  });

  it("[CU6] waiting costs nothing until the promised time; then it drains, and one warning restores half", () => {
    const warned: PlayEvent = { type: "PromiseWarned", promise: "callback" };
    expect(after(play([promised, pass(60)])).patience).toBe(60);
    // Ten minutes over, within the tolerance of the case, costs one point.
    const late = after(play([promised, pass(70)]));
    expect(late.patience).toBe(59);
    expect(after(play([promised, pass(70), warned])).patience).toBe(59.5);
    // A clock that jumps by days costs 20 at most, and once: a broken promise is not waited for.
    expect(after(play([promised, pass(3000)])).patience).toBe(40);
    expect(after(play([promised, pass(3000), pass(3000)])).patience).toBe(40);
  });
});

describe("patience and triggers", () => {
  it("[CU6] a turn that moves things on costs 3, one that does not 7, a hold 5 more", () => {
    expect(after(play([pat, ev("info")])).patience).toBe(57);
    expect(after(play([pat])).patience).toBe(53);
    expect(after(play([pat, { type: "ClockMoved", minutes: 4, hold: true }])).patience).toBe(48);
    expect(after(play([])).patience).toBe(60);
  });

  it("[CU6] a longer case spreads the cost over its turns", () => {
    const long = { ...fixture, turns: 16 };
    expect(after(play([pat]), long).patience).toBe(56.5);
  });

  it("[CU6] a turn without the customer costs no patience", () => {
    expect(after(play([{ type: "LineSpoken", who: "you", text: "Hm." }])).patience).toBe(60);
  });

  it("[CU7] heat 80 asks for the manager, trust 25 wants it in writing", () => {
    expect(after(play([])).asksManager).toBe(false);
    expect(after(play([harm("i.private-data"), harm("r.blames")])).asksManager).toBe(true);
    expect(after(play([harm("i.private-data")])).wantsWriting).toBe(true);
  });

  it("[CU7] heat 90 for two turns, or no patience, ends the contact", () => {
    const boil = [harm("i.private-data"), harm("i.private-data")];
    expect(after(play(boil)).walksOut).toBe(false);
    expect(after(play(boil, [])).walksOut).toBe(true);
    expect(after(play([pat]), persona({ patience: 7 })).walksOut).toBe(true);
  });

  it("[CU8] under 30 heat with over 60 trust they open up", () => {
    const calm = after(play([ev("ack"), ev("info"), ev("choice"), ev("info")]));
    expect(opensUp(calm)).toBe(true);
    expect(heatBand(calm)).toBe(0);
    expect(faceOf(calm)).toBe("relieved");
  });
});

describe("the rating", () => {
  it("[CU9] is half outcome, half experience; unresolved is .15 of fair", () => {
    const unresolved = [...play([]), over];
    // Experience is flat at (50 + 60) / 200.
    expect(rated(unresolved)).toBe(Math.round((1 + 9 * (0.075 + 0.275)) * 10) / 10);
    const fair: PlayEvent = { type: "RedressGiven", given: 1000, fair: 1000 };
    expect(rated([...play([fair]), over])).toBe(Math.round((1 + 9 * (0.425 + 0.275)) * 10) / 10);
  });

  it("[CU9] a giveaway can please as much as competence does", () => {
    const giveaway: PlayEvent = { type: "RedressGiven", given: 1500, fair: 1000 };
    const fair: PlayEvent = { type: "RedressGiven", given: 1000, fair: 1000 };
    expect(rated(play([giveaway]))).toBeGreaterThan(rated(play([fair])));
  });
});
