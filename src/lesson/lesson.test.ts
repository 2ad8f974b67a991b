import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aBlock,
  aPlan,
  aScene,
  begun,
  learner,
  OPTIONS,
  Told,
  TUTOR,
  voting,
} from "../../tests/support/lessons.ts";
import { admitToLesson } from "./admit.ts";
import { clockOf, leftOf, MINUTE, nextBlock } from "./clock.ts";
import type { LessonActor, LessonEvent, LessonStamped } from "./event.ts";
import { evolve, frozen, lessonOf, NEW_LESSON, voteAtHand } from "./lesson.ts";
import { mineOf, seenOf } from "./seen.ts";
import { dividing, favourite, spreadOf } from "./spread.ts";

describe("a lesson's course", () => {
  it("[LE1] begins with a plan, goes from block to block, and ends", () => {
    const told = new Told().add({ type: "Planned", plan: aPlan() });
    expect(told.refusal({ type: "BlockBegun", block: "b1", from: "" })).toBe("not-running");
    told.add({ type: "Started" }).add({ type: "BlockBegun", block: "b1", from: "" });
    expect(told.refusal({ type: "Started" })).toBe("already");
    expect(nextBlock(told.state.plan.blocks, "b1")?.id).toBe("b2");
    told.add({ type: "BlockBegun", block: "b4", from: "b1" }).add({ type: "Ended" });
    expect(told.state).toMatchObject({ stage: "ended", been: ["b1", "b4"] });
    expect(told.refusal({ type: "Ended" })).toBe("already");
    expect(told.refusal({ type: "BlockBegun", block: "b1", from: "b4" })).toBe("closed");
    expect(nextBlock(told.state.plan.blocks, "b4")).toBeNull();
  });

  it("[LE2] two tutors who press at once skip one block, not two", () => {
    const told = begun();
    told.add({ type: "BlockBegun", block: "b3", from: "b2" });
    expect(told.refusal({ type: "BlockBegun", block: "b3", from: "b2" })).toBe("already");
    expect(told.refusal({ type: "BlockBegun", block: "b4", from: "b2" })).toBe("moved");
  });

  it("[LE3] a plan says what is wrong with it", () => {
    const wrong = [
      { title: " " },
      { blocks: [aBlock("x", "brief"), aBlock("x", "play")] },
      { blocks: [aBlock("x", "play", { caseId: "" })] },
      { blocks: [aBlock("x", "discuss", { minutes: 0 })] },
      { blocks: [aBlock("x", "discuss", { minutes: 2.5 })] },
      { blocks: [aBlock("x", "questions", { text: " \n " })] },
      { blocks: [aBlock("x", "discuss", { title: "" })] },
    ];
    for (const each of wrong) {
      expect(new Told().refusal({ type: "Planned", plan: aPlan(each) })).toBe("bad-plan");
    }
    const empty = new Told().add({ type: "Planned", plan: aPlan({ blocks: [] }) });
    expect(empty.refusal({ type: "Started" })).toBe("bad-plan");
  });

  it("[LE4] a plan may change while it runs, but for the blocks the class has been in", () => {
    const told = begun();
    const { blocks } = told.state.plan;
    const without = { title: "Shorter", blocks: blocks.filter(({ id }) => id !== "b1") };
    expect(told.refusal({ type: "Planned", plan: without })).toBe("moved");
    const other = blocks.map((each) => (each.id === "b2" ? { ...each, caseId: "s03" } : each));
    expect(told.refusal({ type: "Planned", plan: { title: "x", blocks: other } })).toBe("moved");
    const fewer = blocks.filter(({ id }) => id !== "b4");
    expect(told.refusal({ type: "Planned", plan: { title: "x", blocks: fewer } })).toBeNull();
  });

  it("[LE5] learners vote and answer, and nothing else is theirs; nor the tutor's to do for them", () => {
    const told = voting();
    const ofTutor: LessonEvent[] = [{ type: "Paused" }, { type: "Ended" }, { type: "Started" }];
    for (const event of ofTutor) expect(told.refusal(event, learner("a"))).toBe("not-yours");
    expect(told.refusal({ type: "Voted", vote: "v1", index: 0, why: "" })).toBe("not-yours");
  });
});

