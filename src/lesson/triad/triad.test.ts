import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEHAVIOURS } from "../../play/rubric/behaviours.ts";
import { aCase, aForming, inTriads, learner, Told, TUTOR } from "../../../tests/support/lessons.ts";
import { admitToLesson } from "../admit.ts";
import { concernedBy } from "../concern.ts";
import type { LessonActor, LessonEvent, LessonStamped } from "../event.ts";
import { evolve, lessonOf } from "../lesson.ts";
import { mineOf, seenOf } from "../seen.ts";
import { LINES_MOST, TICKS_MOST } from "./admit.ts";
import { deal, GROUP_SIZES } from "./deal.ts";
import { OBSERVABLE } from "./observable.ts";
import { peerTalks } from "./peer.ts";
import { groupIn, isRunning, roleIn, roundOf, talkAtHand, watchedBy, type Talk } from "./round.ts";
import { peopleIn } from "./seen.ts";

const triads = (...groups: string[]): Told => inTriads().add(aForming(groups));

const mine = (told: Told, who: string) => mineOf(told.state, who).triad;
const talkIn = (told: Told, group = "g1"): Talk => talkAtHand(groupIn(told.state.rounds, group)!)!;
const parts = ({ agent, customer, observers }: Talk): string =>
  `${agent}>${customer || "tutor"} ${observers.join("")}`;

const turn = (group: string, n: number): LessonEvent => ({
  type: "GroupTurned",
  group,
  turn: n,
  from: n - 1,
});
const begin = (group: string, n = 0): LessonEvent => ({ type: "TalkBegun", group, turn: n });
const end = (group: string, n = 0): LessonEvent => ({ type: "TalkEnded", group, turn: n });
const tick = (id: string, more: Partial<Extract<LessonEvent, { type: "Ticked" }>> = {}) =>
  ({
    type: "Ticked",
    group: "g1",
    turn: 0,
    tick: id,
    behaviour: "r.listen",
    quote: "",
    elapsed: 5_000,
    ...more,
  }) satisfies LessonEvent;
const say = (line: string, text: string): LessonEvent => ({
  type: "Said",
  group: "g1",
  turn: 0,
  line,
  text,
});
const account = (text: string, n = 0): LessonEvent => ({
  type: "Accounted",
  group: "g1",
  turn: n,
  text,
  keep: "The read-back.",
  next: "A time.",
});

describe("dealing groups", () => {
  it("[TR1] everybody is in one group, nobody alone, none over four, and a seed deals alike", () => {
    const learners = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(learners, fc.constantFrom(...GROUP_SIZES), fc.nat(), (many, size, seed) => {
        const names = Array.from({ length: many }, (_, n) => `l${n}`);
        const groups = deal(names, size, seed);
        expect(groups.flat().toSorted()).toEqual([...names].toSorted());
        for (const { length } of groups) {
          expect(length).toBeLessThanOrEqual(4);
          expect(length).toBeGreaterThanOrEqual(many === 1 ? 1 : 2);
          if (many % size === 0) expect(length).toBe(size);
        }
        expect(deal(names.toReversed(), size, seed)).toEqual(groups);
      }),
    );
    expect(deal(["a", "b", "c", "d", "e", "f"], 3, 1)).not.toEqual(
      deal(["a", "b", "c", "d", "e", "f"], 3, 2),
    );
  });

  it("[TR1] groups that make no sense are refused with what to do", () => {
    const told = inTriads();
    const wrong = [
      aForming(["abc"], { block: "d" }),
      aForming(["abc"], { cases: [] }),
      aForming([]),
      aForming(["abc", ""]),
      aForming(["abcde"]),
      aForming(["abc", "cd"]),
      aForming(["abc", "de"], { groups: [1, 2].map(() => aForming(["a"]).groups[0]!) }),
    ];
    for (const each of wrong) expect(told.refusal(each)).toMatch(/bad-groups|no-such-thing/);
    expect(told.refusal(aForming(["abc"]), learner("a"))).toBe("not-yours");
    told.add(aForming(["abc"]));
    expect(told.refusal(aForming(["abc"]))).toBe("already");
  });
});

