/** The life of one play: which commands are allowed when, and the facts they give. */
import type { CaseData } from "./case.ts";
import {
  unhandled,
  type Authority,
  type Mode,
  type Option,
  type PlayEvent,
  type RecordFields,
  type StoryFact,
} from "./event.ts";
import { RUBRIC } from "./rubric/behaviours.ts";
import { rewindable, type Projection, type Rewindable } from "./log.ts";
import { ok, refused, type Result } from "./result.ts";

export interface PlayState {
  readonly status: "new" | "playing" | "ended";
  readonly mode: Mode;
  /** Number of the turn whose options are on offer; -1 before the first. */
  readonly turn: number;
  readonly options: readonly Option[];
  /** Own-words prompt still to be answered or passed over. */
  readonly own: string | null;
  /** The record form has been asked for and not yet written. */
  readonly recordDue: boolean;
  /** A choice has been made and its turn not yet told. */
  readonly awaiting: boolean;
  /** What has been put to a manager who has not answered yet. */
  readonly asking: string | null;
}

export type Command =
  | {
      readonly type: "start";
      readonly caseData: CaseData;
      readonly storyHash: string;
      readonly seed: number;
      readonly mode: Mode;
    }
  | {
      readonly type: "hear";
      readonly facts: readonly StoryFact[];
      readonly options: readonly Option[];
      readonly own?: string;
    }
  /**
   * `facts` are those of the option's own tags; `minutes` is the usual time of a choice; `turn` is
   * the turn whose options the learner saw, so that a second click cannot answer the next one.
   */
  | {
      readonly type: "choose";
      readonly index: number;
      readonly turn?: number;
      readonly facts: readonly StoryFact[];
      readonly minutes: number;
    }
  /** `subject`: of a letter, whose text may be longer. */
  | { readonly type: "own-words"; readonly text: string; readonly subject?: string }
  | { readonly type: "write-record"; readonly fields: RecordFields }
  /** `who`: cast id of the manager, whose line the reason is. */
  | {
      readonly type: "answer";
      readonly who: string;
      readonly answer: Authority;
      readonly reason: string;
      readonly by: "scripted" | "person";
    }
  | { readonly type: "step-back"; readonly turn: number };

export type Refusal =
  | "already-started"
  | "not-playing"
  | "no-such-choice"
  | "stale-turn"
  | "record-first"
  | "words-first"
  | "no-record-asked"
  | "no-prompt"
  | "empty-words"
  | "assessed"
  | "no-such-turn"
  | "not-asked"
  | "turn-open";

/** Longest own-words answer kept, in characters; a screen tells the learner before it is reached. */
export const OWN_WORDS_MAX = 1200;

/** Longest text of one record field or of one letter kept, in characters. */
export const RECORD_TEXT_MAX = 4000;

/** Longest subject of a letter kept, in characters. */
export const SUBJECT_MAX = 200;

const bounded = (text: string, most = RECORD_TEXT_MAX): string =>
  text.trim().slice(0, most).trimEnd();

/** Text trimmed and bounded; whatever a form sends, the log stays of a size to keep. */
const boundedFields = (fields: RecordFields): RecordFields =>
  Object.fromEntries(
    Object.entries(fields).map(([id, value]) => [
      id,
      typeof value === "string" ? bounded(value) : value.map((each) => bounded(each)),
    ]),
  );

const initial: PlayState = {
  status: "new",
  mode: "practice",
  turn: -1,
  options: [],
  own: null,
  recordDue: false,
  awaiting: false,
  asking: null,
};

function evolve(state: PlayState, event: PlayEvent): PlayState {
  switch (event.type) {
    case "PlayStarted":
      return { ...initial, status: "playing", mode: event.mode, awaiting: true };
    case "OptionsOffered":
      return {
        ...state,
        turn: event.turn,
        options: event.options,
        own: event.own ?? null,
        awaiting: false,
      };
    case "ChoiceMade":
      return { ...state, options: [], own: null, awaiting: true };
    case "OwnWordsGiven":
      return { ...state, own: null };
    case "AuthorityAsked":
      return { ...state, asking: event.ask };
    case "AuthorityAnswered":
      return { ...state, asking: null };
    case "RecordAsked":
      return { ...state, recordDue: true };
    case "RecordWritten":
      return { ...state, recordDue: false };
    case "PlayEnded":
      return {
        ...state,
        status: "ended",
        options: [],
        own: null,
        recordDue: false,
        awaiting: false,
      };
    case "SteppedBack":
    case "SceneSet":
    case "LineSpoken":
    case "MomentMet":
    case "MomentWaived":
    case "Behaved":
    case "Harmed":
    case "CriticalFailed":
    case "CueShown":
    case "Referred":
    case "LimitRaised":
    case "RedressGiven":
    case "RemedyAgreed":
    case "RemedyDone":
    case "PromiseMade":
    case "PromiseKept":
    case "PromiseMoved":
    case "PromiseWarned":
    case "ClockMoved":
    case "FactFound":
    case "UntruthTold":
    case "UntruthFound":
    case "CriterionTouched":
      return state;
    default:
      return unhandled(event, state);
  }
}

