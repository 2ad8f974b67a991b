/**
 * A play by a learner of a given skill, step by step: the events that each of their inputs leads to.
 * The same seed gives the same play.
 */
import type { CaseData } from "../play/case.ts";
import type { PlayEvent, RecordFields } from "../play/event.ts";
import { modelOf } from "../play/letter/check.ts";
import { letterOf } from "../play/letter/letters.ts";
import type { LetterTask } from "../play/letter/task.ts";
import { project } from "../play/log.ts";
import { fullRecord } from "../play/record/full.ts";
import { truth } from "../play/record/truth.ts";
import { scoreOf, scoring } from "../play/score/score.ts";
import { drawsFrom } from "../play/shuffle.ts";
import {
  beginSession,
  inputsOf,
  type Edition,
  type Input,
  type Session,
} from "../story/session.ts";

/** What one input added to the log; the first step is the opening. */
export interface Step {
  readonly events: readonly PlayEvent[];
  /** Total as the learner's own device shows it, once the play has ended. */
  readonly total: number | null;
}

/** More choices than any case takes. */
const MOST_CHOICES = 150;

const WORDS = [
  "I am sorry you have been left waiting for this. I will find out what happened and tell you by four.",
  "You have every right to be cross. Let me tell you what I can do now and what I have to ask about.",
  "I would say sorry and explain what we are going to do.",
  "Thank you for telling me. I want to be sure I have it right before I promise anything.",
  "its not our fault but i can look into it",
] as const;

const totalOf = (data: CaseData, log: readonly PlayEvent[]): number =>
  scoreOf(data, project(log, scoring(data)).now).total;

/** A session that stands where this one does. */
function again(edition: Edition, log: readonly PlayEvent[], seed: number): Session {
  const session = beginSession(edition, seed, "practice");
  for (const input of inputsOf(log)) session.give(input);
  return session;
}

/** The option that leaves the best score so far: a good learner's look one step ahead. */
function bestOption(edition: Edition, session: Session, seed: number): number {
  const worth = session.state().options.map(({ index }) => {
    const tried = again(edition, session.log(), seed);
    tried.give({ type: "choose", index });
    return { index, total: totalOf(edition.data, tried.log()) };
  });
  return worth.reduce((best, each) => (each.total > best.total ? each : best)).index;
}

/** A letter after the model: the less skilled leave its later paragraphs out. */
function letterBy(task: LetterTask, log: readonly PlayEvent[], skill: number) {
  const paragraphs = modelOf(task, project(log, truth)).split("\n\n");
  const kept = Math.max(1, Math.ceil(skill * paragraphs.length));
  return { subject: task.subject, text: paragraphs.slice(0, kept).join("\n\n") };
}

/** A hurried record: only what had to be ticked first. */
const hurried = (full: RecordFields): RecordFields =>
  Object.fromEntries(
    Object.entries(full).map(([id, value], at) => [
      id,
      at < 2 ? value : typeof value === "string" ? "" : value.slice(0, 1),
    ]),
  );

/**
 * Plays a case whole, a step at a time: each is worked out when asked for. `skill` is the chance, 0
 * to 1, of taking the option that looks best; otherwise any. Gives up after so many choices.
 */
export function* rehearse(
  edition: Edition,
  seed: number,
  skill: number,
  giveUpAfter = MOST_CHOICES,
): Generator<Step, void> {
  const draw = drawsFrom(seed);
  const session = beginSession(edition, seed, "practice");
  const since = (length: number): Step => {
    const log = session.log();
    const ended = session.state().status === "ended";
    return { events: log.slice(length), total: ended ? totalOf(edition.data, log) : null };
  };
  const give = (input: Input): Step => {
    const length = session.log().length;
    session.give(input);
    return since(length);
  };
  yield since(0);
  for (let choices = 0; session.state().status === "playing" && choices < giveUpAfter; choices++) {
    const { own, recordDue, options } = session.state();
    if (recordDue) {
      const full = fullRecord(edition.data, session.log());
      yield give({ type: "write-record", fields: draw() < skill ? full : hurried(full) });
    }
    if (own && draw() < 0.5 + skill / 2) {
      const words = WORDS[Math.floor((1 - skill * draw()) * (WORDS.length - 1))]!;
      const letter = letterOf(edition.data, own);
      yield give(
        letter
          ? { type: "own-words", ...letterBy(letter, session.log(), skill) }
          : { type: "own-words", text: words },
      );
    }
    const index =
      draw() < skill
        ? bestOption(edition, session, seed)
        : options[Math.floor(draw() * options.length)]!.index;
    yield give({ type: "choose", index });
  }
}
