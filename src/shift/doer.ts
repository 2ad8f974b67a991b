/** A shift as an activity: the day at its beginning, and what each act makes of it. */
import type { Doer } from "../play/activity.ts";
import { ok } from "../play/result.ts";
import { ledgerOf } from "../play/promises/ledger.ts";
import { truth } from "../play/record/truth.ts";
import type { Edition } from "../story/session.ts";
import { carryOut } from "./acts.ts";
import type { ShiftData } from "./day.ts";
import { inState, callerAtHand, errandAtHand, type Desk } from "./desk.ts";
import { documentsOf, type Briefing } from "./documents.ts";
import { beginRun, dayOf, type Day } from "./run.ts";
import { scheduled } from "./schedule.ts";
import { pass } from "./time.ts";

export interface ShiftDoer extends Doer {
  readonly day: Day;
  /** The desk after the last act. */
  readonly desk: () => Desk;
}

/** The data that a shift's edition ships in place of a story. */
export const shiftOf = ({ story }: Pick<Edition, "story">): ShiftData =>
  story as unknown as ShiftData;

const firstDesk = (day: Day, seed: number): Desk => {
  const ledger = ledgerOf(day.data).initial;
  return {
    clock: day.data.start.clock,
    phase: "day",
    callers: scheduled(day.shift, seed),
    hand: null,
    done: [],
    happened: [],
    reports: [],
    truth: truth.initial,
    ledger,
    spans: {},
  };
};

/** What a wall says of the desk: who is at hand, how many wait. */
export function standing(day: Day, desk: Desk): string {
  const caller = callerAtHand(desk);
  const out = errandAtHand(desk);
  const contact = caller && day.contacts.get(caller.id);
  const hand = contact
    ? (day.data.cast[contact.who]?.name ?? contact.id)
    : out
      ? (day.errands.get(out.id)?.title ?? out.id)
      : "nobody";
  const waiting = inState(desk, "waiting", "held").length;
  return `At hand: ${hand}. Waiting: ${waiting}.`;
}

export function openShift(edition: Edition, seed: number): ShiftDoer {
  const day = dayOf(edition.data, shiftOf(edition));
  let desk = firstDesk(day, seed);
  let briefings: readonly Briefing[] = [];
  return {
    day,
    desk: () => desk,
    documents: () => documentsOf(day, desk, briefings),
    begin: () => {
      const run = beginRun(day, desk);
      pass(run, 0);
      desk = run.desk();
      return run.events;
    },
    act: (act, turn, mode) => {
      const run = beginRun(day, desk);
      const done = carryOut(run, act, turn, mode);
      if (!done.ok) return done;
      const before = standing(day, desk);
      desk = run.desk();
      const now = standing(day, desk);
      const { events } = run;
      briefings = [...briefings, ...events.filter((event) => event.type === "OwnWordsGiven")];
      const ended = events.at(-1)?.type === "PlayEnded";
      // Ahead of what may follow it, so that an ending stays the last.
      return ok({
        ...done.value,
        events: now === before || ended ? events : [...events, { type: "SceneSet", heading: now }],
      });
    },
  };
}
