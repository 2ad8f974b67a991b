/**
 * What watchers are told. A class: `card` (a Card; id: the class's number), `entry` (ClassEntry; id
 * likewise), `here` (Here; no id), `behind` (no data of use: the stream ends and is to be resumed).
 * A play: `event` (a ToldEvent; id: its number), `scored` (a Verdict; no id), `behind`.
 */
import type { Card } from "./card.ts";

/** The wall of a class as it stands; what comes after `cursor` is told by its stream. */
export interface Wall {
  readonly cursor: number;
  readonly cases: readonly { readonly caseId: string; readonly title: string }[];
  readonly learners: readonly WallLearner[];
}

export interface WallLearner {
  readonly id: string;
  readonly name: string;
  /** When their device was last heard of, ms since 1970. */
  readonly seenAt: number | null;
  /** Of the play begun last. */
  readonly card: Card | null;
}

/** Something happened to the class as a whole: roster, code, cases set. */
export interface ClassEntry {
  readonly kind: string;
  readonly at: number;
}

/** A learner's device is there. */
export interface Here {
  readonly learnerId: string;
  readonly at: number;
}
