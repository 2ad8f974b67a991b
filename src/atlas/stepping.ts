/** One step of a play on all that the score can depend on: the story, the standing, the customer. */
import type { CaseData } from "../play/case.ts";
import { customerOf, type Customer } from "../play/customer/customer.ts";
import { READINGS } from "../play/customer/meters.ts";
import type { PlayEvent } from "../play/event.ts";
import { project } from "../play/log.ts";
import type { RecordStanding } from "../play/score/credit.ts";
import { tallyOf } from "../play/score/tally.ts";
import type { Ahead } from "./ahead.ts";
import { rested, watcher, type Guard } from "./feeling.ts";
import type { Gain } from "./gain.ts";
import type { RecordKind } from "./graph.ts";
import { beginning, settle, standingsShared, UNWRITTEN, type Standing } from "./settle.ts";
import type { Surveyor } from "./survey.ts";
import type { Told, Walk, WalkOption } from "./walk.ts";

/** A place between two steps. Equal standings are one object. */
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

/** What a step makes of a standing. */
interface Scored {
  readonly gain: Gain;
  /** Null at an end. */
  readonly standing: Standing | null;
}

/** The value a map holds for a key, made once. */
function once<K, V>(
  map: { get: (key: K) => V | undefined; set: (key: K, value: V) => unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The steps of a case's plays; the surveyor is told what is met. */
export function stepping<S>(caseData: CaseData, walk: Walk<S>, survey: Surveyor): Stepping<S> {
  const tally = tallyOf(caseData);
  const watchTurn = watcher(caseData);
  const shared = standingsShared();
  // A turn is told once and met by many standings and customers.
  const chosen = new WeakMap<WalkOption, readonly PlayEvent[]>();
  const heard = new WeakMap<Told<S>, readonly PlayEvent[]>();
  const scored = new WeakMap<Told<S>, Map<Standing, Scored>>();

  const eventsOf = (option: WalkOption): readonly PlayEvent[] =>
    once(chosen, option, () => {
      survey.stated(option.facts);
      const timed = option.facts.some((fact) => fact.type === "ClockMoved");
      const minutes = caseData.start.perChoice;
      return [
        { type: "ChoiceMade", turn: 0, index: 0, text: "", kind: option.kind },
        ...(timed || minutes === 0 ? [] : [{ type: "ClockMoved", minutes, hold: false } as const]),
        ...option.facts,
      ];
    });

  /** A turn that does not end the play offers options. */
  const eventsIn = (told: Told<S>): readonly PlayEvent[] =>
    once(heard, told, () => {
      survey.stated(told.facts);
      return told.facts.some((fact) => fact.type === "PlayEnded")
        ? told.facts
        : [...told.facts, { type: "OptionsOffered", turn: 0, options: [] }];
    });

  const settled = (before: Standing, now: Standing, ahead: Ahead): Scored => {
    const { gain, closed, standing } = settle(caseData, before, now, ahead);
    survey.closed(closed);
    survey.promised(now.tally.ledger);
    return { gain, standing: now.tally.ended ? null : shared(standing) };
  };

  const score = (before: Standing, events: readonly PlayEvent[], told: Told<S>): Scored =>
    once(
      once(scored, told, () => new Map<Standing, Scored>()),
      before,
      () => {
        const all = [...events, ...eventsIn(told)];
        const now = {
          ...before,
          tally: project(all, tally, before.tally),
          recordDue: before.recordDue || all.some((event) => event.type === "RecordAsked"),
        };
        return settled(before, now, walk.ahead(told.state).ahead);
      },
    );

  const step = (
    from: { readonly standing: Standing; readonly customer: Customer; readonly depth: number },
    readings: Parameters<typeof watchTurn>[1],
    events: readonly PlayEvent[],
    tell: (take: ReturnType<typeof watchTurn>["take"]) => Told<S>,
  ): Arrived<S> => {
    const turn = watchTurn(from.customer, readings);
    turn.feel(events);
    const told = tell(turn.take);
    turn.feel(eventsIn(told));
    const { gain, standing } = score(from.standing, events, told);
    if (!standing) return { gain, here: null, guard: turn.guard };
    const { ahead } = walk.ahead(told.state);
    const customer = rested(caseData, turn.plain(), standing.tally.ledger, ahead);
    const { options, state } = told;
    return {
      gain,
      here: { ink: state, options, standing, customer, depth: from.depth },
      guard: turn.guard,
    };
  };

  return {
    begin: () => {
      const opening: PlayEvent = {
        type: "PlayStarted",
        caseId: caseData.id,
        storyHash: "",
        rubric: "",
        seed: 0,
        mode: "practice",
        clock: caseData.start.clock,
      };
      const from = {
        standing: beginning(caseData),
        customer: customerOf(caseData).initial,
        depth: 0,
      };
      return step(from, new Set(READINGS), [opening], walk.begin);
    },
    choose: (here, index) =>
      step(
        { ...here, depth: here.depth + 1 },
        walk.ahead(here.ink).readings,
        eventsOf(here.options[index]!),
        (take) => walk.choose(here.ink, index, take),
      ),
    write: (here, kind) => {
      const written = { ...here.standing, record: AS_WRITTEN[kind], recordDue: false };
      const { gain, standing } = settled(here.standing, written, walk.ahead(here.ink).ahead);
      return { gain, here: standing && { ...here, standing }, guard: (after) => after };
    },
  };
}
