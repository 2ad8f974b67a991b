/** One play of an author's: the telling on one side, the log of facts on the other. */
import { askOf, scriptedIn } from "../../../play/asks.ts";
import type { CaseData } from "../../../play/case.ts";
import { mood, type Customer } from "../../../play/customer/customer.ts";
import { temperOf } from "../../../play/customer/readings.ts";
import type { PlayEvent, StoryFact } from "../../../play/event.ts";
import { project, type Rewindable } from "../../../play/log.ts";
import { decide, play, type Command, type PlayState } from "../../../play/play.ts";
import { fullRecord } from "../../../play/record/full.ts";
import type { Teller, Telling, Told } from "./telling.ts";

export interface AuthorPlay {
  readonly telling: Telling;
  readonly log: () => readonly PlayEvent[];
  /** The turn that stands open: what was told last and what is on offer. */
  readonly told: () => Told;
  readonly customer: () => Customer;
  /** Makes a choice on offer; a record that is due is written in full and true first. */
  readonly choose: (index: number) => void;
}

/** What may go into such a play: without `tagged` the story's variables are its own alone. */
interface AuthorCase {
  readonly data: CaseData;
  /** The story has tags that Redress can read. */
  readonly tagged: boolean;
}

/** Begins a play. Throws StoryError if the story breaks, here or later. */
export function authorPlay(teller: Teller, seed: number, { data, tagged }: AuthorCase): AuthorPlay {
  const telling = teller(seed);
  const feelings = mood(data);
  let log: readonly PlayEvent[] = [];
  let state: Rewindable<PlayState> = play.initial;
  let customer: Rewindable<Customer> = feelings.initial;

  const run = (command: Command): void => {
    const decision = decide(command, state);
    if (!decision.ok) throw new Error(decision.message);
    log = [...log, ...decision.value];
    state = project(decision.value, play, state);
    customer = project(decision.value, feelings, customer);
  };
  const temper = () => (tagged ? temperOf(customer.now) : null);
  const hear = (told: Told): Told => {
    // A story that ran out has ended for its log as well.
    const end: StoryFact[] = told.ended === "ran-out" ? [{ type: "PlayEnded", ending: "" }] : [];
    const options = told.options.map(({ index, text, kind }) => ({ index, text, kind }));
    const { own } = told;
    run({ type: "hear", facts: [...told.facts, ...end], options, ...(own ? { own } : {}) });
    return told;
  };

  run({ type: "start", caseData: data, storyHash: "", seed, mode: "practice" });
  let told = hear(telling.begin(temper()));

  return {
    telling,
    log: () => log,
    told: () => told,
    customer: () => customer.now,
    choose: (index) => {
      if (state.now.recordDue) run({ type: "write-record", fields: fullRecord(data, log) });
      const facts = telling.consequences(index);
      run({ type: "choose", index, facts, minutes: data.start.perChoice });
      // An author is nobody's manager: the scripted one answers.
      const { asking } = state.now;
      if (asking !== null) {
        const answer = scriptedIn(askOf(data, asking));
        run({ type: "answer", who: "", answer, reason: "", by: "scripted" });
      }
      told = hear(telling.choose(index, temper()));
    },
  };
}
