/**
 * The behaviour library (domain brief 2.4): the only place where a behaviour gets a severity.
 * Writers tag behaviours; points exist nowhere but in score/.
 */
import type { Dimension } from "../event.ts";

/** Named in PlayStarted, so that a score can always be recomputed by the rubric it was made for. */
export const RUBRIC = "redress-1";

export type Severity = "minor" | "moderate" | "serious";

export interface Harm {
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** Reads after "You": "cut across the customer". */
  readonly text: string;
}

const harm = (dimension: Dimension, severity: Severity, text: string): Harm => ({
  dimension,
  severity,
  text,
});

export const HARMS: Readonly<Record<string, Harm>> = {
  "r.cuts-across": harm("R", "minor", "cut across the customer"),
  "r.asks-again": harm("R", "minor", "asked for something already given"),
  "r.blames": harm("R", "moderate", "blamed the customer or another team"),
  "r.stock-empathy": harm("R", "minor", "repeated sympathy until it sounded like a script"),
  "r.ignores-cue": harm("R", "moderate", "passed over a sign of need"),
  "r.silent-deadline": harm("R", "moderate", "let a deadline pass in silence"),
  "r.long-hold": harm("R", "minor", "kept the customer holding without asking"),
  "i.acts-unsaid": harm("I", "moderate", "acted without saying what you were doing"),
  "i.vague-time": harm("I", "minor", "gave no time the customer could hold you to"),
  "i.wrong-facts": harm("I", "moderate", "told the customer something that was not so"),
  "i.beyond-control": harm("I", "moderate", "promised what was not yours to promise"),
  "i.private-data": harm("I", "serious", "gave out somebody's private information"),
  "i.jargon": harm("I", "minor", "used words only insiders know"),
  "i.hides-stage": harm("I", "serious", "kept the next stage from the customer"),
  "e.passes-up": harm("E", "moderate", "passed up what you could have settled"),
  "e.holds-on": harm("E", "moderate", "held on to what should have been referred"),
  "e.over-limit": harm("E", "serious", "went over your authority"),
  "e.cold-transfer": harm("E", "moderate", "handed over without the story"),
  "e.rewards-volume": harm("E", "moderate", "gave way to volume or rank"),
  "e.refuses-higher": harm("E", "serious", "refused a fair request to go higher"),
  "e.misses-flag": harm("E", "serious", "left a red flag where it was"),
  "s.wrong-remedy": harm("S", "moderate", "chose a remedy that does not fit the problem"),
  "s.less-than-law": harm("S", "serious", "gave less than the law gives"),
  "s.promise-broken": harm("S", "moderate", "broke a promise"),
  "s.unchecked": harm("S", "minor", "closed without checking that it worked"),
  "s.third-repeat": harm("S", "moderate", "left a repeated fault untouched"),
  "s.record-wrong": harm("S", "moderate", "wrote something in the record that did not happen"),
  "s.unlike-treatment": harm("S", "moderate", "treated the same facts differently"),
  "s.untruth-found": harm("S", "moderate", "left an untruth to come out later"),
};

/** What counts for each dimension; every key moment names one of these. */
export const BEHAVIOURS: Readonly<Record<string, string>> = {
  "r.open": "greets and attends promptly",
  "r.listen": "lets the customer finish",
  "r.impact": "names the specific impact once",
  "r.questions": "asks open, then closed questions",
  "r.read-back": "reads the problem back",
  "r.own": "takes it on by name",
  "r.adjust": "adjusts for need",
  "r.on-time": "keeps the time promised",
  "r.unsaid": "notices what was not said",
  "i.identity": "explains the identity check",
  "i.say-first": "says it before doing it",
  "i.time": "gives an exact time and the next contact",
  "i.options": "gives options with limits and reasons",
  "i.ask-suits": "asks what would help and whether the plan suits",
  "i.rights": "gives the reference and the customer's rights",
  "i.update": "updates before being chased, bad news included",
  "i.plain": "uses plain words",
  "i.close": "reads the agreement back at the close",
  "i.team": "tells manager and team",
  "i.changed": "tells the customer what changed",
  "e.limit": "checks the limit of authority",
  "e.settle": "settles what is within authority",
  "e.rung": "refers to the right rung at the right time",
  "e.warm": "hands over warmly, with the story told",
  "e.tell": "tells the customer who, why and when",
  "e.follow": "follows up after passing on",
  "e.red-flag": "raises a red flag at once",
  "e.formal": "offers the formal route when it is due",
  "e.pattern": "reports a pattern",
  "e.peers": "brings peers in",
  "s.cause": "finds the cause",
  "s.options": "finds two workable options",
  "s.fit": "fits the remedy to kind and size of the loss",
  "s.lawful": "stays lawful and within policy",
  "s.agree": "agrees the remedy with the customer",
  "s.do": "does what was agreed",
  "s.check": "checks that it worked",
  "s.recur": "acts on what keeps happening",
  "s.record": "writes an accurate record",
  "s.alike": "treats like cases alike",
};
