/** What the page asks of the worker and what comes back. Every job is whole in itself. */
import type { Aim } from "../../../atlas/routes.ts";
import type { Channel } from "../../../play/event.ts";
import type { Side } from "../../../shift/day.ts";
import type { Problem } from "../../../workshop/problem.ts";
import type { Coverage } from "../../../workshop/randomPlaysCoverage.ts";
import type { RouteLimits } from "../../../workshop/routesOf.ts";
import type { Flight } from "../../../workshop/shift/flights.ts";
import type { Sources } from "../../../workshop/sources.ts";
import type { Structure } from "../../../workshop/structure.ts";
import type { Start, Value } from "../player/start.ts";
import type { Layout, MapKnot } from "../map/storyMap.ts";
import type { ScoreRanges } from "../scores/ranges.ts";
import type { PlayView } from "./playView.ts";

/**
 * A choice made before: its words too, so that it is found again when the story has changed. Null
 * where only its place is known.
 */
export interface ChosenBefore {
  readonly index: number;
  readonly text: string | null;
}

export interface PlayOrder {
  readonly start: Start;
  readonly seed: number;
  readonly choices: readonly ChosenBefore[];
}

export type Job =
  | { readonly kind: "look"; readonly work: Sources }
  | { readonly kind: "draw"; readonly knots: readonly MapKnot[] }
  | ({ readonly kind: "play"; readonly work: Sources } & PlayOrder)
  | {
      readonly kind: "random";
      readonly work: Sources;
      readonly count: number;
      /** Plays are of this seed, the next, and so on. */
      readonly firstSeed: number;
    }
  | { readonly kind: "atlas"; readonly work: Sources }
  | { readonly kind: "fly"; readonly work: Sources }
  | {
      readonly kind: "best";
      readonly work: Sources;
      /** Choices of a play from the beginning, each by its place among those on offer. */
      readonly made: readonly number[];
    };

/** Why plays of a story are scored or not. */
export type Scoring = "scored" | "no-case" | "bad-case" | "no-tags";

export interface Variable {
  readonly name: string;
  readonly value: Value;
  /** The items it may hold, where it is a list. */
  readonly items: readonly string[] | null;
}

/** What can be known of a story that compiles before it is played. */
export interface Ready {
  readonly scoring: Scoring;
  readonly title: string | null;
  readonly variables: readonly Variable[];
  /** Parameters by knot, for those that have any. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** Sentences by ending id, from the case. */
  readonly endings: Readonly<Record<string, string>>;
}

export interface Looked {
  readonly problems: readonly Problem[];
  readonly structure: Structure;
  readonly knots: readonly MapKnot[];
  /** Null while an error keeps the story from being played. */
  readonly ready: Ready | null;
  /** Null of a story. */
  readonly shift: ShiftLooked | null;
}

/** Somebody who comes to a shift's desk. Times are minutes after midnight, spans minutes. */
export interface Arrival {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly side: Side;
  readonly gist: string;
  readonly from: number;
  readonly to: number;
  /** Its standard's minutes; null where the file has no such standard. */
  readonly within: number | null;
  readonly patience: number;
  readonly again: number | null;
  readonly when: readonly string[];
  readonly cause: string;
}

/** What can be known of a shift without playing it. */
export interface ShiftLooked {
  /** Null while the case.json has errors. */
  readonly title: string | null;
  readonly begins: number;
  readonly closes: number;
  /** By when they come; none while the file has no shape. */
  readonly arrivals: readonly Arrival[];
  /** It can be played: no error stands among its problems. */
  readonly ready: boolean;
}

/** Choices after which a play counts as still going; a story of any sort may be longer than a case. */
export const MOST_CHOICES = 500;

export interface RandomFound {
  readonly asked: number;
  readonly firstSeed: number;
  readonly coverage: Coverage;
  /** What the case declares and no play came to, such as "moment r.open". */
  readonly missing: readonly string[];
  readonly scoring: Scoring;
}

/** Shorter than the build's: an author waits for it. */
export const WALK_LIMITS: RouteLimits = {
  states: 400_000,
  choices: 150,
  seconds: 30,
  plays: 4000,
};

/** Routes to full marks that differ in what is said: two at most are looked for. */
export interface WholeCount {
  readonly routes: number;
  /** False when the search was given up: there may be more. */
  readonly exact: boolean;
}

export interface RoutesFound {
  readonly ranges: ScoreRanges;
  /** Why not every play was walked; null where all were. */
  readonly why: string | null;
  /** States told apart, ways tried from them, and points once those with one future were merged. */
  readonly states: number;
  readonly ways: number;
  readonly points: number;
  /** The best total that a play with the case's own customer ends with; null where none ends. */
  readonly best: number | null;
  /** In each dimension and in all four at once; null where no play ends. */
  readonly whole: Readonly<Record<Aim, WholeCount>> | null;
  /** Ids of the endings that some route comes to. */
  readonly endings: readonly string[];
  /** What the checks of all routes say. */
  readonly problems: readonly Problem[];
}

export interface Answers {
  readonly look: Looked;
  readonly draw: Layout;
  readonly play: PlayView;
  readonly random: RandomFound;
  readonly atlas: RoutesFound;
  readonly fly: readonly Flight[];
  /** The best total still in reach after each option; null where no walk of the text tells. */
  readonly best: readonly number[] | null;
}

/** Plays of those asked for; of a walk the seconds of those it may take. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type ToWorker =
  | { readonly type: "job"; readonly id: number; readonly job: Job }
  | { readonly type: "stop"; readonly id: number };

export type FromWorker =
  /** It has been fetched and hears: only from here on is its silence the story's. */
  | { readonly type: "up" }
  | { readonly type: "done"; readonly id: number; readonly answer: Answers[Job["kind"]] }
  | { readonly type: "failed"; readonly id: number; readonly message: string }
  | { readonly type: "progress"; readonly id: number; readonly progress: Progress }
  /** The story has come into a knot: what to say if nothing more is heard. */
  | { readonly type: "knot"; readonly id: number; readonly knot: string };
