/** Plays a log back: where it stands, how fast it goes, and whether it follows what is happening. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { CaseData } from "../../../play/case.ts";
import type { PlayEvent } from "../../../play/event.ts";
import type { ToldEvent } from "../../../protocol/play.ts";
import { pacingOf, type Pacing } from "./pacing.ts";
import { transcriptOf, type Piece } from "./transcript.ts";

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;

export interface Outside {
  readonly now: () => number;
  /** Calls back after so many ms; gives what calls that off. */
  readonly after: (ms: number, work: () => void) => () => void;
}

export interface Player {
  readonly log: ReadonlySignal<readonly PlayEvent[]>;
  readonly pieces: ReadonlySignal<readonly Piece[]>;
  readonly pacing: ReadonlySignal<Pacing>;
  /** Places to stand at: numbers of events shown, rising; each shows something more. */
  readonly stops: ReadonlySignal<readonly number[]>;
  /** How many events are shown. */
  readonly shown: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  readonly speed: ReadonlySignal<number>;
  /** The newest is shown, and what comes will be. */
  readonly atEnd: ReadonlySignal<boolean>;
  /** Takes events that follow on; what is known already is passed over. False if there is a gap. */
  readonly take: (events: readonly ToldEvent[]) => boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: number) => void;
  readonly seek: (shown: number) => void;
  /** To the next stop, or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** To the choice after this place, or the one before it. */
  readonly toChoice: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** `judged`: with what the case notes about how well things were done. */
export function openPlayer(
  data: CaseData,
  learner: string,
  outside: Outside,
  judged = true,
): Player {
  const logged = signal<readonly ToldEvent[]>([]);
  const shown = signal(0);
  const playing = signal(false);
  const speed = signal(1);
  const log = computed(() => logged.value.map(({ event }) => event));
  const pieces = computed(() => transcriptOf(data, log.value, learner, judged));
  const pacing = computed(() => pacingOf(logged.value.map(({ deviceAt }) => deviceAt)));
  const stops = computed(() => [...new Set(pieces.value.map(({ seq }) => seq + 1))]);
  const atEnd = computed(() => shown.value >= logged.value.length);
  let callOff: (() => void) | null = null;
  /** Where in the paced time the play stands, ms, as of `since` by the clock. */
  let position = 0;
  let since = 0;

  const dueOf = (count: number): number =>
    count <= 0 ? 0 : (pacing.value.due[Math.min(count, logged.value.length) - 1] ?? 0);

  const stop = (): void => {
    callOff?.();
    callOff = null;
    playing.value = false;
  };

  const schedule = (): void => {
    callOff?.();
    const next = stops.value.find((count) => count > shown.value);
    if (next === undefined) {
      shown.value = logged.value.length;
      return stop();
    }
    since = outside.now();
    const wait = Math.max(0, dueOf(next) - position) / speed.value;
    callOff = outside.after(wait, () => {
      position = dueOf(next);
      shown.value = next;
      schedule();
    });
  };

  const seek = (count: number): void => {
    const known = logged.value.length;
    const last = stops.value.at(-1) ?? 0;
    // Events after the last that shows anything belong to it.
    shown.value = count >= last ? known : Math.max(0, count);
    position = dueOf(shown.value);
    if (playing.value) schedule();
  };

  return {
    log,
    pieces,
    pacing,
    stops,
    shown,
    playing,
    speed,
    atEnd,
    take: (events) => {
      const known = logged.value.length;
      const fresh = events.filter(({ seq }) => seq >= known);
      if (fresh.length === 0) return true;
      if (fresh.some(({ seq }, at) => seq !== known + at)) return false;
      const following = atEnd.value && !playing.value;
      logged.value = [...logged.value, ...fresh];
      if (following) {
        shown.value = logged.value.length;
        position = dueOf(shown.value);
      }
      return true;
    },
    play: () => {
      if (atEnd.value) seek(stops.value[0] ?? 0);
      playing.value = true;
      schedule();
    },
    pause: stop,
    setSpeed: (next) => {
      if (playing.value) position += (outside.now() - since) * speed.value;
      speed.value = next;
      if (playing.value) schedule();
    },
    seek,
    step: (by) => {
      const all = stops.value;
      const next =
        by === 1
          ? all.find((count) => count > shown.value)
          : all.findLast((count) => count < Math.min(shown.value, all.at(-1) ?? 0));
      if (next !== undefined) seek(next);
    },
    toChoice: (by) => {
      const choices = pieces.value
        .filter(({ kind }) => kind === "choice")
        .map(({ seq }) => seq + 1);
      const next =
        by === 1
          ? choices.find((count) => count > shown.value)
          : choices.findLast((count) => count < shown.value);
      if (next !== undefined) seek(next);
    },
    close: stop,
  };
}
