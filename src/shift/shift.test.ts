import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aContact, aShift } from "../../tests/support/shiftFixture.ts";
import { beginActivity, resumeActivity } from "../play/activity.ts";
import type { Act, Mode, PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import { scoreOf, scoring } from "../play/score/score.ts";
import type { Edition } from "../story/session.ts";
import { openShift } from "./doer.ts";
import { measuresOf } from "./measures.ts";

/** A day under way: acts are given, and what they gave is looked at. */
function day(edition: Edition = aShift(), seed = 1) {
  const doer = openShift(edition, seed);
  const session = beginActivity(edition, doer, seed, "practice");
  const act = (id: string, on?: string, fields?: Act["fields"]) =>
    session.give({ id, ...(on ? { on } : {}), ...(fields ? { fields } : {}) });
  return {
    session,
    act,
    desk: doer.desk,
    caller: (id: string) => doer.desk().callers[id]!,
    wait: (minutes: number) => {
      const until = doer.desk().clock + minutes;
      while (doer.desk().clock < until) {
        const left = Math.min(60, until - doer.desk().clock);
        expect(act("wait", undefined, { minutes: String(left) }).ok).toBe(true);
      }
    },
    say: (on: string, reply: number, step = "hello") =>
      act("say", on, { step, reply: String(reply) }),
    measures: () => measuresOf(doer.day, doer.desk()),
    score: () => scoreOf(edition.data, project(session.log(), scoring(edition.data)).now),
    told: () => session.log().flatMap((event) => (event.type === "LineSpoken" ? [event.text] : [])),
  };
}

type Day = ReturnType<typeof day>;

const types = (log: readonly PlayEvent[]): readonly string[] => log.map(({ type }) => type);

/** To the end of the day, with what is still to be logged logged as it was. */
function finish({ desk, act, wait }: Day, words = { "to-manager": "a", "to-team": "b" }): void {
  if (desk().clock < 660) wait(660 - desk().clock);
  act("close");
  act("brief", undefined, { found: "no", ...words });
}

describe("the clock of a shift", () => {
  it("[SH2] moves with acts alone, and what falls due comes in its order, at its time", () => {
    const it = day();
    expect(it.desk().clock).toBe(600);
    it.act("errand", "screen");
    expect(it.desk().clock).toBe(600);
    it.say("screen", 0, "look");
    expect(it.desk().clock).toBe(602);
    it.act("wait", undefined, { minutes: "30" });
    expect(it.desk().clock).toBe(605);
    expect(it.caller("c1")).toMatchObject({ state: "waiting", came: 605 });
    it.wait(60);
    const clocks: number[] = [];
    let clock = 600;
    for (const event of it.session.log()) {
      if (event.type === "ClockMoved") clock += event.minutes;
      if (event.type === "LineSpoken" && event.text.startsWith("Phone: ")) clocks.push(clock);
    }
    expect(clocks).toEqual([605, 623, 640, 645]);
  });

  it("[SH2] a day's arrivals come of its seed", () => {
    const spread = aShift({ contacts: [aContact("c1", { at: 600, spread: 50 })] });
    const came = (seed: number) => openShift(spread, seed).desk().callers["c1"]!.since;
    expect(came(3)).toBe(came(3));
    expect(new Set([1, 2, 3, 4, 5, 6].map(came)).size).toBeGreaterThan(3);
  });
});

describe("those who wait", () => {
  it("[SH3] give up in the end, may come once more, and are then gone unheard", () => {
    const it = day();
    it.wait(13);
    expect(it.caller("c1").state).toBe("gone");
    it.wait(10);
    expect(it.caller("c1")).toMatchObject({ state: "waiting", times: 2 });
    it.wait(9);
    expect(it.caller("c1").state).toBe("gone");
    expect(it.session.log()).toContainEqual({ type: "Harmed", harm: "r.silent-deadline" });
    expect(it.measures().unanswered.map(({ id }) => id)).toContain("c1");
  });

  it("[SH4] go on waiting while they are put aside for somebody else or an errand", () => {
    const it = day();
    it.wait(5);
    it.act("take", "c1");
    it.act("errand", "screen");
    expect(it.caller("c1")).toMatchObject({ state: "held", holds: 1 });
    it.say("screen", 0, "look");
    it.act("take", "c1");
    expect(it.caller("c1")).toMatchObject({ state: "at-hand", waited: 0 });
    it.act("hold");
    it.wait(9);
    expect(it.caller("c1").state).toBe("gone");
  });

  it("[SH5] a promised call falls due while others talk: one is reminded, or they ring", () => {
    const it = day();
    it.wait(12);
    it.act("take", "c2");
    it.say("c2", 0);
    expect(it.caller("c2")).toMatchObject({ state: "promised", since: 632 });
    it.act("wait", undefined, { minutes: "60" });
    it.act("wait", undefined, { minutes: "60" });
    expect(it.desk().clock).toBeLessThanOrEqual(627);
    it.wait(627 - it.desk().clock);
    it.act("take", "c2");
    it.say("c2", 0, "call");
    expect(it.desk().ledger.entries).toMatchObject([{ status: "kept" }]);

    const late = day();
    late.wait(12);
    late.act("take", "c2");
    late.say("c2", 0);
    late.wait(34);
    expect(late.caller("c2")).toMatchObject({ state: "waiting", times: 2, step: "call" });
    expect(late.desk().ledger.entries).toMatchObject([{ status: "broken" }]);
  });

  it("[SH7] what is seen to in time brings nobody, and cannot be missed", () => {
    const early = day();
    early.act("errand", "screen");
    early.say("screen", 0, "look");
    early.act("errand", "dot");
    early.say("dot", 0, "ask");
    finish(early);
    expect(early.caller("c3").came).toBeNull();
    expect(early.told()).not.toContain("A bang.");
    expect(early.score().moments.find(({ moment: { id } }) => id === "r.late")?.waived).toBe(true);

    const late = day();
    finish(late);
    expect(late.caller("c3").came).toBe(640);
    expect(late.told()).toContain("A bang.");
    expect(late.score().moments.find(({ moment: { id } }) => id === "r.late")).toMatchObject({
      waived: false,
      credit: 0,
    });
  });
});

describe("what cannot be done", () => {
  it.each<[string, Act]>([
    ["not-waiting", { id: "take", on: "c4" }],
    ["nobody", { id: "hold" }],
    ["stale", { id: "say", on: "c1", fields: { step: "hello", reply: "0" } }],
    ["no-errand", { id: "errand", on: "dot" }],
    ["no-contact", { id: "log", on: "c1" }],
    ["half-report", { id: "report", fields: { cause: "fault", to: "dot", cases: ["c1"] } }],
    ["no-wait", { id: "wait", fields: { minutes: "-5" } }],
    ["too-early", { id: "close" }],
    ["not-closed", { id: "brief" }],
    ["no-such-act", { id: "toString" }],
  ])("[SH6] is refused as %s, says what to do and changes nothing", (code, act) => {
    const it = day();
    const before = it.session.log();
    const desk = it.desk();
    const given = it.session.give(act);
    expect(given).toMatchObject({ ok: false, code });
    expect(given.ok ? "" : given.message).toMatch(/\.$/);
    expect(it.session.log()).toBe(before);
    expect(it.desk()).toBe(desk);
  });

  it("[SH6] an answer to a step that is over is refused: a second click answers nothing", () => {
    const it = day();
    it.wait(5);
    it.act("take", "c1");
    expect(it.say("c1", 0).ok).toBe(true);
    expect(it.say("c1", 0)).toMatchObject({ ok: false, code: "stale" });
  });
});

describe("the day measured", () => {
  it("[SH8] counts who was answered in time; never answered is not, still running neither way", () => {
    const it = day();
    it.wait(5);
    it.act("take", "c1");
    it.say("c1", 0);
    it.wait(12);
    it.act("take", "c2");
    it.say("c2", 1);
    it.wait(20);
    it.act("take", "c3");
    const calls = it.measures().standards[0]!;
    expect(calls.all.map(({ id, inTime }) => [id, inTime])).toEqual([
      ["c1", true],
      ["c2", false],
      ["c3", true],
    ]);
  });

  it("[SH8] measures from one thing to another where a standard says so", () => {
    const it = day();
    expect(it.measures().standards[1]!.all).toEqual([]);
    it.act("errand", "screen");
    it.say("screen", 0, "look");
    expect(it.measures().standards[1]!.all).toEqual([]);
    it.act("errand", "dot");
    it.say("dot", 0, "ask");
    expect(it.measures().standards[1]!.all).toMatchObject([{ minutes: 2, inTime: true }]);

    const slow = day();
    slow.act("errand", "screen");
    slow.say("screen", 0, "look");
    slow.wait(20);
    expect(slow.measures().standards[1]!.all).toMatchObject([{ minutes: null, inTime: false }]);
  });

  it("[SH9] compares the log book with who they were, what it was and what came next", () => {
    const it = day();
    it.wait(5);
    it.act("take", "c1");
    it.say("c1", 0);
    it.act("log", "c1", { side: "outside", cause: "fault", next: "settled", note: "" });
    it.wait(12);
    it.act("take", "c2");
    it.say("c2", 1);
    it.act("log", "c2", { side: "neither", cause: "fault", next: "call-back", note: "x" });
    expect(it.measures()).toMatchObject({ recordRate: 0.5, sortedRate: 0.5 });
    // As it was written, for whoever reads the play.
    expect(it.session.log()).toContainEqual(
      expect.objectContaining({ text: "Logged Bob Quill: Neither; The fault; We ring; x" }),
    );
    expect(it.act("log", "c2", { side: "inside" })).toMatchObject({ ok: false, code: "logged" });
  });

  const heard = (): Day => {
    const it = day();
    it.wait(5);
    it.act("take", "c1");
    it.say("c1", 0);
    it.wait(12);
    it.act("take", "c2");
    it.say("c2", 1);
    it.wait(30);
    it.act("take", "c4");
    it.say("c4", 0);
    return it;
  };
  it.each([
    ["full", "no", ["c1", "c2"], "fault", "dot"],
    ["weak", "yes", ["c1", "c2"], "fault", "dot"],
    ["weak", "no", ["c1", "c2", "c4"], "fault", "dot"],
    ["weak", "no", ["c1"], "fault", "dot"],
    [null, "no", ["c1", "c2"], "other", "dot"],
    [null, "no", ["c1", "c2"], "fault", "pat"],
  ])(
    "[SH10] a report is worth %s: sure %s, cases %j, %s to %s",
    (grade, sure, cases, cause, to) => {
      const it = heard();
      expect(it.act("report", undefined, { cause, to, sure, cases }).ok).toBe(true);
      expect(it.measures().pattern.grade).toBe(grade);
    },
  );

  it("[SH10] with its cause seen it may be called established; after its time it is late", () => {
    const it = heard();
    it.act("errand", "screen");
    it.say("screen", 0, "look");
    const report = { cause: "fault", to: "dot", sure: "yes", cases: ["c1", "c2"] };
    it.act("report", undefined, report);
    expect(it.measures().pattern.grade).toBe("full");
    const late = heard();
    late.wait(10);
    late.act("report", undefined, { ...report, sure: "no" });
    expect(late.measures().pattern.grade).toBe("adequate");
  });

  it("[SH11] like cases with unlike answers are named, and do harm at the end", () => {
    const gave = (one: string, two: string) => {
      const reply = (what: string) => [
        {
          id: "hello",
          replies: [{ text: "So", minutes: 1, to: "end", next: "settled", gave: what }],
        },
      ];
      const it = day(
        aShift({
          contacts: [
            aContact("c1", { alike: "same", steps: reply(one) }),
            aContact("c2", { alike: "same", steps: reply(two) }),
          ],
        }),
      );
      it.wait(5);
      for (const id of ["c1", "c2"]) {
        it.act("take", id);
        it.say(id, 0);
      }
      finish(it);
      return it;
    };
    const unlike = gave("time", "nothing");
    expect(unlike.measures().alike).toMatchObject([{ same: false }]);
    expect(unlike.session.log()).toContainEqual({ type: "Harmed", harm: "s.unlike-treatment" });
    const like = gave("time", "time");
    expect(like.measures().alike).toMatchObject([{ same: true }]);
    expect(like.session.log()).toContainEqual({
      type: "MomentMet",
      moment: "s.alike",
      grade: "full",
    });
  });

  it("[SH23] an assessed shift is not closed for good without both briefings", () => {
    const closing = (mode: Mode) => {
      const doer = openShift(aShift(), 1);
      const session = beginActivity(aShift(), doer, 1, mode);
      while (doer.desk().clock < 660) {
        expect(session.give({ id: "wait", fields: { minutes: "60" } }).ok).toBe(true);
      }
      session.give({ id: "close" });
      return {
        session,
        brief: (fields: NonNullable<Act["fields"]>) => session.give({ id: "brief", fields }),
      };
    };
    const { session, brief } = closing("assessed");
    const before = session.log();
    for (const half of [{}, { "to-manager": "a" }, { "to-manager": "  ", "to-team": "b" }]) {
      const given = brief({ found: "no", ...half });
      expect(given).toMatchObject({ ok: false, code: "half-brief" });
      expect(!given.ok && given.message).toContain("Write to the manager and to the team");
      expect(session.log()).toBe(before);
    }
    expect(brief({ found: "no", "to-manager": "a", "to-team": "b" }).ok).toBe(true);
    expect(session.state().status).toBe("ended");
    // For practice the day may end so, and the debrief says what was missing.
    expect(closing("practice").brief({ found: "no" }).ok).toBe(true);
  });

  it("[SH12] ends with the briefing: own words and report in the log, the day's moments, the end last", () => {
    const it = day();
    finish(it);
    const log = it.session.log();
    expect(types(log).slice(-1)).toEqual(["PlayEnded"]);
    expect(log).toContainEqual({ type: "RecordWritten", fields: { found: "no" } });
    expect(
      log.flatMap((event) => (event.type === "OwnWordsGiven" ? [event.prompt, event.text] : [])),
    ).toEqual(["manager", "a", "team", "b"]);
    expect(it.score().record).toMatchObject({ written: true, untrueEntries: 0 });
    expect(it.act("wait", undefined, { minutes: "1" })).toMatchObject({ code: "not-playing" });

    const half = day();
    finish(half, { "to-manager": "a", "to-team": "  " });
    const team = half.score().moments.find(({ moment: { id } }) => id === "i.team");
    expect(team?.credit).toBe(0.6);
  });
});

/** Acts as somebody gives them who presses anything, sense or not. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    id: fc.constantFrom("take", "log", "hold", "close", "brief"),
    on: fc.constantFrom("c1", "c2", "c3", "c4"),
  }),
  fc.record({ id: fc.constant("errand"), on: fc.constantFrom("screen", "dot", "none") }),
  fc.record({
    id: fc.constant("say"),
    on: fc.constantFrom("c1", "c2", "c3", "c4", "screen", "dot"),
    fields: fc.record({
      step: fc.constantFrom("hello", "call", "look", "ask"),
      reply: fc.constantFrom("0", "1", "x"),
    }),
  }),
  fc.record({
    id: fc.constant("wait"),
    fields: fc.record({ minutes: fc.integer({ min: 1, max: 20 }).map(String) }),
  }),
);

describe("a shift as a play", () => {
  it("[SH1] the same seed and acts give the same day, wherever it is taken up again", () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 60 }), fc.nat(1000), (acts, seed) => {
        const edition = aShift();
        const first = day(edition, seed);
        for (const act of acts) first.session.give(act);
        const stored = JSON.parse(JSON.stringify(first.session.log())) as readonly PlayEvent[];
        let doer = openShift(edition, seed);
        const again = resumeActivity(edition, (each) => (doer = openShift(edition, each)), stored);
        expect(again.ok).toBe(true);
        expect(doer.desk()).toEqual(first.desk());
        const clock = stored.reduce(
          (sum, event) => sum + (event.type === "ClockMoved" ? event.minutes : 0),
          600,
        );
        expect(first.desk().clock).toBe(clock);
      }),
      { numRuns: 60 },
    );
  });

  it("[SH1] a log that its acts do not give is refused", () => {
    const edition = aShift();
    const it = day(edition);
    it.wait(5);
    const open = (seed: number) => openShift(edition, seed);
    const forged = [...it.session.log(), { type: "MomentMet", moment: "r.open", grade: "full" }];
    expect(resumeActivity(edition, open, forged as PlayEvent[])).toMatchObject({ code: "differs" });
    const other = { ...edition, hash: "u" };
    expect(resumeActivity(other, open, it.session.log())).toMatchObject({ code: "other-story" });
  });

  it("[SH14] a schedule with a thousand arrivals is played to its end", () => {
    const contacts = Array.from({ length: 1000 }, (_, n) =>
      aContact(`c${n}`, { at: 600 + Math.floor(n / 20), patience: 90 }),
    );
    const it = day(aShift({ contacts }));
    for (let n = 0; n < 20; n++) {
      it.wait(1);
      it.act("take", `c${n}`);
      expect(it.say(`c${n}`, 0).ok).toBe(true);
    }
    finish(it);
    expect(types(it.session.log()).at(-1)).toBe("PlayEnded");
    expect(it.measures().unanswered).toHaveLength(980);
  });
});
