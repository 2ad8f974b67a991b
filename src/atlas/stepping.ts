/** One step of a play on all that the score can depend on: the story and the standing. */
import type { CaseData } from "../play/case.ts";
import type { Reading } from "../play/customer/readings.ts";
import type { PlayEvent, StoryFact } from "../play/event.ts";
import { project } from "../play/log.ts";
import type { Ledger } from "../play/promises/ledger.ts";
import type { RecordStanding } from "../play/score/credit.ts";
import { tallyOf } from "../play/score/tally.ts";
import type { Ahead } from "./ahead.ts";
import type { Course } from "./courses.ts";
import type { Gain } from "./gain.ts";
import type { RecordKind } from "./graph.ts";
import {
  beginning,
  settle,
  standingsShared,
  UNWRITTEN,
  type Settled,
  type Standing,
} from "./settle.ts";
import { sharedWalk, type Shared } from "./sharedWalk.ts";
import type { Told, Walk, WalkOption } from "./walk.ts";

/** A place between two steps. Equal standings are one object, and so are equal states of the story. */
export interface Here<S> {
  readonly ink: Shared<S>;
  readonly options: readonly WalkOption[];
  readonly standing: Standing;
}

export interface Arrived<S> {
  readonly gain: Gain;
  /** Null at an end. */
  readonly here: Here<S> | null;
  /** Moments counted now, with their final credit; null for one that was waived. */
  readonly closed: readonly (readonly [moment: string, credit: number | null])[];
  /** The promises as the step left them. */
  readonly ledger: Ledger;
  /** What was stated. */
  readonly facts: readonly StoryFact[];
}

/** Where a step leads: to a place, or by a reading of the customer's to one of several. */
export type Arrivals<S> =
  | Arrived<S>
  | { readonly reading: Reading; readonly by: readonly Arrivals<S>[] };

export interface Stepping<S> {
  readonly begin: () => Arrivals<S>;
  readonly choose: (here: Here<S>, index: number) => Arrivals<S>;
  readonly write: (here: Here<S>, kind: RecordKind) => Arrived<S>;
}

const AS_WRITTEN: Readonly<Record<RecordKind, RecordStanding>> = {
  whole: { ...UNWRITTEN, written: true },
  untrue: { ...UNWRITTEN, written: true, untrueEntries: 1 },
  lacking: { ...UNWRITTEN, written: true, missingEssentials: 1 },
  blank: { ...UNWRITTEN, written: true, blank: true, missingEssentials: 1 },
};

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

/** What a choice states, and the time it takes, as events. */
export function eventsOfChoice(caseData: CaseData, option: WalkOption): readonly PlayEvent[] {
  const timed = option.facts.some((fact) => fact.type === "ClockMoved");
  const minutes = caseData.start.perChoice;
  return [
    { type: "ChoiceMade", turn: 0, index: 0, text: "", kind: option.kind },
    ...(timed || minutes === 0 ? [] : [{ type: "ClockMoved", minutes, hold: false } as const]),
    ...option.facts,
  ];
}

/** A turn told, as events: one that does not end the play offers options. */
export const eventsOfTurn = (facts: readonly StoryFact[]): readonly PlayEvent[] =>
  facts.some((fact) => fact.type === "PlayEnded")
    ? facts
    : [...facts, { type: "OptionsOffered", turn: 0, options: [] }];

/** What begins a play. */
export const opening = (caseData: CaseData): PlayEvent => ({
  type: "PlayStarted",
  caseId: caseData.id,
  storyHash: "",
  rubric: "",
  seed: 0,
  mode: "practice",
  clock: caseData.start.clock,
});

/** Events that no rule of the score looks at; records are taken by how they stand. */
const UNSCORED: ReadonlySet<PlayEvent["type"]> = new Set([
  "LineSpoken",
  "SceneSet",
  "FactFound",
  "CriterionTouched",
]);

/** What a step makes of a standing. */
interface Scored extends Omit<Settled, "standing"> {
  /** Null at an end. */
  readonly standing: Standing | null;
  readonly ledger: Ledger;
}

/** What a turn does to standings: turns that differ only in words do the same. */
interface Effect {
  readonly events: readonly PlayEvent[];
  readonly ahead: Ahead;
  readonly scored: Map<Standing, Scored>;
}

/** The steps of a case's plays. */
export function stepping<S>(caseData: CaseData, walk: Walk<S>): Stepping<S> {
  const tally = tallyOf(caseData);
  const story = sharedWalk(walk);
  const shared = standingsShared();
  const effects = new WeakMap<Told<Shared<S>>, Effect>();
  const byAhead = new Map<Ahead, Map<string, Effect>>();

  const effectOf = (told: Told<Shared<S>>, before: () => readonly PlayEvent[]): Effect =>
    once(effects, told, () => {
      const all = [...before(), ...eventsOfTurn(told.facts)];
      const events = all.filter(({ type }) => !UNSCORED.has(type));
      const { ahead } = told.state;
      const alike = once(byAhead, ahead, () => new Map<string, Effect>());
      return once(alike, JSON.stringify(events), () => ({ events, ahead, scored: new Map() }));
    });

  const settled = (before: Standing, now: Standing, ahead: Ahead): Scored => {
    const { gain, closed, standing } = settle(caseData, before, now, ahead);
    const { ended, ledger } = now.tally;
    return { gain, closed, standing: ended ? null : shared(standing), ledger };
  };

  const score = (before: Standing, { events, ahead, scored }: Effect): Scored =>
    once(scored, before, () => {
      const now = {
        ...before,
        tally: project(events, tally, before.tally),
        recordDue: before.recordDue || events.some((event) => event.type === "RecordAsked"),
      };
      return settled(before, now, ahead);
    });

  const arrived = (
    { standing, ...scored }: Scored,
    facts: readonly StoryFact[],
    there: Omit<Here<S>, "standing">,
  ): Arrived<S> => ({ ...scored, facts, here: standing && { ...there, standing } });

  /** `events` are those of the choice that led to the turn. */
  const follow = (
    course: Course<Shared<S>>,
    before: Standing,
    events: () => readonly PlayEvent[],
  ): Arrivals<S> => {
    if ("by" in course) {
      const by = course.by.map((each) => follow(each, before, events));
      return { reading: course.reading, by };
    }
    const { told } = course;
    const { state, options, facts } = told;
    return arrived(score(before, effectOf(told, events)), facts, { ink: state, options });
  };

  return {
    begin: () => follow(story.begin(), beginning(caseData), () => [opening(caseData)]),
    choose: ({ ink, options, standing }, index) =>
      follow(story.choose(ink, index), standing, () => eventsOfChoice(caseData, options[index]!)),
    write: ({ ink, options, standing }, kind) => {
      const written = { ...standing, record: AS_WRITTEN[kind], recordDue: false };
      return arrived(settled(standing, written, ink.ahead), [], { ink, options });
    },
  };
}
