/**
 * What an observer can see or hear in a talk, of the behaviours that count (src/play/rubric). What is
 * done after the talk, such as a record, cannot be ticked in it.
 */
import type { Dimension } from "../../play/event.ts";

export interface Observable {
  /** Of BEHAVIOURS. */
  readonly behaviour: string;
  readonly dimension: Dimension;
  /** Reads after "The agent": "let the customer finish". */
  readonly words: string;
}

const seen = (dimension: Dimension, behaviour: string, words: string): Observable => ({
  behaviour,
  dimension,
  words,
});

export const OBSERVABLE: readonly Observable[] = [
  seen("R", "r.open", "greeted them and gave a name"),
  seen("R", "r.listen", "let the customer finish"),
  seen("R", "r.impact", "named what it has meant for them"),
  seen("R", "r.questions", "asked open questions, then exact ones"),
  seen("R", "r.unsaid", "picked up something said in passing"),
  seen("R", "r.adjust", "asked what would make it easier for them"),
  seen("R", "r.read-back", "read the problem back"),
  seen("R", "r.own", "took it on in their own name"),
  seen("I", "i.identity", "explained why they check who is speaking"),
  seen("I", "i.say-first", "said what they were about to do"),
  seen("I", "i.plain", "used plain words"),
  seen("I", "i.options", "gave choices, with limits and reasons"),
  seen("I", "i.ask-suits", "asked whether the plan suits"),
  seen("I", "i.time", "gave an exact day and time"),
  seen("I", "i.rights", "gave a reference and said what else they can do"),
  seen("I", "i.close", "read back what was agreed"),
  seen("E", "e.limit", "checked what they may decide"),
  seen("E", "e.settle", "settled it themselves, within their limit"),
  seen("E", "e.red-flag", "raised a danger at once"),
  seen("E", "e.rung", "took it to the right person at the right time"),
  seen("E", "e.tell", "said who takes it on, why and by when"),
  seen("E", "e.warm", "handed over with the story told"),
  seen("E", "e.formal", "offered the formal complaint when it was due"),
  seen("S", "s.cause", "found out the cause"),
  seen("S", "s.options", "found two ways that would work"),
  seen("S", "s.fit", "offered what fits the loss"),
  seen("S", "s.lawful", "kept to the law and the house's rules"),
  seen("S", "s.agree", "agreed the remedy with the customer"),
  seen("S", "s.check", "asked whether that settles it"),
];

const known = new Map(OBSERVABLE.map((each) => [each.behaviour, each]));

/** Null for what is not, or not any more, to be ticked. */
export const observable = (behaviour: string): Observable | null => known.get(behaviour) ?? null;
