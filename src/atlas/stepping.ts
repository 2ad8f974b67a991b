/** One step of a play on all that the score can depend on: the story, the standing, the customer. */
import type { CaseData } from "../play/case.ts";
import { customerOf, type Customer } from "../play/customer/customer.ts";
import { READINGS } from "../play/customer/meters.ts";
import type { PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import type { RecordStanding } from "../play/score/credit.ts";
import { tallyOf } from "../play/score/tally.ts";
import { rested, watcher, type Guard, type WatchedTurn } from "./feeling.ts";
import type { Gain } from "./gain.ts";
import type { RecordKind } from "./graph.ts";
import { beginning, settle, UNWRITTEN, type Standing } from "./settle.ts";
import type { Surveyor } from "./survey.ts";
import type { Told, Walk, WalkOption } from "./walk.ts";

/** A place between two steps. */
export interface Here<S> {
  readonly ink: S;
  readonly options: readonly WalkOption[];
  readonly standing: Standing;
  readonly customer: Customer;
  /** Choices made so far. */
  readonly depth: number;
}

export interface Arrived<S> {
  readonly gain: Gain;
  /** Null at an end. */
  readonly here: Here<S> | null;
  /** For which customers at the start of the step all this holds, given those it holds for after. */
  readonly guard: (after: Guard) => Guard;
}

export interface Stepping<S> {
  readonly begin: () => Arrived<S>;
  readonly choose: (here: Here<S>, index: number) => Arrived<S>;
  readonly write: (here: Here<S>, kind: RecordKind) => Arrived<S>;
}

const AS_WRITTEN: Readonly<Record<RecordKind, RecordStanding>> = {
  whole: { ...UNWRITTEN, written: true },
  untrue: { ...UNWRITTEN, written: true, untrueEntries: 1 },
  lacking: { ...UNWRITTEN, written: true, missingEssentials: 1 },
  blank: { ...UNWRITTEN, written: true, blank: true, missingEssentials: 1 },
};

/** What is heard after a choice, as events: a turn that does not end the play offers options. */
const heard = <S>(told: Told<S>): readonly PlayEvent[] =>
  told.facts.some((fact) => fact.type === "PlayEnded")
    ? told.facts
    : [...told.facts, { type: "OptionsOffered", turn: 0, options: [] }];

/** The steps of a case's plays; the surveyor is told what is met. */
export function stepping<S>(caseData: CaseData, walk: Walk<S>, survey: Surveyor): Stepping<S> {
  const tally = tallyOf(caseData);
  const watchTurn = watcher(caseData);

  /** Events onto the standing and the watched customer. */
  const fold = (events: readonly PlayEvent[], to: Standing, turn: WatchedTurn): Standing => {
    for (const event of events) turn.now = turn.fold.evolve(turn.now, event);
    return {
      ...to,
      tally: project(events, tally, to.tally),
      recordDue: to.recordDue || events.some((event) => event.type === "RecordAsked"),
    };
  };

  const arrive = (
    before: Standing,
    now: Standing,
    told: Told<S>,
    turn: WatchedTurn,
    depth: number,
  ): Arrived<S> => {
    const { ahead } = walk.ahead(told.state);
    const { gain, closed, standing } = settle(caseData, before, now, ahead);
    survey.closed(closed);
    survey.stated(told.facts);
    survey.promised(now.tally.ledger);
    if (now.tally.ended) return { gain, here: null, guard: turn.guard };
    const customer = rested(caseData, turn.plain(), standing.tally.ledger, ahead);
    const here = { ink: told.state, options: told.options, standing, customer, depth };
    return { gain, here, guard: turn.guard };
  };

  return {
    begin: () => {
      const start = beginning(caseData);
      const turn = watchTurn(customerOf(caseData).initial, new Set(READINGS));
      const opening: PlayEvent = {
        type: "PlayStarted",
        caseId: caseData.id,
        storyHash: "",
        rubric: "",
        seed: 0,
        mode: "practice",
        clock: caseData.start.clock,
      };
      const began = fold([opening], start, turn);
      const told = walk.begin(turn.take);
      return arrive(start, fold(heard(told), began, turn), told, turn, 0);
    },
    choose: (here, index) => {
      const option = here.options[index]!;
      survey.stated(option.facts);
      const turn = watchTurn(here.customer, walk.ahead(here.ink).readings);
      const timed = option.facts.some((fact) => fact.type === "ClockMoved");
      const minutes = caseData.start.perChoice;
      const chosen: readonly PlayEvent[] = [
        { type: "ChoiceMade", turn: 0, index, text: "", kind: option.kind },
        ...(timed || minutes === 0 ? [] : [{ type: "ClockMoved", minutes, hold: false } as const]),
        ...option.facts,
      ];
      const asked = fold(chosen, here.standing, turn);
      const told = walk.choose(here.ink, index, turn.take);
      return arrive(here.standing, fold(heard(told), asked, turn), told, turn, here.depth + 1);
    },
    write: (here, kind) => {
      const written = { ...here.standing, record: AS_WRITTEN[kind], recordDue: false };
      const { ahead } = walk.ahead(here.ink);
      const { gain, closed, standing } = settle(caseData, here.standing, written, ahead);
      survey.closed(closed);
      return { gain, here: { ...here, standing }, guard: (after) => after };
    },
  };
}
