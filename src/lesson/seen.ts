/**
 * What screens are told of a lesson: the same for every learner and for the projector, so without a
 * name and without anybody's vote; and what is one learner's own.
 */
import { chairMine, chairSeen, type ChairMine, type ChairSeen } from "./chair/seen.ts";
import { clockOf, type BlockClock } from "./clock.ts";
import type { Block, BlockKind, Scene, VoteOption } from "./event.ts";
import {
  blockOf,
  frozen,
  voteAtHand,
  type Argument,
  type Freeze,
  type Lesson,
  type Vote,
} from "./lesson.ts";
import { castOf, spreadOf, type Share } from "./spread.ts";
import { triadMine, triadSeen, type TriadMine, type TriadSeen } from "./triad/seen.ts";

export interface VoteSeen {
  readonly id: string;
  readonly options: readonly VoteOption[];
  readonly open: boolean;
  /** How many have voted. */
  readonly cast: number;
  /** Null until the tutor shows it. */
  readonly spread: readonly Share[] | null;
}

export interface FreezeSeen {
  readonly id: string;
  readonly title: string;
  readonly scene: Scene;
  readonly whole: boolean;
  /** The vote at hand. */
  readonly vote: VoteSeen | null;
  readonly branches: readonly [number, number] | null;
  readonly kept: readonly Argument[];
}

export interface LessonSeen {
  readonly id: string;
  readonly title: string;
  readonly paused: boolean;
  readonly block: Block | null;
  readonly clock: BlockClock | null;
  /** The whole plan, for a look ahead. */
  readonly blocks: readonly {
    readonly id: string;
    readonly kind: BlockKind;
    readonly title: string;
    readonly minutes: number;
  }[];
  readonly freeze: FreezeSeen | null;
  /** What earlier moments left in the case notes. */
  readonly notes: readonly {
    readonly title: string;
    readonly caseId: string;
    readonly kept: readonly Argument[];
  }[];
  /** Words from the tutor to everybody, with their place in the lesson. */
  readonly nudges: readonly { readonly seq: number; readonly text: string }[];
  /** Groups of the block at hand; null: none are formed. */
  readonly triad: TriadSeen | null;
  readonly chair: ChairSeen | null;
}

/** What is one learner's own. */
export interface LessonMine {
  /** How they voted in the vote at hand. */
  readonly vote: { readonly id: string; readonly index: number; readonly why: string } | null;
  readonly nudges: readonly { readonly seq: number; readonly text: string }[];
  readonly answers: readonly {
    readonly block: string;
    readonly question: number;
    readonly text: string;
  }[];
  /** Their part in the role-play of the block at hand; null: they have none. */
  readonly triad: TriadMine | null;
  readonly chair: ChairMine;
}

const voteSeen = (vote: Vote): VoteSeen => ({
  id: vote.id,
  options: vote.options,
  open: vote.open,
  cast: castOf(vote),
  spread: vote.shown ? spreadOf(vote) : null,
});

function freezeSeen(freeze: Freeze): FreezeSeen {
  const { id, title, scene, whole, branches, kept } = freeze;
  const vote = voteAtHand(freeze);
  return { id, title, scene, whole, vote: vote ? voteSeen(vote) : null, branches, kept };
}

/** Null but while the lesson runs. */
export function seenOf(id: string, lesson: Lesson): LessonSeen | null {
  const { plan, stage, running, freezes } = lesson;
  if (stage !== "running") return null;
  const freeze = frozen(lesson);
  return {
    id,
    title: plan.title,
    paused: running?.since === null,
    block: blockOf(lesson),
    clock: clockOf(lesson),
    blocks: plan.blocks.map((block) => ({
      id: block.id,
      kind: block.kind,
      title: block.title,
      minutes: block.minutes,
    })),
    freeze: freeze && freezeSeen(freeze),
    notes: freezes.flatMap(({ title, scene, kept }) =>
      kept.length > 0 ? { title, caseId: scene.caseId, kept } : [],
    ),
    nudges: lesson.nudges.flatMap(({ seq, to, text }) => (to === "" ? { seq, text } : [])),
    triad: triadSeen(lesson),
    chair: chairSeen(lesson.chair),
  };
}

/** `nameOf`: of learners whose names this one may read. */
export function mineOf(
  lesson: Lesson,
  learnerId: string,
  nameOf: (learnerId: string) => string = () => "",
): LessonMine {
  const freeze = frozen(lesson);
  const vote = freeze && voteAtHand(freeze);
  const ballot = vote?.ballots.get(learnerId);
  return {
    vote: vote && ballot ? { id: vote.id, ...ballot } : null,
    nudges: lesson.nudges.flatMap(({ seq, to, text }) => (to === learnerId ? { seq, text } : [])),
    answers: [...lesson.answers].flatMap(([block, own]) =>
      [...own.values()].flatMap((answer) =>
        answer.learnerId === learnerId
          ? { block, question: answer.question, text: answer.text }
          : [],
      ),
    ),
    triad: triadMine(lesson, learnerId),
    chair: chairMine(lesson.chair, learnerId, nameOf),
  };
}
