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
  /** What to do instead. */
  readonly instead: string;
}

const harm = (dimension: Dimension, severity: Severity, text: string, instead: string): Harm => ({
  dimension,
  severity,
  text,
  instead,
});

export const HARMS: Readonly<Record<string, Harm>> = {
  "r.cuts-across": harm(
    "R",
    "minor",
    "cut across the customer",
    "Let the first burst finish. It is shorter than it feels, and the facts are in it.",
  ),
  "r.asks-again": harm(
    "R",
    "minor",
    "asked for something already given",
    "Write down what you are told and look before you ask.",
  ),
  "r.blames": harm(
    "R",
    "moderate",
    "blamed the customer or another team",
    "Own it as the one they have reached. Who was at fault can be looked into afterwards.",
  ),
  "r.stock-empathy": harm(
    "R",
    "minor",
    "repeated sympathy until it sounded like a script",
    "Say once what it has meant for them, then show it by getting on.",
  ),
  "r.ignores-cue": harm(
    "R",
    "moderate",
    "passed over a sign of need",
    "When something is said in passing, ask lightly about it.",
  ),
  "r.silent-deadline": harm(
    "R",
    "moderate",
    "let a deadline pass in silence",
    "Ring before the time you gave, even if all you can say is that you do not know yet.",
  ),
  "r.long-hold": harm(
    "R",
    "minor",
    "kept the customer holding without asking",
    "Ask whether they can hold, say how long, and offer to ring back.",
  ),
  "i.acts-unsaid": harm(
    "I",
    "moderate",
    "acted without saying what you were doing",
    "Say what you are about to do and why, then do it.",
  ),
  "i.vague-time": harm(
    "I",
    "minor",
    "gave no time the customer could hold you to",
    "Give a day and a time that you are sure of, and say who will be in touch.",
  ),
  "i.wrong-facts": harm(
    "I",
    "moderate",
    "told the customer something that was not so",
    'Check before you say it. "I will find out" is a good answer.',
  ),
  "i.beyond-control": harm(
    "I",
    "moderate",
    "promised what was not yours to promise",
    "Promise your own part only, and say who decides the rest.",
  ),
  "i.private-data": harm(
    "I",
    "serious",
    "gave out somebody's private information",
    "Check who you are speaking to, and give nobody what belongs to somebody else.",
  ),
  "i.jargon": harm(
    "I",
    "minor",
    "used words only insiders know",
    "Use the words that the customer used.",
  ),
  "i.hides-stage": harm(
    "I",
    "serious",
    "kept the next stage from the customer",
    "Say what they can do next if they are not content, before they have to ask.",
  ),
  "e.passes-up": harm(
    "E",
    "moderate",
    "passed up what you could have settled",
    "Look at your limit first. If it is inside, settle it yourself.",
  ),
  "e.holds-on": harm(
    "E",
    "moderate",
    "held on to what should have been referred",
    "Once it is past your limit or your time, take it to the person who can act.",
  ),
  "e.over-limit": harm(
    "E",
    "serious",
    "went over your authority",
    "Stop at your limit and ask. Bring the facts and what you suggest.",
  ),
  "e.cold-transfer": harm(
    "E",
    "moderate",
    "handed over without the story",
    "Tell the story to your colleague while the customer can hear, and stay until it is picked up.",
  ),
  "e.rewards-volume": harm(
    "E",
    "moderate",
    "gave way to volume or rank",
    "Decide on the facts, as you would for somebody who asked quietly.",
  ),
  "e.refuses-higher": harm(
    "E",
    "serious",
    "refused a fair request to go higher",
    "A fair request to go higher is granted, with the name and the time.",
  ),
  "e.misses-flag": harm(
    "E",
    "serious",
    "left a red flag where it was",
    "Danger, private data and the like go up at once, before anything else.",
  ),
  "s.wrong-remedy": harm(
    "S",
    "moderate",
    "chose a remedy that does not fit the problem",
    "Ask what was lost, and match the remedy to that.",
  ),
  "s.less-than-law": harm(
    "S",
    "serious",
    "gave less than the law gives",
    "Find out what they are entitled to before you say what you can do.",
  ),
  "s.promise-broken": harm(
    "S",
    "moderate",
    "broke a promise",
    "Put it in the diary when you say it. If it will slip, say so before it is due.",
  ),
  "s.unchecked": harm(
    "S",
    "minor",
    "closed without checking that it worked",
    "Before you close, ask whether it has worked.",
  ),
  "s.third-repeat": harm(
    "S",
    "moderate",
    "left a repeated fault untouched",
    "The third time is a pattern. Report it to somebody who can stop it.",
  ),
  "s.record-wrong": harm(
    "S",
    "moderate",
    "wrote something in the record that did not happen",
    "Write what happened and nothing else.",
  ),
  "s.record-missing": harm(
    "S",
    "moderate",
    "left the record blank",
    "Write it while it is fresh: whoever is next knows only what you wrote.",
  ),
  "s.unlike-treatment": harm(
    "S",
    "moderate",
    "treated the same facts differently",
    "Look at what others were given for the same thing.",
  ),
  "s.untruth-found": harm(
    "S",
    "moderate",
    "left an untruth to come out later",
    "Correct it yourself as soon as you know.",
  ),
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
