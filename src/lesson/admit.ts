/**
 * Whether an event may be added to a lesson as it stands [LE2]. Two tutors and thirty learners act at
 * once: what has happened already is refused as "already", which a page takes for done.
 */
import { admitToChair } from "./chair/admit.ts";
import { ok } from "../play/result.ts";
import type { Block, LessonActor, LessonEvent, LessonEventType, LessonPlan } from "./event.ts";
import { frozen, voteIn, type Freeze, type Lesson } from "./lesson.ts";
import { no, said, type LessonAdmitted } from "./refusal.ts";
import { admitTriad } from "./triad/admit.ts";
import { isTriad } from "./triad/event.ts";

/** What learners add, beside their parts in a role-play; all else is the tutor's. */
const LEARNERS: ReadonlySet<LessonEventType> = new Set([
  "Voted",
  "Answered",
  "Asked",
  "AskSettled",
]);

/** Either may sit in the manager's chair. */
const mayAddToLesson = ({ as }: LessonActor, type: LessonEventType): boolean =>
  type === "AskAnswered" || (as === "learner") === LEARNERS.has(type);

/** Longest block and most that a block may grow by at once, minutes. */
export const BLOCK_MINUTES = 180;

export function planFault({ title, blocks }: LessonPlan): string | null {
  if (!said(title)) return "Give the lesson a name.";
  if (new Set(blocks.map(({ id }) => id)).size < blocks.length) return "Two blocks have one id.";
  for (const [n, block] of blocks.entries()) {
    if (!said(block.title)) return `Block ${n + 1} has no name.`;
    if (!Number.isInteger(block.minutes) || block.minutes < 1 || block.minutes > BLOCK_MINUTES) {
      return `"${block.title}": give it 1 to ${BLOCK_MINUTES} whole minutes.`;
    }
    if ((block.kind === "brief" || block.kind === "play") && block.caseId === "") {
      return `"${block.title}": choose the case that it is about.`;
    }
    if ((block.kind === "questions" || block.kind === "reflection") && !said(block.text)) {
      return `"${block.title}": write at least one question.`;
    }
  }
  return null;
}

/** The questions of a block, one a line. */
export const questionsOf = ({ text }: Block): readonly string[] =>
  text.split("\n").flatMap((line) => line.trim() || []);

function admitPlan({ been, plan: old, stage }: Lesson, plan: LessonPlan): LessonAdmitted {
  if (stage === "ended") return no("closed", "This lesson is over. Copy it to use it again.");
  const fault = planFault(plan);
  if (fault) return no("bad-plan", fault);
  const same = (id: string): boolean => {
    const [before, after] = [old, plan].map(({ blocks }) => blocks.find((each) => each.id === id));
    // Its length and words may change while it runs, and what it is may not.
    return !!before && before.kind === after?.kind && before.caseId === after.caseId;
  };
  return been.every(same)
    ? ok(null)
    : no("moved", "The class has been in a block that this plan leaves out or makes another.");
}

function withFreeze(
  state: Lesson,
  id: string,
  then: (freeze: Freeze) => LessonAdmitted,
): LessonAdmitted {
  const now = frozen(state);
  if (now?.id === id) return then(now);
  return state.freezes.some((freeze) => freeze.id === id)
    ? no("already", "The class has gone on from this moment.")
    : no("not-frozen", "The class is not stopped at this moment.");
}

