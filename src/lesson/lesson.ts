/** A lesson as it stands: the fold of its events. */
import { evolveChair, NO_CHAIR, type Chair } from "./chair/chair.ts";
import { unhandled } from "../play/event.ts";
import type { LessonPlan, LessonStamped, Scene, VoteOption } from "./event.ts";
import { isTriad } from "./triad/event.ts";
import { evolveRounds, talksOver } from "./triad/fold.ts";
import type { Round } from "./triad/round.ts";

export interface Ballot {
  readonly index: number;
  readonly why: string;
}

export interface Vote {
  readonly id: string;
  /** Choices that led to the moment it is about. */
  readonly step: number;
  readonly options: readonly VoteOption[];
  readonly open: boolean;
  /** The spread is on every screen. */
  readonly shown: boolean;
  /** By learner. */
  readonly ballots: ReadonlyMap<string, Ballot>;
  /** Hands, by option; empty where none were counted. */
  readonly hands: ReadonlyMap<number, number>;
}

/** An argument in the case notes. */
export interface Argument {
  readonly index: number | null;
  readonly text: string;
}

export interface Freeze {
  readonly id: string;
  readonly title: string;
  readonly scene: Scene;
  readonly whole: boolean;
  readonly at: number;
  /** When everybody went on, ms since 1970; null while it lasts. */
  readonly thawedAt: number | null;
  /** In the order they were opened; the last one is the one at hand. */
  readonly votes: readonly Vote[];
  readonly branches: readonly [number, number] | null;
  readonly kept: readonly Argument[];
}

/** The block that the class is in, and how its time has gone. */
export interface Running {
  readonly block: string;
  /** Time used before it last went on, ms. */
  readonly used: number;
  /** Since when its time runs, ms since 1970; null while the lesson is paused. */
  readonly since: number | null;
  /** Minutes added while it ran. */
  readonly extra: number;
}

export interface Nudge {
  readonly seq: number;
  readonly at: number;
  /** A learner, or "" for everybody. */
  readonly to: string;
  readonly text: string;
}

export interface Lesson {
  readonly plan: LessonPlan;
  readonly stage: "planned" | "running" | "ended";
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly running: Running | null;
  /** Blocks that the class has been in. */
  readonly been: readonly string[];
  readonly freezes: readonly Freeze[];
  readonly nudges: readonly Nudge[];
  readonly chair: Chair;
  /** By block, then `learner question`; the last answer of each. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, LessonAnswer>>;
  /** Groups of the role-plays, in the order they were formed; the last one of a block is its own. */
  readonly rounds: readonly Round[];
}

export interface LessonAnswer {
  readonly learnerId: string;
  readonly question: number;
  readonly text: string;
}

export const NEW_LESSON: Lesson = {
  plan: { title: "", blocks: [] },
  stage: "planned",
  startedAt: null,
  endedAt: null,
  running: null,
  been: [],
  freezes: [],
  nudges: [],
  chair: NO_CHAIR,
  answers: new Map(),
  rounds: [],
};

/** The moment that everybody is stopped at, if they are. */
export const frozen = ({ freezes }: Lesson): Freeze | null => {
  const last = freezes.at(-1);
  return last && last.thawedAt === null ? last : null;
};

/** The vote about the moment that is on the screens; a play that went on has left the last one behind. */
export const voteAtHand = ({ votes, scene }: Freeze): Vote | null => {
  const last = votes.at(-1);
  return last?.step === scene.choices.length ? last : null;
};

/** A vote by its id, in whatever freeze. */
export const voteIn = ({ freezes }: Lesson, id: string): Vote | null =>
  freezes.flatMap(({ votes }) => votes).find((vote) => vote.id === id) ?? null;

/** The block that the class is in. */
export const blockOf = ({ plan, running }: Lesson) =>
  running ? (plan.blocks.find(({ id }) => id === running.block) ?? null) : null;

const inFreeze = (state: Lesson, id: string, change: (freeze: Freeze) => Freeze): Lesson => ({
  ...state,
  freezes: state.freezes.map((freeze) => (freeze.id === id ? change(freeze) : freeze)),
});

const inVote = (state: Lesson, id: string, change: (vote: Vote) => Vote): Lesson => ({
  ...state,
  freezes: state.freezes.map((freeze) =>
    freeze.votes.some((vote) => vote.id === id)
      ? { ...freeze, votes: freeze.votes.map((vote) => (vote.id === id ? change(vote) : vote)) }
      : freeze,
  ),
});

const closed = (vote: Vote): Vote => ({ ...vote, open: false });