export const play: Projection<Rewindable<PlayState>> = rewindable({ initial, evolve });

type Decision = Result<readonly PlayEvent[], Refusal>;

function choose(state: PlayState, command: Command & { type: "choose" }): Decision {
  if (command.turn !== undefined && command.turn !== state.turn) {
    return refused("stale-turn", "That choice belongs to a turn that is over. Choose again.");
  }
  if (state.mode === "assessed" && state.own !== null) {
    return refused("words-first", "Answer in your own words before you choose.");
  }
  if (state.recordDue) {
    return refused("record-first", "Write the case record before you go on.");
  }
  const option = state.options.find((o) => o.index === command.index);
  if (!option) {
    return refused(
      "no-such-choice",
      `Choice ${command.index} is not on offer at turn ${state.turn}. Choose one of those shown.`,
    );
  }
  const timed = command.facts.some((fact) => fact.type === "ClockMoved");
  return ok([
    {
      type: "ChoiceMade",
      turn: state.turn,
      index: option.index,
      text: option.text,
      kind: option.kind,
    },
    ...(timed || command.minutes === 0
      ? []
      : [{ type: "ClockMoved", minutes: command.minutes, hold: false } as const]),
    ...command.facts,
  ]);
}

function answer(state: PlayState, command: Command & { type: "answer" }): Decision {
  const { asking: ask } = state;
  const { who, answer: said, by } = command;
  const reason = bounded(command.reason);
  return ask === null
    ? refused("not-asked", "Nobody was asked.")
    : ok([
        { type: "AuthorityAnswered", ask, answer: said, reason, by },
        ...(reason ? [{ type: "LineSpoken", who, text: reason } as const] : []),
      ]);
}

function hear(state: PlayState, command: Command & { type: "hear" }): Decision {
  if (!state.awaiting || state.asking !== null)
    return refused("turn-open", "Choose before the story goes on.");
  const ended = command.facts.some((fact) => fact.type === "PlayEnded");
  return ok([
    ...command.facts,
    ...(ended
      ? []
      : [
          {
            type: "OptionsOffered",
            turn: state.turn + 1,
            options: command.options,
            ...(command.own ? { own: command.own } : {}),
          } as const,
        ]),
  ]);
}

/** What a command amounts to. Refusals are expected and say what to do; nothing is ever thrown. */
export function decide(command: Command, at: Rewindable<PlayState>): Decision {
  const state = at.now;
  if (command.type === "start") {
    if (state.status !== "new") return refused("already-started", "This play has already begun.");
    return ok([
      {
        type: "PlayStarted",
        caseId: command.caseData.id,
        storyHash: command.storyHash,
        rubric: RUBRIC,
        seed: command.seed,
        mode: command.mode,
        clock: command.caseData.start.clock,
      },
    ]);
  }
  if (command.type === "step-back") {
    if (state.status === "new") return refused("not-playing", "There is no play to step back in.");
    if (state.mode === "assessed") {
      return refused("assessed", "An assessed play cannot be stepped back.");
    }
    let mark = at.marks;
    while (mark && mark.turn !== command.turn) mark = mark.before;
    return mark
      ? ok([{ type: "SteppedBack", turn: command.turn }])
      : refused("no-such-turn", `There is no earlier choice ${command.turn} to go back to.`);
  }
  if (state.status !== "playing") {
    return refused("not-playing", "This play has ended. Start the case again to play on.");
  }
  switch (command.type) {
    case "hear":
      return hear(state, command);
    case "choose":
      return choose(state, command);
    case "answer":
      return answer(state, command);
    case "own-words": {
      const { own: prompt, turn } = state;
      const { subject } = command;
      const text = bounded(command.text, subject === undefined ? OWN_WORDS_MAX : RECORD_TEXT_MAX);
      if (!prompt) return refused("no-prompt", "Your own words are not asked for here.");
      if (!text) return refused("empty-words", "Write something first, or pass over the question.");
      const words = { type: "OwnWordsGiven", turn, prompt, text } as const;
      return ok([
        subject === undefined ? words : { ...words, subject: bounded(subject, SUBJECT_MAX) },
      ]);
    }
    case "write-record":
      return state.recordDue
        ? ok([{ type: "RecordWritten", fields: boundedFields(command.fields) }])
        : refused("no-record-asked", "The record is not to be written here.");
  }
}
