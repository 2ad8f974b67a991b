/**
 * The behaviour library (domain brief 2.4): the only place where a behaviour gets a severity.
 * Writers tag behaviours; points exist nowhere but in score/.
 */
import type { Dimension } from "../event.ts";

/** Named in PlayStarted, so that a score can always be recomputed by the rubric it was made for. */
export const RUBRIC = "redress-1";

export type Severity = "minor" | "moderate" | "serious";

/** What it costs and in which dimension; its words stand in harmWords.ts, which no play needs. */
export interface Harm {
  readonly dimension: Dimension;
  readonly severity: Severity;
}

const harm = (dimension: Dimension, severity: Severity): Harm => ({ dimension, severity });

export const HARMS: Readonly<Record<string, Harm>> = {
  "r.cuts-across": harm("R", "minor"),
  "r.asks-again": harm("R", "minor"),
  "r.blames": harm("R", "moderate"),
  "r.stock-empathy": harm("R", "minor"),
  "r.ignores-cue": harm("R", "moderate"),
  "r.silent-deadline": harm("R", "moderate"),
  "r.long-hold": harm("R", "minor"),
  "i.acts-unsaid": harm("I", "moderate"),
  "i.vague-time": harm("I", "minor"),
  "i.wrong-facts": harm("I", "moderate"),
  "i.beyond-control": harm("I", "moderate"),
  "i.private-data": harm("I", "serious"),
  "i.jargon": harm("I", "minor"),
  "i.hides-stage": harm("I", "serious"),
  "e.passes-up": harm("E", "moderate"),
  "e.holds-on": harm("E", "moderate"),
  "e.over-limit": harm("E", "serious"),
  "e.cold-transfer": harm("E", "moderate"),
  "e.rewards-volume": harm("E", "moderate"),
  "e.refuses-higher": harm("E", "serious"),
  "e.misses-flag": harm("E", "serious"),
  "s.wrong-remedy": harm("S", "moderate"),
  "s.less-than-law": harm("S", "serious"),
  "s.promise-broken": harm("S", "moderate"),
  "s.unchecked": harm("S", "minor"),
  "s.third-repeat": harm("S", "moderate"),
  "s.record-wrong": harm("S", "moderate"),
  "s.record-missing": harm("S", "moderate"),
  "s.unlike-treatment": harm("S", "moderate"),
  "s.untruth-found": harm("S", "moderate"),
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
