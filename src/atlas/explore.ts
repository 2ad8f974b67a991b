/**
 * Walks the whole of a story [AT]. Depth first; every point met is remembered by what can still be
 * read of it (Ink's own state, the trimmed tally) and by the customers it holds for, so that plays
 * which differ in nothing that matters any more are walked once.
 */
import type { CaseData } from "../play/case.ts";
import type { Customer } from "../play/customer/customer.ts";
import { customerOf } from "../play/customer/customer.ts";
import { READINGS } from "../play/customer/meters.ts";
import type { PlayEvent, StoryFact } from "../play/event.ts";
import { project } from "../play/log.ts";
import { tallyOf } from "../play/score/tally.ts";
import {
  admits,
  ANYONE,
  keysOf,
  narrowGuard,
  rested,
  watcher,
  type FeelingKeys,
  type Guard,
  type WatchedTurn,
} from "./feeling.ts";
import { graphBuilder, RECORDS, type Graph, type RecordKind, type Way } from "./graph.ts";
import { beginning, settle, standingKey, UNWRITTEN, type Standing } from "./settle.ts";
import type { RecordStanding } from "../play/score/credit.ts";
import type { Told, Walk, WalkOption } from "./walk.ts";

/** Why a walk was given up; the atlas is then made by sampling. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

export interface Budget {
  /** Most states to tell apart. */
  readonly states: number;
  /** Most choices in one play. */
  readonly choices: number;
  /** Asked now and then; false gives up. */
  readonly goOn: () => boolean;
}

export interface Explored {
  readonly graph: Graph;
  /** States told apart, and the ways tried from them, before points with one future were merged. */
  readonly states: number;
  readonly ways: number;
}

/** Called for every way tried, for whoever wants to know what a story can do. */
export type Visit = (seen: {
  readonly option: WalkOption;
  readonly facts: readonly StoryFact[];
  readonly from: number;
  readonly to: number;
}) => void;

interface Here<S> {
  readonly ink: S;
  readonly options: readonly WalkOption[];
  readonly standing: Standing;
  readonly customer: Customer;
  readonly depth: number;
}

interface Known {
  readonly guard: Guard;
  readonly keys: FeelingKeys;
  readonly point: number;
}

const AS_WRITTEN: Readonly<Record<RecordKind, RecordStanding>> = {
  whole: { ...UNWRITTEN, written: true },
  untrue: { ...UNWRITTEN, written: true, untrueEntries: 1 },
  lacking: { ...UNWRITTEN, written: true, missingEssentials: 1 },
  blank: { ...UNWRITTEN, written: true, blank: true, missingEssentials: 1 },
};

