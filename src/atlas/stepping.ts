/** One step of a play on all that the score can depend on: the story and the standing. */
import { askOf, scriptedIn } from "../play/asks.ts";
import type { CaseData } from "../play/case.ts";
import type { Reading } from "../play/customer/readings.ts";
import type { Authority, PlayEvent, StoryFact } from "../play/event.ts";
import { project } from "../play/log.ts";
import type { Ledger } from "../play/promises/ledger.ts";
import type { RecordStanding } from "../play/score/credit.ts";
import { tallyOf } from "../play/score/tally.ts";
import type { Course } from "./courses.ts";
import type { RecordKind } from "./graph.ts";
import { outlooks, type Outlook } from "./outlook.ts";
import { settling, type Settled } from "./settle.ts";
import { sharedWalk, type Shared } from "./sharedWalk.ts";
import { beginning, standingsShared, UNWRITTEN, type Standing } from "./standing.ts";
import type { Walk, WalkOption } from "./walk.ts";

/** What a step makes of a standing; one object for each standing, turn and what lies ahead. */
export interface Scored extends Omit<Settled, "standing"> {
  /** Null at an end. */
  readonly standing: Standing | null;
  /** The promises as the step left them. */
  readonly ledger: Ledger;
}

/** What a turn does to standings: turns that differ only in words do the same. */
interface Effect {
  readonly events: readonly PlayEvent[];
  readonly outlook: Outlook;
  readonly scored: Map<Standing, Scored>;
}

/** A turn told by any way to it. */
interface Turn<S> {
  readonly facts: readonly StoryFact[];
  readonly state: Place<S>;
  readonly effect: Effect;
}

/** A state of the story. Equal ones are one object. */
export type Place<S> = Shared<S, Turn<S>>;

/** A place between two steps. Equal standings are one object too. */
export interface Here<S> {
  readonly ink: Place<S>;
  readonly standing: Standing;
}

export interface Arrived<S> {
  readonly scored: Scored;
  /** What was stated. */
  readonly facts: readonly StoryFact[];
  /** Null at an end. */
  readonly here: Here<S> | null;
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
function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The answer to what a choice puts to a manager; nothing where it puts nothing to anybody. */
function answersTo(
  caseData: CaseData,
  facts: readonly StoryFact[],
  person?: Authority,
): readonly PlayEvent[] {
  const ask = facts.findLast((fact) => fact.type === "AuthorityAsked")?.ask;
  if (ask === undefined) return [];
  const answer = person ?? scriptedIn(askOf(caseData, ask));
  const by = person ? "person" : "scripted";
  return [{ type: "AuthorityAnswered", ask, answer, reason: "", by }];
}

/**
 * What a choice states, and the time it takes, as events; with the answer to what it puts to a manager,
 * the scripted one's where no other is given.
 */
export function eventsOfChoice(
  caseData: CaseData,
  option: WalkOption,
  answer?: Authority,
): readonly PlayEvent[] {
  const timed = option.facts.some((fact) => fact.type === "ClockMoved");
  const minutes = caseData.start.perChoice;
  return [
    { type: "ChoiceMade", turn: 0, index: 0, text: "", kind: option.kind },
    ...(timed || minutes === 0 ? [] : [{ type: "ClockMoved", minutes, hold: false } as const]),
    ...option.facts,
    ...answersTo(caseData, option.facts, answer),
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
  "AuthorityAsked",
  "AuthorityAnswered",
]);
const isScored = ({ type }: PlayEvent): boolean => !UNSCORED.has(type);

/** Gives lists of facts that score alike one number; most lists come again and again. */
function scoredNumbers(): (facts: readonly StoryFact[]) => number {
  const known = new WeakMap<readonly StoryFact[], number>();
  const numbers = new Map<string, number>();
  return (facts) => {
    let number = known.get(facts);
    if (number === undefined) {
      number = once(numbers, JSON.stringify(facts.filter(isScored)), () => numbers.size);
      known.set(facts, number);
    }
    return number;
  };
}

/** A record says nothing by itself. */
const NO_FACTS: readonly StoryFact[] = [];

/** The steps of a case's plays. */
export function stepping<S>(caseData: CaseData, walk: Walk<S>): Stepping<S> {
  const tally = tallyOf(caseData);
  const settle = settling(caseData);
  const outlookOf = outlooks(caseData);
  const shared = standingsShared();
  const numberOf = scoredNumbers();
  const effects = new Map<Outlook, Map<string, Effect>>();
  const records = new Map<Outlook, Map<Standing, Partial<Record<RecordKind, Scored>>>>();

  const story = sharedWalk<S, Turn<S>>(walk, (facts, state, taken) => {
    const outlook = outlookOf(state.ahead);
    const alike = once(effects, outlook, () => new Map<string, Effect>());
    const key = `${taken ? numberOf(taken.facts) : "begin"} ${numberOf(facts)}`;
    const effect = once(alike, key, () => {
      const before = taken ? eventsOfChoice(caseData, taken) : [opening(caseData)];
      const events = [...before, ...eventsOfTurn(facts)].filter(isScored);
      return { events, outlook, scored: new Map() };
    });
    return { facts, state, effect };
  });

  const settled = (before: Standing, now: Standing, outlook: Outlook): Scored => {
    const { gain, closed, standing } = settle(before, now, outlook);
    const { ended, ledger } = now.tally;
    return { gain, closed, standing: ended ? null : shared(standing), ledger };
  };

  const score = (before: Standing, { events, outlook }: Effect): Scored => {
    const now = {
      ...before,
      tally: project(events, tally, before.tally),
      recordDue: before.recordDue || events.some((event) => event.type === "RecordAsked"),
    };
    return settled(before, now, outlook);
  };

  const arrived = (scored: Scored, facts: readonly StoryFact[], ink: Place<S>): Arrived<S> => {
    const { standing } = scored;
    return { scored, facts, here: standing && { ink, standing } };
  };

  const follow = (course: Course<Turn<S>>, before: Standing): Arrivals<S> => {
    if ("by" in course) {
      return { reading: course.reading, by: course.by.map((each) => follow(each, before)) };
    }
    const { effect, facts, state } = course.turn;
    let scored = effect.scored.get(before);
    if (!scored) effect.scored.set(before, (scored = score(before, effect)));
    return arrived(scored, facts, state);
  };

  return {
    begin: () => follow(story.begin(), beginning(caseData)),
    choose: ({ ink, standing }, index) => follow(story.choose(ink, index), standing),
    write: ({ ink, standing }, kind) => {
      const outlook = outlookOf(ink.ahead);
      const byStanding = once(records, outlook, () => new Map());
      const byKind = once(byStanding, standing, () => ({}) as Partial<Record<RecordKind, Scored>>);
      const written = { ...standing, record: AS_WRITTEN[kind], recordDue: false };
      return arrived((byKind[kind] ??= settled(standing, written, outlook)), NO_FACTS, ink);
    },
  };
}
