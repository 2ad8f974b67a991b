/** Lessons for tests: a plan, and events under ids of their own. */
import { randomUUID } from "node:crypto";
import { admitToLesson } from "../../src/lesson/admit.ts";
import type {
  Block,
  BlockKind,
  LessonActor,
  LessonEvent,
  LessonPlan,
  LessonStamped,
  Scene,
} from "../../src/lesson/event.ts";
import { evolve, NEW_LESSON, type Lesson } from "../../src/lesson/lesson.ts";
import type { PeerObservation } from "../../src/protocol/lesson.ts";
import type { TriadCase } from "../../src/lesson/triad/event.ts";

export const aBlock = (id: string, kind: BlockKind, more: Partial<Block> = {}): Block => ({
  id,
  kind,
  title: `Block ${id}`,
  minutes: 10,
  caseId: kind === "brief" || kind === "play" ? "s01" : "",
  text: kind === "questions" || kind === "reflection" ? "What went well?\nWhat next?" : "",
  ...more,
});

export const aPlan = (more: Partial<LessonPlan> = {}): LessonPlan => ({
  title: "The kettle",
  blocks: [
    aBlock("b1", "brief", { minutes: 5 }),
    aBlock("b2", "play", { minutes: 20 }),
    aBlock("b3", "discuss"),
    aBlock("b4", "questions"),
  ],
  ...more,
});

export const aScene = (choices: readonly number[] = []): Scene => ({
  caseId: "s01",
  storyHash: "hash",
  seed: 7,
  choices,
});

export const OPTIONS = [
  { index: 0, text: "Ask for the receipt." },
  { index: 2, text: "Ask what happened." },
  { index: 3, text: "Look at the plug." },
];

export const TUTOR: LessonActor = { as: "tutor", userId: "tutor" };
export const learner = (learnerId: string): LessonActor => ({ as: "learner", learnerId });

/** A lesson that takes what `admit` takes, and throws at anything else. */
export class Told {
  events: LessonStamped[] = [];
  state: Lesson = NEW_LESSON;
  now = 1_000_000;

  refusal(event: LessonEvent, actor: LessonActor = TUTOR): string | null {
    const admitted = admitToLesson(this.state, event, actor);
    return admitted.ok ? null : admitted.code;
  }

  add(event: LessonEvent, actor: LessonActor = TUTOR): this {
    const admitted = admitToLesson(this.state, event, actor);
    if (!admitted.ok) throw new Error(`${event.type}: ${admitted.message}`);
    const seq = this.events.length;
    const stamped = { seq, id: randomUUID(), at: this.now, actor, event };
    this.events.push(stamped);
    this.state = evolve(this.state, stamped);
    return this;
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }
}

/** A lesson in its second block, playing. */
export const begun = (): Told =>
  new Told()
    .add({ type: "Planned", plan: aPlan() })
    .add({ type: "Started" })
    .add({ type: "BlockBegun", block: "b1", from: "" })
    .add({ type: "BlockBegun", block: "b2", from: "b1" });

/** Everybody stopped at a moment, with a vote open. */
export const voting = (): Told =>
  begun()
    .add({ type: "Frozen", freeze: "f1", title: "The plug", scene: aScene([0]), whole: false })
    .add({ type: "VoteOpened", freeze: "f1", vote: "v1", options: OPTIONS });

/** One case, in the version of aScene. */
export const aCase = (caseId = "s01"): TriadCase => ({ caseId, storyHash: "hash", seed: 7 });

/** Groups of block "t"; of each its members, named by letters. */
export const aForming = (
  groups: readonly string[],
  more: Partial<Extract<LessonEvent, { type: "GroupsFormed" }>> = {},
): Extract<LessonEvent, { type: "GroupsFormed" }> => ({
  type: "GroupsFormed",
  round: "r1",
  block: "t",
  way: "voice",
  cases: [aCase("s01"), aCase("s02")],
  groups: groups.map((members, n) => ({ id: `g${n + 1}`, members: [...members], tutor: false })),
  ...more,
});

/** A lesson in its block of role-play. */
export const inTriads = (): Told =>
  new Told()
    .add({
      type: "Planned",
      plan: aPlan({ blocks: [aBlock("t", "triad"), aBlock("d", "discuss")] }),
    })
    .add({ type: "Started" })
    .add({ type: "BlockBegun", block: "t", from: "" });

/** A spoken talk in which the learner was the agent, with one tick and a quote by Mo. */
export const aPeerTalk = (agent: string): PeerObservation => ({
  lesson: { id: "lesson", title: "The kettle" },
  group: "g1",
  way: "voice",
  block: "In threes",
  talk: {
    turn: 0,
    case: aCase(),
    agent,
    customer: "gone",
    observers: ["mo"],
    begunAt: 1_000_000,
    endedAt: 1_300_000,
    left: [],
    ticks: [
      { id: "t", by: "mo", behaviour: "i.time", quote: "I’ll ring by four.", elapsed: 65_000 },
    ],
    accounts: [{ by: "mo", text: "", keep: "The time.", next: "Say the name first." }],
  },
});
