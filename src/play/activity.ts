/**
 * A play that is no talk: a shift at the desk, a project. Its log is a play's log like any other, so
 * saves, outbox, server, wall, score and evidence need to know nothing of it. What was done stands in
 * ChoiceMade as an act; what came of it, in the facts that follow.
 */
import type { PlayDocument } from "./document.ts";
import type { Act, Mode, OptionKind, PlayEvent } from "./event.ts";
import { project, type Rewindable } from "./log.ts";
import { decide, play, type PlayState } from "./play.ts";
import { ok, refused, type Result } from "./result.ts";
import { resumed, type ResumeRefusal, type Version } from "./resume.ts";

/** What an act comes to. */
export interface Done {
  /** The act in a sentence without "you", as walls, transcripts and debriefs tell it. */
  readonly text: string;
  readonly kind: OptionKind;
  /**
   * Everything that follows, the clock's moves among it, in order. Whatever ends the activity has
   * PlayEnded as its last.
   */
  readonly events: readonly PlayEvent[];
}

/**
 * The activity itself, going on from act to act: the same seed and acts always give the same events.
 * A refusal changes nothing.
 */
export interface Doer {
  /** What there is before the first act. Called once. */
  readonly begin: () => readonly PlayEvent[];
  /** `turn`: the number that this act has in the log; `mode`: what the play was begun as. */
  readonly act: (act: Act, turn: number, mode: Mode) => Result<Done, string>;
  /** What it has left behind so far, in the order in which such documents are made. */
  readonly documents: () => readonly PlayDocument[];
}

export interface ActivitySession {
  readonly log: () => readonly PlayEvent[];
  readonly state: () => PlayState;
  /** Gives the new events, already in the log; a refusal changes nothing. */
  readonly give: (act: Act) => Result<readonly PlayEvent[], string>;
}

/** Nothing is on offer in an activity, but each act has its turn, and folds their marks. */
const turnBegins = (turn: number): PlayEvent => ({ type: "OptionsOffered", turn, options: [] });

const ends = (events: readonly PlayEvent[]): boolean => events.at(-1)?.type === "PlayEnded";

export function beginActivity(
  { data, hash }: Version,
  doer: Doer,
  seed: number,
  mode: Mode,
): ActivitySession {
  const log: PlayEvent[] = [];
  let kept: readonly PlayEvent[] = [];
  let state: Rewindable<PlayState> = play.initial;
  const append = (events: readonly PlayEvent[]): void => {
    log.push(...events);
    kept = [...log];
    state = project(events, play, state);
  };
  const started = decide({ type: "start", caseData: data, storyHash: hash, seed, mode }, state);
  if (started.ok) append(started.value);
  append([...doer.begin(), turnBegins(0)]);
  return {
    log: () => kept,
    state: () => state.now,
    give: (act) => {
      const { status, turn } = state.now;
      if (status !== "playing") {
        return refused("not-playing", "This play has ended. Start the case again to play on.");
      }
      const done = doer.act(act, turn, mode);
      if (!done.ok) return done;
      const { text, kind, events } = done.value;
      const all: readonly PlayEvent[] = [
        { type: "ChoiceMade", turn, index: 0, text, kind, act },
        ...events,
        ...(ends(events) ? [] : [turnBegins(turn + 1)]),
      ];
      append(all);
      return ok(all);
    },
  };
}

/** The acts that made a log. */
export const actsOf = (log: readonly PlayEvent[]): readonly Act[] =>
  log.flatMap((event) => (event.type === "ChoiceMade" && event.act ? [event.act] : []));

/**
 * Goes on with a stored log by doing its acts again, as resumeSession does for a talk. `open` gives
 * the activity at its beginning, as that seed has it.
 */
export const resumeActivity = (
  version: Version,
  open: (seed: number) => Doer,
  stored: readonly PlayEvent[],
): Result<ActivitySession, ResumeRefusal> =>
  resumed(version, stored, ({ seed, mode }) => {
    const session = beginActivity(version, open(seed), seed, mode);
    for (const act of actsOf(stored)) session.give(act);
    return session;
  });
