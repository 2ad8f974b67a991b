/** How good a reply of a shift is, by what it states: only the order counts. */
import type { StoryFact } from "../../play/event.ts";

/** What a fact of a reply is worth to whoever does well; only the order counts. */
function worth(fact: StoryFact): number {
  switch (fact.type) {
    case "MomentMet":
      return { full: 10, adequate: 4, weak: -3 }[fact.grade];
    case "Harmed":
    case "UntruthTold":
      return -10;
    case "CriticalFailed":
      return -50;
    case "Referred":
      return 12;
    case "PromiseKept":
    case "FactFound":
      return 2;
    case "Behaved":
      return 1;
    default:
      return 0;
  }
}

/** Of all the facts of a reply. */
export const merit = (facts: readonly StoryFact[]): number =>
  facts.reduce((sum, fact) => sum + worth(fact), 0);