describe("the clock of a block", () => {
  it("[LE6] runs by the server's time, stands while paused, and grows when extended", () => {
    const told = begun();
    const start = told.now;
    expect(clockOf(told.state)).toEqual({
      whole: 20 * MINUTE,
      endsAt: start + 20 * MINUTE,
      left: null,
    });
    told.wait(5 * MINUTE).add({ type: "Paused" });
    told.wait(60 * MINUTE);
    expect(clockOf(told.state)).toEqual({ whole: 20 * MINUTE, endsAt: null, left: 15 * MINUTE });
    told.add({ type: "Extended", minutes: 5 }).add({ type: "Resumed" });
    const clock = clockOf(told.state)!;
    expect(leftOf(clock, told.now)).toBe(20 * MINUTE);
    expect(leftOf(clock, told.now + 21 * MINUTE)).toBe(-MINUTE);
    expect(told.refusal({ type: "Resumed" })).toBe("already");
  });

  it("[LE6] time used never goes backwards, whatever the order of pauses and waits", () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom("wait", "pause", "resume", "extend"), fc.nat(40)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const told = begun();
        let running = true;
        let used = 0;
        let extra = 0;
        for (const [what, n] of list) {
          if (what === "wait") {
            told.wait(n * 1000);
            if (running) used += n * 1000;
          } else if (what === "pause" && running) {
            told.add({ type: "Paused" });
            running = false;
          } else if (what === "resume" && !running) {
            told.add({ type: "Resumed" });
            running = true;
          } else if (what === "extend") {
            told.add({ type: "Extended", minutes: n });
            extra += n;
          }
        }
        expect(leftOf(clockOf(told.state)!, told.now)).toBe((20 + extra) * MINUTE - used);
      }),
    );
  });
});

describe("freeze and vote", () => {
  it("[LE7] one vote a learner, the last one, while it is open; hands count with them", () => {
    const told = voting();
    told.add({ type: "Voted", vote: "v1", index: 0, why: "Rules." }, learner("a"));
    told.add({ type: "Voted", vote: "v1", index: 2, why: "" }, learner("b"));
    told.add({ type: "Voted", vote: "v1", index: 2, why: "Listen first." }, learner("a"));
    told.add({ type: "HandsCounted", vote: "v1", counts: [{ index: 3, count: 2 }] });
    const vote = voteAtHand(frozen(told.state)!)!;
    expect(spreadOf(vote).map(({ count, share }) => [count, share])).toEqual([
      [0, 0],
      [2, 0.5],
      [2, 0.5],
    ]);
    expect(favourite(vote)).toBe(2);
    expect(dividing(vote)).toEqual([2, 3]);
    expect(told.refusal({ type: "Voted", vote: "v1", index: 1, why: "" }, learner("a"))).toBe(
      "no-such-thing",
    );
    told.add({ type: "VoteClosed", vote: "v1" });
    expect(told.refusal({ type: "Voted", vote: "v1", index: 0, why: "" }, learner("c"))).toBe(
      "closed",
    );
  });

  it("[LE8] screens see how many voted, and how only when the tutor shows it; never who", () => {
    const told = voting();
    const why = "Because of Aunt Betty's kettle.";
    told.add({ type: "Voted", vote: "v1", index: 0, why }, learner("learner-a"));
    told.add({ type: "Nudged", to: "learner-a", text: "A word for you alone." });
    const before = seenOf("lesson", told.state)!;
    expect(before.freeze?.vote).toMatchObject({ cast: 1, spread: null, open: true });
    told.add({ type: "SpreadShown", vote: "v1", shown: true });
    const after = seenOf("lesson", told.state)!;
    expect(after.freeze?.vote?.spread?.map(({ count }) => count)).toEqual([1, 0, 0]);
    for (const seen of [before, after].map((each) => JSON.stringify(each))) {
      for (const secret of ["learner-a", why, "A word for you alone."]) {
        expect(seen).not.toContain(secret);
      }
    }
    expect(mineOf(told.state, "learner-a")).toMatchObject({
      vote: { id: "v1", index: 0, why },
      nudges: [{ text: "A word for you alone." }],
    });
    expect(mineOf(told.state, "learner-b")).toMatchObject({ vote: null, nudges: [] });
  });

  it("[LE9] the class's own play goes on by one choice at a time, and leaves its vote behind", () => {
    const told = begun()
      .add({ type: "Frozen", freeze: "f", title: "Together", scene: aScene(), whole: true })
      .add({ type: "VoteOpened", freeze: "f", vote: "v", options: OPTIONS });
    expect(told.refusal({ type: "SceneMoved", freeze: "f", choices: [2, 0] })).toBe("moved");
    told.add({ type: "SceneMoved", freeze: "f", choices: [2] });
    expect(told.refusal({ type: "SceneMoved", freeze: "f", choices: [3] })).toBe("moved");
    expect(told.refusal({ type: "SceneMoved", freeze: "f", choices: [3, 0] })).toBe("moved");
    const freeze = frozen(told.state)!;
    expect(freeze.scene.choices).toEqual([2]);
    expect(voteAtHand(freeze)).toBeNull();
    expect(freeze.votes[0]!.open).toBe(false);
    const still = begun().add({
      type: "Frozen",
      freeze: "f",
      title: "One moment",
      scene: aScene(),
      whole: false,
    });
    expect(still.refusal({ type: "SceneMoved", freeze: "f", choices: [2] })).toBe("closed");
  });

  it("[LE10] going on frees everybody, whoever forgot to; what was kept stays in the notes", () => {
    const told = voting();
    told.add({ type: "ArgumentKept", freeze: "f1", index: 2, text: "Facts before rules." });
    expect(
      told.refusal({
        type: "Frozen",
        freeze: "f2",
        title: "Again",
        scene: aScene(),
        whole: false,
      }),
    ).toBe("already");
    told.add({ type: "BlockBegun", block: "b3", from: "b2" });
    expect(frozen(told.state)).toBeNull();
    expect(told.refusal({ type: "Thawed", freeze: "f1" })).toBe("already");
    expect(told.refusal({ type: "Voted", vote: "v1", index: 0, why: "" }, learner("late"))).toBe(
      "closed",
    );
    expect(seenOf("lesson", told.state)).toMatchObject({
      freeze: null,
      notes: [{ title: "The plug", caseId: "s01", kept: [{ text: "Facts before rules." }] }],
    });
  });

  it("[LE11] answers are taken late too, but not before their block", () => {
    const told = begun();
    const answer: LessonEvent = { type: "Answered", block: "b4", question: 1, text: "Ask first." };
    expect(told.refusal(answer, learner("a"))).toBe("not-running");
    told
      .add({ type: "BlockBegun", block: "b4", from: "b2" })
      .add({ type: "BlockBegun", block: "b3", from: "b4" })
      .add(answer, learner("a"));
    expect(told.refusal({ ...answer, question: 2 }, learner("a"))).toBe("no-such-thing");
    expect(mineOf(told.state, "a").answers).toEqual([
      { block: "b4", question: 1, text: "Ask first." },
    ]);
  });
});

