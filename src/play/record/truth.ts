/** What is true of a play, as keys that a case's conditions may ask for [RC1]. */
import type { Condition } from "../case.ts";
import { unhandled, type PlayEvent } from "../event.ts";
import type { Projection } from "../log.ts";

/** Keys newest first; a list, because a play adds dozens and asks seldom. */
interface Known {
  readonly key: string;
  readonly before: Known | null;
}

export interface Truth {
  readonly known: Known | null;
  /** Pence given so far. */
  readonly given: number;
}

function keyOf(event: PlayEvent): string | null {
  switch (event.type) {
    case "FactFound":
      return `fact:${event.fact}`;
    case "MomentMet":
      return `met:${event.moment}`;
    case "RemedyAgreed":
      return `agreed:${event.remedy}`;
    case "RemedyDone":
      return `remedy:${event.remedy}`;
    case "PromiseMade":
      return `promise:${event.promise}`;
    case "PromiseKept":
      return `kept:${event.promise}`;
    case "Referred":
      // Rung 0 is keeping it oneself: nothing was referred.
      return event.rung > 0 ? `referred:${event.matter}` : null;
    case "PlayEnded":
      return `ending:${event.ending}`;
    case "RedressGiven":
      return "redress";
    case "PlayStarted":
    case "OptionsOffered":
    case "ChoiceMade":
    case "OwnWordsGiven":
    case "RecordWritten":
    case "SteppedBack":
    case "SceneSet":
    case "LineSpoken":
    case "MomentWaived":
    case "Behaved":
    case "Harmed":
    case "CriticalFailed":
    case "CueShown":
    case "LimitRaised":
    case "PromiseMoved":
    case "PromiseWarned":
    case "ClockMoved":
    case "UntruthTold":
    case "UntruthFound":
    case "CriterionTouched":
    case "RecordAsked":
    case "AuthorityAsked":
    case "AuthorityAnswered":
      return null;
    default:
      return unhandled(event, null);
  }
}

export const truth: Projection<Truth> = {
  initial: { known: { key: "always", before: null }, given: 0 },
  evolve: (state, event) => {
    const key = keyOf(event);
    if (key === null) return state;
    const given = event.type === "RedressGiven" ? state.given + event.given : state.given;
    return { known: { key, before: state.known }, given };
  },
};

/** Whether a condition holds: a key, or "!" and a key. */
export function holds(condition: Condition, state: Truth): boolean {
  const wanted = condition.startsWith("!") ? condition.slice(1) : condition;
  let at = state.known;
  while (at && at.key !== wanted) at = at.before;
  return (at !== null) !== condition.startsWith("!");
}