describe("parts", () => {
  it("[TR2] go round, so that each is the agent once, and the next agent meets another case", () => {
    const told = triads("abc", "de", "fghi");
    const seen: Record<string, string[]> = { g1: [], g2: [], g3: [] };
    for (let n = 0; n < 4; n++) {
      for (const [group, list] of Object.entries(seen)) {
        if (n > 0) told.add(turn(group, n));
        list.push(`${parts(talkIn(told, group))} ${talkIn(told, group).case.caseId}`);
      }
    }
    expect(seen).toEqual({
      g1: ["a>b c s01", "b>c a s02", "c>a b s01", "a>b c s02"],
      g2: ["d>e  s01", "e>d  s02", "d>e  s01", "e>d  s02"],
      g3: ["f>g hi s01", "g>h if s02", "h>i fg s01", "i>f gh s02"],
    });
  });

  it("[TR2] the tutor plays the customer where asked to, and for somebody who is alone", () => {
    const forming = aForming(["abc", "d"]);
    const groups = forming.groups.map((each) => ({ ...each, tutor: each.id === "g1" }));
    const told = inTriads().add({ ...forming, groups });
    expect([talkIn(told), talkIn(told, "g2")].map(parts)).toEqual(["a>tutor bc", "d>tutor "]);
    told.add(begin("g1")).add({ type: "TutorPlays", group: "g1", plays: false });
    expect(parts(talkIn(told))).toBe("a>b c");
    told.add({ type: "TutorPlays", group: "g1", plays: true });
    expect(parts(talkIn(told))).toBe("a>tutor bc");
    expect(told.refusal({ type: "TutorPlays", group: "g1", plays: true })).toBe("already");
  });

  it("[TR3] learners do what their part in their own group allows, and nothing else", () => {
    const told = triads("abc", "def").add(begin("g1"), learner("c"));
    const allowed: readonly (readonly [LessonEvent, string])[] = [
      [{ type: "TalkMoved", group: "g1", turn: 0, choices: [1] }, "b"],
      [say("x", "Hello."), "ab"],
      [tick("x"), "c"],
      [account("It went."), "abc"],
      [end("g1"), "abc"],
    ];
    for (const [event, who] of allowed) {
      for (const each of "abcdef") {
        const refusal = told.refusal(event, learner(each));
        expect([event.type, each, refusal]).toEqual([
          event.type,
          each,
          who.includes(each) ? null : "not-yours",
        ]);
      }
    }
    const tutors: LessonEvent[] = [
      { type: "MemberPlaced", round: "r1", learner: "a", group: "g2" },
      { type: "TutorPlays", group: "g1", plays: true },
    ];
    for (const event of tutors) expect(told.refusal(event, learner("a"))).toBe("not-yours");
    expect(told.refusal(turn("g1", 1), learner("a"))).toBe("closed");
    expect(told.refusal(turn("g1", 1), learner("d"))).toBe("not-yours");
    const pair = triads("de").add(begin("g1"));
    expect(pair.refusal(tick("x"), learner("e"))).toBeNull();
    expect(pair.refusal(tick("x"), learner("d"))).toBe("not-yours");
  });

  it("[TR4] two who go on at once go on once; a talk ended by mistake goes on", () => {
    const told = triads("abc").add(begin("g1"));
    expect(told.refusal(begin("g1"), learner("b"))).toBe("already");
    told.wait(9_000).add(end("g1"), learner("a"));
    expect(told.refusal(end("g1"), learner("c"))).toBe("already");
    const { begunAt } = talkIn(told);
    told.add(begin("g1"), learner("b"));
    expect(talkIn(told)).toMatchObject({ begunAt, endedAt: null });
    told.add(turn("g1", 1));
    expect(told.refusal(turn("g1", 1), learner("a"))).toBe("already");
    expect(told.refusal(turn("g1", 3))).toBe("moved");
    expect(told.refusal(begin("g1"), learner("a"))).toBe("moved");
    expect(groupIn(told.state.rounds, "g1")!.talks[0]!.endedAt).toBe(told.now);
  });
});