export function admitToLesson(
  state: Lesson,
  event: LessonEvent,
  actor: LessonActor,
): LessonAdmitted {
  if (isTriad(event)) {
    return state.stage === "planned"
      ? no("not-running", "This lesson has not begun.")
      : admitTriad(state, event, actor);
  }
  if (!mayAddToLesson(actor, event.type)) return no("not-yours", "This is not yours to do.");
  if (event.type === "Planned") return admitPlan(state, event.plan);
  if (event.type === "Started") {
    if (state.stage !== "planned") return no("already", "This lesson has begun already.");
    return state.plan.blocks.length > 0
      ? ok(null)
      : no("bad-plan", "Put at least one block into the lesson first.");
  }
  if (state.stage === "ended") {
    return no(event.type === "Ended" ? "already" : "closed", "This lesson is over.");
  }
  if (state.stage === "planned") return no("not-running", "This lesson has not begun.");
  const { running, plan } = state;
  switch (event.type) {
    case "BlockBegun":
      if (!plan.blocks.some(({ id }) => id === event.block)) {
        return no("no-such-thing", "There is no such block in the plan.");
      }
      if (running?.block === event.block) return no("already", "The class is there already.");
      return (running?.block ?? "") === event.from
        ? ok(null)
        : no("moved", "The class has moved on meanwhile. Look where it is, then choose again.");
    case "Paused":
      return running?.since == null ? no("already", "The lesson is paused.") : ok(null);
    case "Resumed":
      return running && running.since === null ? ok(null) : no("already", "The lesson goes on.");
    case "Extended":
      if (!running) return no("not-running", "No block is running.");
      return Number.isInteger(event.minutes) && Math.abs(event.minutes) <= BLOCK_MINUTES
        ? ok(null)
        : no("bad-plan", `Extend by whole minutes, at most ${BLOCK_MINUTES}.`);
    case "Ended":
      return ok(null);
    case "Frozen": {
      const now = frozen(state);
      if (!now) return said(event.title) ? ok(null) : no("empty", "Say what is looked at.");
      return no("already", "The class is stopped already. Let it go on first.");
    }
    case "Thawed":
      return withFreeze(state, event.freeze, () => ok(null));
    case "SceneMoved":
      return withFreeze(state, event.freeze, ({ whole, scene }) => {
        if (!whole) return no("closed", "Only a play of the whole class goes on from here.");
        const on = event.choices.length === scene.choices.length + 1;
        const follows = scene.choices.every((index, n) => index === event.choices[n]);
        return on && follows
          ? ok(null)
          : no("moved", "The class's play has moved on meanwhile. Look where it is.");
      });
    case "VoteOpened":
      return withFreeze(state, event.freeze, ({ votes }) => {
        if (votes.at(-1)?.open) return no("already", "A vote is open already.");
        const indexes = new Set(event.options.map(({ index }) => index));
        return event.options.length >= 2 && indexes.size === event.options.length
          ? ok(null)
          : no("empty", "There is nothing to choose between at this moment.");
      });
    case "BranchesShown":
      return withFreeze(state, event.freeze, () => ok(null));
    case "ArgumentKept":
      return withFreeze(state, event.freeze, () =>
        said(event.text) ? ok(null) : no("empty", "Write the argument down first."),
      );
    case "Voted":
    case "HandsCounted":
    case "VoteClosed":
    case "SpreadShown":
      return admitInVote(state, event);
    case "ChairSet":
    case "Asked":
    case "AskAnswered":
    case "AskSettled":
      return admitToChair(state.chair, event, actor);
    case "Nudged":
      return said(event.text) ? ok(null) : no("empty", "Write something to send.");
    case "Answered": {
      const block = plan.blocks.find(({ id }) => id === event.block);
      if (!block || event.question < 0 || event.question >= questionsOf(block).length) {
        return no("no-such-thing", "There is no such question in the lesson.");
      }
      // Late answers are taken: somebody's network was gone.
      return state.been.includes(block.id)
        ? ok(null)
        : no("not-running", "The class has not come to this question.");
    }
  }
}

function admitInVote(
  state: Lesson,
  event: Extract<LessonEvent, { type: "Voted" | "HandsCounted" | "VoteClosed" | "SpreadShown" }>,
): LessonAdmitted {
  const vote = voteIn(state, event.vote);
  if (!vote) return no("no-such-thing", "There is no such vote.");
  const offered = (index: number): boolean => vote.options.some((each) => each.index === index);
  switch (event.type) {
    case "Voted":
      if (!vote.open)
        return no("closed", "This vote is closed. Your tutor goes on with the class.");
      return offered(event.index) ? ok(null) : no("no-such-thing", "That cannot be voted for.");
    case "HandsCounted":
      return event.counts.every(({ index, count }) => offered(index) && count >= 0)
        ? ok(null)
        : no("no-such-thing", "That cannot be voted for.");
    case "VoteClosed":
      return vote.open ? ok(null) : no("already", "This vote is closed.");
    case "SpreadShown":
      return vote.shown === event.shown ? no("already", "It is so already.") : ok(null);
  }
}