/** Throws TooLarge when the budget is spent, StoryError when the story breaks. */
export function explore<S>(caseData: CaseData, walk: Walk<S>, budget: Budget): Explored {
  const tally = tallyOf(caseData);
  const watchTurn = watcher(caseData);
  const { points, gains, gainId, pointId } = graphBuilder();
  const known = new Map<string, Known[]>();
  const end = pointId("end", []);
  let states = 0;
  let ways = 0;

  /** Events onto the standing and the watched customer. */
  const fold = (events: readonly PlayEvent[], standing: Standing, turn: WatchedTurn): Standing => {
    for (const event of events) turn.now = turn.fold.evolve(turn.now, event);
    return {
      ...standing,
      tally: project(events, tally, standing.tally),
      recordDue: standing.recordDue || events.some((event) => event.type === "RecordAsked"),
    };
  };

  /** What a told turn leads to: its gain, and the point after it with those it holds for. */
  const arrive = (
    before: Standing,
    now: Standing,
    told: Told<S>,
    turn: WatchedTurn,
    depth: number,
  ): { readonly gain: number; readonly to: number; readonly guard: Guard } => {
    const { ahead } = walk.ahead(told.state);
    const { gain, standing } = settle(caseData, before, now, ahead);
    if (now.tally.ended) return { gain: gainId(gain), to: end, guard: turn.guard(ANYONE) };
    const customer = rested(caseData, turn.plain(), standing.tally.ledger, ahead);
    const { point, guard } = visit({
      ink: told.state,
      options: told.options,
      standing,
      customer,
      depth,
    });
    return { gain: gainId(gain), to: point, guard: turn.guard(guard) };
  };

  const hear = (told: Told<S>): readonly PlayEvent[] =>
    told.facts.some((fact) => fact.type === "PlayEnded")
      ? told.facts
      : [...told.facts, { type: "OptionsOffered", turn: 0, options: [] }];

  const goOn = (here: Here<S>): { point: number; guard: Guard } => {
    if (here.depth > budget.choices) {
      throw new TooLarge(`A play can go on for more than ${budget.choices} choices.`);
    }
    const { readings } = walk.ahead(here.ink);
    let guard = ANYONE;
    const found: Way[] = [];
    here.options.forEach((option, index) => {
      ways++;
      const turn = watchTurn(here.customer, readings);
      const timed = option.facts.some((fact) => fact.type === "ClockMoved");
      const minutes = caseData.start.perChoice;
      const chosen: PlayEvent[] = [
        { type: "ChoiceMade", turn: 0, index, text: "", kind: option.kind },
        ...(timed || minutes === 0 ? [] : [{ type: "ClockMoved", minutes, hold: false } as const]),
        ...option.facts,
      ];
      const asked = fold(chosen, here.standing, turn);
      const told = walk.choose(here.ink, index, turn.take);
      const now = fold(hear(told), asked, turn);
      const { gain, to, guard: needed } = arrive(here.standing, now, told, turn, here.depth + 1);
      found.push({ gain, to, look: option.kind === "look" });
      guard = narrowGuard(guard, needed);
    });
    return { point: pointId("choice", found), guard };
  };

  const write = (here: Here<S>): { point: number; guard: Guard } => {
    const { ahead } = walk.ahead(here.ink);
    let guard = ANYONE;
    const found = RECORDS.map((kind): Way => {
      const written = { ...here.standing, record: AS_WRITTEN[kind], recordDue: false };
      const { gain, standing } = settle(caseData, here.standing, written, ahead);
      const after = visit({ ...here, standing });
      guard = narrowGuard(guard, after.guard);
      return { gain: gainId(gain), to: after.point, look: false };
    });
    return { point: pointId("record", found), guard };
  };

  const visit = (here: Here<S>): { point: number; guard: Guard } => {
    const key = `${walk.key(here.ink)}|${standingKey(here.standing)}`;
    const keys = keysOf(here.customer);
    let list = known.get(key);
    if (list) {
      for (const each of list) if (admits(each.guard, each.keys, here.customer, keys)) return each;
    }
    if (++states > budget.states) {
      throw new TooLarge(`The story has more than ${budget.states} states to tell apart.`);
    }
    if ((states & 1023) === 0 && !budget.goOn()) {
      throw new TooLarge(`The time for walking the story was up after ${states} states.`);
    }
    const { point, guard } = here.standing.recordDue ? write(here) : goOn(here);
    if (!list) known.set(key, (list = []));
    list.push({ guard, keys, point });
    return { point, guard };
  };

  const customer = customerOf(caseData).initial;
  const start: Standing = beginning(caseData);
  const turn = watchTurn(customer, new Set(READINGS));
  const opening: PlayEvent[] = [
    {
      type: "PlayStarted",
      caseId: caseData.id,
      storyHash: "",
      rubric: "",
      seed: 0,
      mode: "practice",
      clock: caseData.start.clock,
    },
  ];
  const began = fold(opening, start, turn);
  const told = walk.begin(turn.take);
  const now = fold(hear(told), began, turn);
  const { gain, to } = arrive(start, now, told, turn, 0);
  return { graph: { points, gains, root: to, first: gain }, states, ways };
}