/** What was under way is over: nobody is kept at a moment that the lesson has left. */
const thawed = (state: Lesson, at: number): Lesson => {
  const freeze = frozen(state);
  if (!freeze) return state;
  return inFreeze(state, freeze.id, (each) => ({
    ...each,
    thawedAt: at,
    votes: each.votes.map(closed),
  }));
};

const stopped = (running: Running | null, at: number): Running | null =>
  running?.since == null
    ? running
    : { ...running, used: running.used + Math.max(0, at - running.since), since: null };

/** Takes in one event. One that does not fit, from a newer or damaged log, changes nothing. */
export function evolve(state: Lesson, { seq, at, actor, event }: LessonStamped): Lesson {
  const { running } = state;
  if (isTriad(event)) {
    return { ...state, rounds: evolveRounds(state.rounds, { at, actor, event }) };
  }
  switch (event.type) {
    case "Planned":
      return { ...state, plan: event.plan };
    case "Started":
      return { ...state, stage: "running", startedAt: at };
    case "BlockBegun":
      return {
        ...thawed(state, at),
        rounds: talksOver(state.rounds, at),
        running: { block: event.block, used: 0, since: at, extra: 0 },
        been: state.been.includes(event.block) ? state.been : [...state.been, event.block],
      };
    case "Paused":
      return { ...state, running: stopped(running, at) };
    case "Resumed":
      return { ...state, running: running && { ...running, since: running.since ?? at } };
    case "Extended":
      return { ...state, running: running && { ...running, extra: running.extra + event.minutes } };
    case "Ended":
      return {
        ...thawed(state, at),
        rounds: talksOver(state.rounds, at),
        stage: "ended",
        endedAt: at,
        running: stopped(running, at),
      };
    case "Frozen": {
      const { freeze: id, title, scene, whole } = event;
      const begun = { id, title, scene, whole, at, thawedAt: null, votes: [], branches: null };
      return { ...state, freezes: [...state.freezes, { ...begun, kept: [] }] };
    }
    case "SceneMoved":
      return inFreeze(state, event.freeze, (freeze) => ({
        ...freeze,
        scene: { ...freeze.scene, choices: event.choices },
        branches: null,
        votes: freeze.votes.map(closed),
      }));
    case "Thawed":
      return frozen(state)?.id === event.freeze ? thawed(state, at) : state;
    case "VoteOpened": {
      const { vote: id, options } = event;
      const vote = { id, options, open: true, shown: false, ballots: new Map(), hands: new Map() };
      return inFreeze(state, event.freeze, (freeze) => ({
        ...freeze,
        branches: null,
        votes: [...freeze.votes.map(closed), { ...vote, step: freeze.scene.choices.length }],
      }));
    }
    case "Voted": {
      if (actor.as !== "learner") return state;
      const { learnerId } = actor;
      return inVote(state, event.vote, (vote) => ({
        ...vote,
        ballots: new Map(vote.ballots).set(learnerId, { index: event.index, why: event.why }),
      }));
    }
    case "HandsCounted":
      return inVote(state, event.vote, (vote) => ({
        ...vote,
        hands: new Map(event.counts.map(({ index, count }) => [index, count])),
      }));
    case "VoteClosed":
      return inVote(state, event.vote, closed);
    case "SpreadShown":
      return inVote(state, event.vote, (vote) => ({ ...vote, shown: event.shown }));
    case "BranchesShown":
      return inFreeze(state, event.freeze, (freeze) => ({ ...freeze, branches: event.branches }));
    case "ArgumentKept":
      return inFreeze(state, event.freeze, (freeze) => ({
        ...freeze,
        kept: [...freeze.kept, { index: event.index, text: event.text }],
      }));
    case "ChairSet":
    case "Asked":
    case "AskAnswered":
    case "AskSettled":
      return { ...state, chair: evolveChair(state.chair, event, { at, actor }) };
    case "Nudged":
      return {
        ...state,
        nudges: [...state.nudges, { seq, at, to: event.to, text: event.text }],
      };
    case "Answered": {
      if (actor.as !== "learner") return state;
      const { learnerId } = actor;
      const { block, question, text } = event;
      const own = new Map(state.answers.get(block)).set(`${learnerId} ${question}`, {
        learnerId,
        question,
        text,
      });
      return { ...state, answers: new Map(state.answers).set(block, own) };
    }
    default:
      return unhandled(event, state);
  }
}

export const lessonOf = (events: readonly LessonStamped[], before: Lesson = NEW_LESSON): Lesson =>
  events.reduce(evolve, before);