const anyEvent: fc.Arbitrary<LessonEvent> = fc.oneof(
  fc.record({ type: fc.constant("Started" as const) }),
  fc.record({
    type: fc.constant("BlockBegun" as const),
    block: fc.constantFrom("b1", "b2", "b3", "b4", "none"),
    from: fc.constantFrom("", "b1", "b2", "b3", "b4"),
  }),
  fc.constantFrom<LessonEvent>({ type: "Paused" }, { type: "Resumed" }, { type: "Ended" }),
  fc.record({
    type: fc.constant("Frozen" as const),
    freeze: fc.constantFrom("f1", "f2"),
    title: fc.constant("Here"),
    scene: fc.constant(aScene()),
    whole: fc.boolean(),
  }),
  fc.record({ type: fc.constant("Thawed" as const), freeze: fc.constantFrom("f1", "f2") }),
  fc.record({
    type: fc.constant("VoteOpened" as const),
    freeze: fc.constantFrom("f1", "f2"),
    vote: fc.constantFrom("v1", "v2"),
    options: fc.constant(OPTIONS),
  }),
  fc.record({
    type: fc.constant("Voted" as const),
    vote: fc.constantFrom("v1", "v2"),
    index: fc.constantFrom(0, 1, 2),
    why: fc.string(),
  }),
);
const anyActor: fc.Arbitrary<LessonActor> = fc.oneof(
  fc.constant(TUTOR),
  fc.constantFrom("a", "b").map(learner),
);

describe("every lesson", () => {
  it("[LE12] folds the same whole as in pieces, and nobody stays stopped once it has ended", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEvent, anyActor), { maxLength: 60 }),
        fc.nat(60),
        (tried, where) => {
          const events: LessonStamped[] = [];
          let state = NEW_LESSON;
          const take = (event: LessonEvent, actor: LessonActor): void => {
            if (!admitToLesson(state, event, actor).ok) return;
            const seq = events.length;
            const stamped = { seq, id: `${seq}`, at: seq * 1000, actor, event };
            events.push(stamped);
            state = evolve(state, stamped);
          };
          take({ type: "Planned", plan: aPlan() }, TUTOR);
          for (const [event, actor] of tried) take(event, actor);
          const cut = Math.min(where, events.length);
          expect(lessonOf(events.slice(cut), lessonOf(events.slice(0, cut)))).toEqual(state);
          if (state.stage === "ended") expect(frozen(state)).toBeNull();
          for (const { votes } of state.freezes) {
            expect(votes.filter(({ open }) => open).length).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
