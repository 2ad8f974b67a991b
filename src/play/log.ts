/** Reading a log: folds, and what stepping back does to them. */
import type { PlayEvent } from "./event.ts";

/** A fold over the log. `evolve` must be pure and must accept any event in any order. */
export interface Projection<S> {
  readonly initial: S;
  readonly evolve: (state: S, event: PlayEvent) => S;
}

/** Folds events onto a state, by default the projection's first. */
export function project<S>(
  events: readonly PlayEvent[],
  projection: Projection<S>,
  from: S = projection.initial,
): S {
  let state = from;
  for (const event of events) state = projection.evolve(state, event);
  return state;
}

interface Mark<S> {
  readonly turn: number;
  readonly state: S;
  readonly before: Mark<S> | null;
}

/** A state with what it was at each turn before, so that a step back can return to it. */
export interface Rewindable<S> {
  readonly now: S;
  readonly marks: Mark<S> | null;
}

/**
 * The same projection, obeying SteppedBack: the state returns to what it was when the options of
 * that turn were offered [LG3]. A step back to a turn never offered changes nothing.
 */
export function rewindable<S>(projection: Projection<S>): Projection<Rewindable<S>> {
  return {
    initial: { now: projection.initial, marks: null },
    evolve: (state, event) => {
      if (event.type === "SteppedBack") {
        let mark = state.marks;
        while (mark && mark.turn !== event.turn) mark = mark.before;
        return mark ? { now: mark.state, marks: mark } : state;
      }
      const now = projection.evolve(state.now, event);
      if (event.type === "OptionsOffered") {
        return { now, marks: { turn: event.turn, state: now, before: state.marks } };
      }
      return now === state.now ? state : { now, marks: state.marks };
    },
  };
}

/** The events that still count once every step back has been taken [LG3]. */
export function standing(log: readonly PlayEvent[]): readonly PlayEvent[] {
  const kept: PlayEvent[] = [];
  for (const event of log) {
    if (event.type !== "SteppedBack") {
      kept.push(event);
      continue;
    }
    const at = kept.findIndex((e) => e.type === "OptionsOffered" && e.turn === event.turn);
    if (at >= 0) kept.length = at + 1;
  }
  return kept;
}

/**
 * The beginning of a log up to the options of a turn, as a practice play of its own: what "try from
 * here" starts with. Empty if that turn was never offered.
 */
export function forkAt(log: readonly PlayEvent[], turn: number): readonly PlayEvent[] {
  const events = standing(log);
  const end = events.findIndex((event) => event.type === "OptionsOffered" && event.turn === turn);
  return events
    .slice(0, end + 1)
    .map((event) => (event.type === "PlayStarted" ? { ...event, mode: "practice" } : event));
}