describe("somebody comes or goes", () => {
  const placed = (who: string, group: string): LessonEvent => ({
    type: "MemberPlaced",
    round: "r1",
    learner: who,
    group,
  });

  it("[TR5] who comes while a talk runs observes it, and has their turns like the others", () => {
    const told = triads("abc").add(begin("g1")).add(placed("x", "g1"));
    expect(parts(talkIn(told))).toBe("a>b cx");
    told.add(turn("g1", 1)).add(turn("g1", 2)).add(turn("g1", 3));
    expect(parts(talkIn(told))).toBe("x>a bc");
    expect(told.refusal(placed("y", "g1"))).toBe("bad-groups");
    expect(told.refusal(placed("x", "g1"))).toBe("already");
    const over = triads("abc").add(begin("g1")).add(end("g1")).add(placed("x", "g1"));
    expect(mine(over, "x")?.role).toBe("observer");
    expect(parts(talkIn(over.add(begin("g1"))))).toBe("a>b cx");
    expect(told.refusal(placed("y", "g9"))).toBe("no-such-thing");
  });

  it("[TR5] the customer goes: an observer plays on, or the tutor; the agent goes: the talk is over", () => {
    const told = triads("abc", "de").add(begin("g1")).add(begin("g2"));
    told.add(say("one", "My kettle!"), learner("b")).add(placed("b", ""));
    expect(parts(talkIn(told))).toBe("a>c ");
    expect(mine(told, "b")).toBeNull();
    told.add(placed("c", ""));
    expect(parts(talkIn(told))).toBe("a>tutor ");
    expect(talkIn(told).lines).toHaveLength(1);
    told.add(placed("d", ""));
    expect(isRunning(talkIn(told, "g2"))).toBe(false);
    expect(told.refusal(begin("g2"), learner("e"))).toBe("moved");
    told.add(turn("g2", 1));
    expect(parts(talkIn(told, "g2"))).toBe("e>tutor ");
    told.add(placed("e", "g1")).add(placed("a", "g2"));
    expect([mine(told, "e")?.group, mine(told, "a")?.group]).toEqual(["g1", "g2"]);
  });

  it("[TR5] before a talk begins its parts are dealt anew", () => {
    const told = triads("abc").add(placed("a", ""));
    expect(parts(talkIn(told))).toBe("b>c ");
    told.add(placed("a", "g1"));
    expect(parts(talkIn(told))).toBe("b>c a");
  });
});

