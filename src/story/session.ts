/**
 * One play being played: the story on one side, the log on the other. Everything that can happen
 * goes through here, in a browser, in a test and when a log is checked.
 */
import { mood, type Customer } from "../play/customer/customer.ts";
import { temperOf } from "../play/customer/readings.ts";
import type { CaseData } from "../play/case.ts";
import type { Mode, PlayEvent, RecordFields, StoryFact } from "../play/event.ts";
import { project, standing, type Rewindable } from "../play/log.ts";
import { decide, play, type Command, type PlayState, type Refusal } from "../play/play.ts";
import { ok, type Result } from "../play/result.ts";
import { resumed, type ResumeRefusal } from "../play/resume.ts";
import { openStory, type Teller } from "./teller.ts";

/** A case as it is shipped: data, compiled story and the hash that names this version of both. */
export interface Edition {
  readonly data: CaseData;
  readonly story: Record<string, unknown>;
  readonly hash: string;
}

export type Input =
  /** `turn`, where given, is the turn whose options the learner saw. */
  | { readonly type: "choose"; readonly index: number; readonly turn?: number }
  | { readonly type: "own-words"; readonly text: string }
  | { readonly type: "write-record"; readonly fields: RecordFields }
  | { readonly type: "step-back"; readonly turn: number };

export interface Session {
  readonly edition: Edition;
  readonly log: () => readonly PlayEvent[];
  readonly state: () => PlayState;
  /** Gives the new events, already in the log; a refusal changes nothing. */
  readonly give: (input: Input) => Result<readonly PlayEvent[], Refusal>;
}

/** The inputs that made a log, steps back already taken. */
export function inputsOf(log: readonly PlayEvent[]): readonly Input[] {
  return standing(log).flatMap((event): Input[] => {
    if (event.type === "ChoiceMade") return [{ type: "choose", index: event.index }];
    if (event.type === "OwnWordsGiven") return [{ type: "own-words", text: event.text }];
    if (event.type === "RecordWritten") return [{ type: "write-record", fields: event.fields }];
    return [];
  });
}

/** Begins a play. Throws StoryError if the story itself breaks. */
export const beginSession = (edition: Edition, seed: number, mode: Mode): Session =>
  openPlay(edition, seed, mode).session;

function openPlay(
  edition: Edition,
  seed: number,
  mode: Mode,
): { readonly session: Session; readonly teller: () => Teller } {
  const customer = mood(edition.data);
  let log: readonly PlayEvent[] = [];
  let state: Rewindable<PlayState> = play.initial;
  let temper: Rewindable<Customer> = customer.initial;
  let teller: Teller = openStory(edition.story, seed);

  const append = (events: readonly PlayEvent[]): readonly PlayEvent[] => {
    log = [...log, ...events];
    state = project(events, play, state);
    temper = project(events, customer, temper);
    return events;
  };
  const run = (command: Command): Result<readonly PlayEvent[], Refusal> => {
    const decision = decide(command, state);
    if (decision.ok) append(decision.value);
    return decision;
  };

  const choose = ({
    index,
    turn: seen,
  }: Input & { type: "choose" }): Result<readonly PlayEvent[], Refusal> => {
    const offered = state.now.options.some((option) => option.index === index);
    // The heart refuses a choice that is not on offer; the story is only asked about one that is.
    const facts: readonly StoryFact[] = offered ? teller.consequences(index) : [];
    const chosen = run({
      type: "choose",
      index,
      ...(seen === undefined ? {} : { turn: seen }),
      facts,
      minutes: edition.data.start.perChoice,
    });
    if (!chosen.ok) return chosen;
    const turn = teller.choose(index, temperOf(temper.now));
    const told = run({ type: "hear", ...turn });
    return told.ok ? ok([...chosen.value, ...told.value]) : told;
  };

  const stepBack = (turn: number): Result<readonly PlayEvent[], Refusal> => {
    const stepped = run({ type: "step-back", turn });
    if (!stepped.ok) return stepped;
    // Ink cannot go backwards: a fresh teller is told the turns that still stand.
    const again = openPlay(edition, seed, mode);
    for (const input of inputsOf(log)) again.session.give(input);
    teller = again.teller();
    return stepped;
  };

  run({ type: "start", caseData: edition.data, storyHash: edition.hash, seed, mode });
  run({ type: "hear", ...teller.begin(temperOf(temper.now)) });

  const session: Session = {
    edition,
    log: () => log,
    state: () => state.now,
    give: (input) => {
      switch (input.type) {
        case "choose":
          return choose(input);
        case "step-back":
          return stepBack(input.turn);
        case "own-words":
        case "write-record":
          return run(input);
      }
    },
  };
  return { session, teller: () => teller };
}

/**
 * Goes on with a stored log by playing its inputs again. The result is the stored log, event for
 * event, or a refusal: a log is never replayed into something else [PL8].
 */
export const resumeSession = (
  edition: Edition,
  stored: readonly PlayEvent[],
): Result<Session, ResumeRefusal> =>
  resumed(edition, stored, ({ seed, mode }) => {
    const session = beginSession(edition, seed, mode);
    for (const event of stored) {
      if (event.type === "SteppedBack") session.give({ type: "step-back", turn: event.turn });
      else for (const input of inputsOf([event])) session.give(input);
    }
    return session;
  });
