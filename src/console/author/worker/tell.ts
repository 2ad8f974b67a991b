/** Plays a story up to where its author stands in it, and says all there is to see there. */
import type { CaseData } from "../../../play/case.ts";
import type { StoryFact } from "../../../play/event.ts";
import { askedBy } from "../../../play/letter/letters.ts";
import { project } from "../../../play/log.ts";
import { scoreOf, scoring } from "../../../play/score/score.ts";
import type { Scores } from "../../../workshop/randomPlaysCoverage.ts";
import type { PlayEvent } from "../../../play/event.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { authorPlay, type AuthorPlay } from "../player/authorPlay.ts";
import { variableNames } from "../player/compiled.ts";
import { fromTheTop } from "../player/start.ts";
import { tellerOf, type Told } from "../player/telling.ts";
import { benchOf, type Bench } from "./bench.ts";
import type { ChosenBefore, PlayOrder } from "./job.ts";
import type { LineView, PlayView, StateRow, TurnView } from "./playView.ts";

/** Reported scores of a log, on what has come due in it. */
export function scoresOf(data: CaseData, log: readonly PlayEvent[]): Scores {
  const { dimensions, total } = scoreOf(data, project(log, scoring(data)).now);
  return {
    R: dimensions.R.reported,
    I: dimensions.I.reported,
    E: dimensions.E.reported,
    S: dimensions.S.reported,
    total,
  };
}

function linesOf(facts: readonly StoryFact[], { cast }: CaseData): readonly LineView[] {
  return facts.flatMap((fact): LineView[] => {
    if (fact.type === "SceneSet" && fact.heading) return [{ who: "", text: fact.heading }];
    if (fact.type !== "LineSpoken") return [];
    const who = fact.who === "you" ? "You" : (cast[fact.who]?.name ?? fact.who);
    return [{ who, text: fact.text }];
  });
}

/** The choice that was made before, as it stands on offer now; null if it does no more. */
function findAgain({ options }: Told, { index, text }: ChosenBefore): number | null {
  const there = options[index];
  if (there && (text === null || there.text === text)) return index;
  const alike = options.filter((option) => option.text === text);
  return alike.length === 1 ? alike[0]!.index : null;
}

type Values = ReadonlyMap<string, string>;

function valuesNow(play: AuthorPlay, names: readonly string[]): Values {
  const { variablesState } = play.telling.story;
  return new Map(names.map((name) => [name, String(variablesState.$(name))]));
}

function visitsNow(play: AuthorPlay, path: readonly string[]): Values {
  const { state } = play.telling.story;
  const knots = [...new Set(path)];
  return new Map(knots.map((knot) => [knot, String(state.VisitCountAtPathString(knot))]));
}

/** Letters of a value that are shown; a text may be very long. */
const MOST_SHOWN = 200;

const shortened = (value: string): string =>
  value.length <= MOST_SHOWN
    ? value
    : `${value.slice(0, MOST_SHOWN)}… (${value.length.toLocaleString("en-GB")} letters)`;

const rowsOf = (now: Values, before: Values | null): readonly StateRow[] =>
  [...now].map(([name, value]) => ({
    name,
    value: shortened(value),
    changed: before !== null && before.get(name) !== value,
  }));

interface Gone {
  readonly play: AuthorPlay;
  readonly turns: readonly TurnView[];
  readonly path: readonly string[];
  readonly unread: readonly string[];
  readonly values: Values;
  readonly valuesBefore: Values | null;
  readonly visits: Values;
  readonly visitsBefore: Values | null;
}

const EMPTY: Omit<PlayView, "scoring"> = {
  turns: [],
  options: [],
  own: null,
  recordDue: false,
  ending: null,
  broke: null,
  route: null,
  lost: 0,
  variables: [],
  visits: [],
  path: [],
  feeling: null,
  promises: [],
  score: null,
  unread: [],
};

function viewOf({ data, own, scoring }: Bench, gone: Gone): PlayView {
  const { play, turns, path, unread } = gone;
  const told = play.told();
  const log = play.log();
  const customer = play.customer();
  const end = log.findLast((event) => event.type === "PlayEnded");
  const promised = new Map(data.promises.map(({ id, text }) => [id, text]));
  return {
    ...EMPTY,
    turns,
    options: told.options.map(({ index, text, kind, tags }) => ({ index, text, kind, tags })),
    own: told.own === undefined ? null : askedBy(data, told.own),
    recordDue: told.facts.some((fact) => fact.type === "RecordAsked"),
    ending: end ? (data.endings[end.ending] ?? end.ending) : null,
    scoring,
    variables: rowsOf(gone.values, gone.valuesBefore),
    visits: rowsOf(gone.visits, gone.visitsBefore),
    path,
    feeling: own && {
      heat: Math.round(customer.heat),
      trust: Math.round(customer.trust),
      patience: Math.round(customer.patience),
    },
    promises: customer.ledger.entries.map(({ promise, status }) => ({
      text: promised.get(promise) ?? promise,
      status,
    })),
    score: own && scoring === "scored" ? scoresOf(own, log) : null,
    unread: [...new Set(unread)],
  };
}

/** Plays from the start through the choices made before, as far as the story still offers them. */
export function tell(
  work: Sources,
  { start, seed, choices }: PlayOrder,
  entered: (knot: string) => void,
): PlayView {
  const bench = benchOf(work);
  const { compiled, data, scoring } = bench;
  if (!compiled) return { ...EMPTY, scoring, broke: "The story does not compile yet." };
  const names = variableNames(compiled);
  let gone: Gone | null = null;
  const made: number[] = [];

  const note = (play: AuthorPlay, chosen: TurnView["chosen"]): Gone => {
    const told = play.told();
    const path = [...(gone?.path ?? []), ...told.knots];
    return {
      play,
      turns: [...(gone?.turns ?? []), { chosen, lines: linesOf(told.facts, data) }],
      path,
      unread: [...(gone?.unread ?? []), ...told.unread],
      values: valuesNow(play, names),
      valuesBefore: gone?.values ?? null,
      visits: visitsNow(play, path),
      visitsBefore: gone?.visits ?? null,
    };
  };
  try {
    const play = authorPlay(tellerOf(compiled, start, entered), seed, {
      data,
      tagged: scoring !== "no-tags",
    });
    gone = note(play, null);
    for (const before of choices) {
      const index = findAgain(play.told(), before);
      if (index === null) break;
      const { text, kind } = play.told().options[index]!;
      play.choose(index);
      made.push(index);
      gone = note(play, { text, kind });
    }
    return {
      ...viewOf(bench, gone),
      route: fromTheTop(start) ? made : null,
      lost: choices.length - made.length,
    };
  } catch (error) {
    const broke = error instanceof Error ? error.message : String(error);
    // What was told before it broke is still worth reading.
    const view = gone ? viewOf(bench, gone) : { ...EMPTY, scoring };
    return { ...view, options: [], broke };
  }
}