describe("what is noted", () => {
  it("[TR6] ticks stand by the talk's clock; a quote may follow, and one's own can be taken back", () => {
    const told = triads("abcd").add(begin("g1"));
    told.add(tick("late", { elapsed: 60_000 }), learner("c"));
    told.add(tick("early", { elapsed: 2_000 }), learner("d"));
    told.add(tick("late", { elapsed: 60_000, quote: "I’ll ring by four." }), learner("c"));
    expect(talkIn(told).ticks.map(({ id, by, quote }) => [id, by, quote])).toEqual([
      ["early", "d", ""],
      ["late", "c", "I’ll ring by four."],
    ]);
    const undo: LessonEvent = { type: "TickWithdrawn", group: "g1", turn: 0, tick: "early" };
    expect(told.refusal(tick("early"), learner("c"))).toBe("not-yours");
    expect(told.refusal(undo, learner("c"))).toBe("not-yours");
    told.add(undo, learner("d"));
    expect(told.refusal(undo, learner("d"))).toBe("already");
    expect(told.refusal(tick("z", { behaviour: "s.record" }), learner("c"))).toBe("no-such-thing");
    expect(told.refusal(tick("z", { elapsed: -1 }), learner("c"))).toBe("empty");
  });

  it("[TR18] who left a talk that ran still sends what they noted of it, and one's own tick stays one's own", () => {
    const told = triads("abcd").add(begin("g1")).add(tick("x"), learner("c"));
    const goes = (who: string): LessonEvent => ({
      type: "MemberPlaced",
      round: "r1",
      learner: who,
      group: "",
    });
    told.add(goes("d")).add(goes("b"));
    expect(talkIn(told)).toMatchObject({ agent: "a", customer: "c", observers: [] });
    expect(talkIn(told).left.toSorted()).toEqual(["b", "d"]);
    expect(told.refusal(tick("late", { quote: "I will ring." }), learner("d"))).toBeNull();
    expect(told.refusal(account("He listened."), learner("b"))).toBeNull();
    expect(told.refusal(say("l", "Hello?"), learner("b"))).toBe("not-yours");
    told.add({ type: "MemberPlaced", round: "r1", learner: "e", group: "g1" });
    expect(told.refusal(tick("x", { quote: "Go on." }), learner("c"))).toBeNull();
    expect(told.refusal(tick("new"), learner("c"))).toBe("not-yours");
    told.add({ type: "MemberPlaced", round: "r1", learner: "d", group: "g1" });
    expect(talkIn(told).left).toEqual(["b"]);
    expect(peopleIn(mine(told, "a")!).toSorted()).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("[TR19] another block concerns those in the groups that it leaves, and those it comes back to", () => {
    const told = triads("abc", "de");
    const away: LessonEvent = { type: "BlockBegun", block: "d", from: "t" };
    const back: LessonEvent = { type: "BlockBegun", block: "t", from: "d" };
    expect(concernedBy(told.add(away).state, away)).toEqual(["a", "b", "c", "d", "e"]);
    expect(concernedBy(told.add(back).state, back)).toEqual(["a", "b", "c", "d", "e"]);
    expect(mine(told, "a")?.group).toBe("g1");
  });

  it("[TR20] who watched the agent: the observers, the customer of two, and whoever ticked", () => {
    const told = triads("abc", "de").add(begin("g1")).add(begin("g2"));
    expect([watchedBy(talkIn(told)), watchedBy(talkIn(told, "g2"))]).toEqual([["c"], ["e"]]);
    told.add({ type: "TutorPlays", group: "g1", plays: true }).add(tick("t"));
    expect(watchedBy(talkIn(told))).toEqual(["b", "c", ""]);
  });

  it("[TR6] a talk takes so many lines and ticks, and a quote to the last tick still", () => {
    const told = triads("abc").add(begin("g1"));
    for (let n = 0; n < LINES_MOST; n++) told.add(say(`l${n}`, "Hello?"), learner("b"));
    expect(told.refusal(say("more", "Hello?"), learner("b"))).toBe("closed");
    for (let n = 0; n < TICKS_MOST; n++) told.add(tick(`t${n}`), learner("c"));
    expect(told.refusal(tick("more"), learner("c"))).toBe("closed");
    expect(told.refusal(tick("t0", { quote: "Hm." }), learner("c"))).toBeNull();
  });

  it("[TR6] all that can be ticked is in the library, in all four dimensions", () => {
    for (const { behaviour, dimension } of OBSERVABLE) {
      expect(BEHAVIOURS).toHaveProperty([behaviour]);
      expect(behaviour[0]!.toUpperCase()).toBe(dimension);
    }
    expect(new Set(OBSERVABLE.map((each) => each.behaviour)).size).toBe(OBSERVABLE.length);
    expect(new Set(OBSERVABLE.map(({ dimension }) => dimension)).size).toBe(4);
  });

  it("[TR6] notes are taken however late, also after the lesson; lines only while the talk runs", () => {
    const told = triads("abc");
    expect(told.refusal(tick("x"), learner("c"))).toBe("not-running");
    expect(told.refusal(say("x", "Hello."), learner("a"))).toBe("closed");
    told.add(begin("g1")).add(turn("g1", 1)).add({ type: "Ended" });
    told.add(tick("x"), learner("c")).add(account("I heard them."), learner("a"));
    expect(told.refusal(say("x", "Hello."), learner("a"))).toBe("closed");
    expect(told.refusal(begin("g1", 1), learner("b"))).toBe("closed");
    expect(told.refusal({ ...tick("y"), turn: 1 }, learner("a"))).toBe("not-running");
  });

  it("[TR7] a device is told its part; the others’ notes and the story once the talk is over", () => {
    const told = triads("abcd", "ef").add(begin("g1"));
    told.add({ type: "TalkMoved", group: "g1", turn: 0, choices: [2, 0] }, learner("b"));
    told.add(tick("x"), learner("c")).add(account("Too early."), learner("b"));
    told.add(say("one", "Hello?"), learner("b"));
    expect(["a", "b", "c", "d"].map((who) => mine(told, who)!.role)).toEqual([
      "agent",
      "customer",
      "observer",
      "observer",
    ]);
    const during = ["a", "b", "c", "d"].map((who) => {
      const { choices, ticks, accounts, lines } = mine(told, who)!.talk;
      return [choices.length, ticks.length, accounts.length, lines.length];
    });
    expect(during).toEqual([
      [0, 0, 0, 1],
      [2, 0, 1, 1],
      [0, 1, 0, 1],
      [0, 0, 0, 1],
    ]);
    told.add(end("g1"), learner("d")).add(account("I rushed."), learner("a"));
    for (const who of ["a", "b", "c", "d"]) {
      expect(mine(told, who)!.talk).toEqual(talkIn(told));
    }
    expect(talkIn(told).accounts.map(({ by }) => by)).toEqual(["a", "b"]);
    expect(mine(told, "e")).toMatchObject({ group: "g2", members: ["e", "f"] });
    expect(mine(told, "z")).toBeNull();
    const seen = seenOf("lesson", told.state)!;
    expect(seen.triad).toEqual({ round: "r1", way: "voice", groups: 2 });
    expect(JSON.stringify(seen)).not.toContain("Hello?");
  });

  it("[TR8] new groups, another block and the end leave what was done, and end what runs", () => {
    const told = triads("abc").add(begin("g1")).add(tick("x"), learner("c"));
    const groups = [{ id: "h1", members: ["c", "a"], tutor: false }];
    told.add(aForming([], { round: "r2", groups }));
    expect(isRunning(talkIn(told))).toBe(false);
    expect(told.refusal(begin("g1"), learner("a"))).toBe("moved");
    expect(mine(told, "a")).toMatchObject({ group: "h1", role: "customer" });
    expect(mine(told, "b")).toBeNull();
    told.add(begin("h1")).add({ type: "BlockBegun", block: "d", from: "t" });
    expect(isRunning(talkIn(told, "h1"))).toBe(false);
    expect(mine(told, "a")).toBeNull();
    expect(told.refusal(begin("h1"), learner("a"))).toBe("moved");
    expect(groupIn(told.state.rounds, "g1")!.talks[0]!.ticks).toHaveLength(1);
  });

  it("[TR9] peer observation is of the talks in which one was the agent, and no others", () => {
    const told = triads("abc").add(begin("g1")).add(tick("x"), learner("c"));
    told.wait(1000).add(turn("g1", 1)).add(begin("g1", 1)).add(turn("g1", 2));
    expect(peerTalks(told.state, "a")).toMatchObject([
      { group: "g1", way: "voice", block: "Block t", talk: { turn: 0, ticks: [{ id: "x" }] } },
    ]);
    expect(peerTalks(told.state, "b")).toMatchObject([{ talk: { case: aCase("s02"), ticks: [] } }]);
    expect(peerTalks(told.state, "c")).toEqual([]);
  });
});

const who = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const group = fc.constantFrom("g1", "g2", "h1");
const talk = { group, turn: fc.constantFrom(0, 1, 2) };
const is = <T extends string>(type: T) => ({ type: fc.constant(type) });
const anyEvent: fc.Arbitrary<LessonEvent> = fc.oneof(
  fc.constantFrom<LessonEvent>(
    aForming(["abc", "def"]),
    aForming([], { round: "r2", groups: [{ id: "h1", members: ["a", "g"], tutor: true }] }),
    { type: "Ended" },
    { type: "BlockBegun", block: "d", from: "t" },
  ),
  {
    arbitrary: fc.record({
      ...is("MemberPlaced"),
      round: fc.constantFrom("r1", "r2"),
      learner: who,
      group: fc.oneof(group, fc.constant("")),
    }),
    weight: 4,
  },
  fc.record({ ...is("TutorPlays"), group, plays: fc.boolean() }),
  {
    arbitrary: fc.tuple(group, fc.nat(3)).map(([each, n]) => turn(each, n + 1)),
    weight: 4,
  },
  { arbitrary: fc.record({ ...is("TalkBegun"), ...talk }), weight: 5 },
  fc.record({ ...is("TalkEnded"), ...talk }),
  fc.record({ ...is("TalkMoved"), ...talk, choices: fc.array(fc.nat(3), { maxLength: 3 }) }),
  fc.record({ ...is("Said"), ...talk, line: fc.constantFrom("x", "y"), text: fc.string() }),
  fc.record({
    ...is("Ticked"),
    ...talk,
    tick: fc.constantFrom("x", "y"),
    behaviour: fc.constantFrom("r.open", "s.fit"),
    quote: fc.string(),
    elapsed: fc.nat(9999),
  }),
  fc.record({ ...is("TickWithdrawn"), ...talk, tick: fc.constantFrom("x", "y") }),
  fc.record({
    ...is("Accounted"),
    ...talk,
    text: fc.string(),
    keep: fc.string(),
    next: fc.string(),
  }),
);
const anyActor: fc.Arbitrary<LessonActor> = fc.oneof(fc.constant(TUTOR), who.map(learner));

describe("every role-play", () => {
  it("[TR10] whatever is tried: nobody is in two groups or two parts, nobody without a part, and pieces fold as the whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEvent, anyActor), { maxLength: 60 }),
        fc.nat(60),
        (tried, where) => {
          const told = inTriads().add(aForming(["abc", "de"]));
          let { state } = told;
          const events: LessonStamped[] = [...told.events];
          for (const [event, actor] of tried) {
            if (!admitToLesson(state, event, actor).ok) continue;
            const seq = events.length;
            events.push({ seq, id: `${seq}`, at: seq * 1000, actor, event });
            state = evolve(state, events[seq]!);
          }
          const cut = Math.min(where, events.length);
          expect(lessonOf(events.slice(cut), lessonOf(events.slice(0, cut)))).toEqual(state);
          for (const { groups, id, block } of state.rounds) {
            const members = groups.flatMap((each) => each.members);
            expect(new Set(members).size).toBe(members.length);
            for (const { talks, members: own } of groups) {
              for (const [n, each] of talks.entries()) {
                const people = [each.agent, each.customer, ...each.observers];
                expect(new Set(people).size).toBe(people.length);
                expect(each.turn).toBe(n);
                const current = n === talks.length - 1 && roundOf(state.rounds, block)!.id === id;
                if (!current || state.stage === "ended") expect(isRunning(each)).toBe(false);
                if (isRunning(each)) {
                  expect(own).toContain(each.agent);
                  for (const person of own) expect(roleIn(each, person)).not.toBeNull();
                }
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
