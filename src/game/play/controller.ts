/** One play on this screen: takes inputs to the session and tells what there is to see. */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { mood, type Customer } from "../../play/customer/customer.ts";
import type { Option, PlayEvent, RecordFields } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import type { PlayState } from "../../play/play.ts";
import { shownOrder } from "../../play/shuffle.ts";
import type { Edition, Input, Session } from "../../story/session.ts";
import { SAVE_VERSION, type Played, type Unkept } from "../saves/save.ts";
import { latestOf, talkOf, type Entry, type Talk } from "./talk.ts";

export interface Controller {
  readonly edition: Edition;
  readonly saveId: string;
  readonly assessed: boolean;
  readonly log: ReadonlySignal<readonly PlayEvent[]>;
  readonly state: ReadonlySignal<PlayState>;
  readonly talk: ReadonlySignal<Talk>;
  /** What belongs to the turn on offer, the learner's last reply first. */
  readonly latest: ReadonlySignal<readonly Entry[]>;
  readonly customer: ReadonlySignal<Customer>;
  /** Options in the order to show them; look-ups last. */
  readonly options: ReadonlySignal<readonly Option[]>;
  /** Text of the own-words prompt that still stands before the options. */
  readonly prompt: ReadonlySignal<string | null>;
  /** The record form as far as it is filled in; outlives any redraw. */
  readonly draft: Signal<RecordFields>;
  /** Why an input was refused; null when the last one was taken. */
  readonly refusal: Signal<string | null>;
  /** Why progress is not being kept. */
  readonly unkept: Signal<Unkept | null>;
  /** Why the story cannot go on. */
  readonly broken: Signal<string | null>;
  /** True if the input was taken. */
  readonly give: (input: Input) => boolean;
  /** Keeps the play as it is; every input that is taken does so by itself. */
  readonly keepNow: () => Promise<void>;
  /** Puts the own-words prompt aside; practice only. */
  readonly passOver: () => void;
  /** Hears the new events of every input that is taken. Gives the way to stop. */
  readonly onEvents: (listener: (events: readonly PlayEvent[]) => void) => () => void;
}

export interface Keeping {
  readonly id: string;
  readonly startedAt: string;
  /** ISO date and time. */
  readonly now: () => string;
  /** Resolves to the reason why the save was not kept, or null. */
  readonly keep: (save: Played) => Promise<Unkept | null>;
}

export function openController(session: Session, keeping: Keeping): Controller {
  const { edition } = session;
  const { data } = edition;
  const start = session.log()[0];
  const seed = start?.type === "PlayStarted" ? start.seed : 0;
  const mode = start?.type === "PlayStarted" ? start.mode : "practice";

  const log = signal(session.log());
  const state = signal(session.state());
  const draft = signal<RecordFields>({});
  const refusal = signal<string | null>(null);
  const unkept = signal<Unkept | null>(null);
  const broken = signal<string | null>(null);
  /** The turn whose own-words prompt was put aside. */
  const passed = signal(-1);
  const talk = computed(() => talkOf(data, log.value));
  const listeners = new Set<(events: readonly PlayEvent[]) => void>();
  const temper = mood(data);

  const save = async (): Promise<void> => {
    unkept.value = await keeping.keep({
      version: SAVE_VERSION,
      id: keeping.id,
      caseId: data.id,
      storyHash: edition.hash,
      mode,
      startedAt: keeping.startedAt,
      updatedAt: keeping.now(),
      log: session.log(),
    });
  };

  const give = (input: Input): boolean => {
    if (broken.value !== null) return false;
    const before = session.log().length;
    try {
      const result = session.give(input);
      refusal.value = result.ok ? null : result.message;
      if (!result.ok) return false;
      if (input.type === "write-record" || input.type === "step-back") draft.value = {};
    } catch (error) {
      // The log holds every fact up to the break: it stays readable and is kept.
      broken.value = error instanceof Error ? error.message : String(error);
    }
    passed.value = -1;
    state.value = session.state();
    log.value = session.log();
    void save();
    const events = session.log().slice(before);
    for (const listener of listeners) listener(events);
    return broken.value === null;
  };

  return {
    edition,
    saveId: keeping.id,
    assessed: mode === "assessed",
    log,
    state,
    talk,
    latest: computed(() => latestOf(talk.value)),
    customer: computed(() => project(log.value, temper).now),
    options: computed(() => shownOrder(state.value.options, seed, state.value.turn)),
    prompt: computed(() => {
      const { own, turn } = state.value;
      return own === null || passed.value === turn ? null : (data.ownWords[own] ?? own);
    }),
    draft,
    refusal,
    unkept,
    broken,
    give,
    keepNow: save,
    passOver: () => {
      if (mode === "practice") passed.value = state.value.turn;
    },
    onEvents: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
