/** The harms of the behaviour library in words: for debriefs and reports. */
import { HARMS, type Harm } from "./behaviours.ts";

interface HarmWords {
  /** Reads after "You": "cut across the customer". */
  readonly text: string;
  /** What to do instead. */
  readonly instead: string;
}

const WORDS: Readonly<Record<string, HarmWords>> = {
  "r.cuts-across": {
    text: "cut across the customer",
    instead: "Let the first burst finish. It is shorter than it feels, and the facts are in it.",
  },
  "r.asks-again": {
    text: "asked for something already given",
    instead: "Write down what you are told and look before you ask.",
  },
  "r.blames": {
    text: "blamed the customer or another team",
    instead: "Own it as the one they have reached. Who was at fault can be looked into afterwards.",
  },
  "r.stock-empathy": {
    text: "repeated sympathy until it sounded like a script",
    instead: "Say once what it has meant for them, then show it by getting on.",
  },
  "r.ignores-cue": {
    text: "passed over a sign of need",
    instead: "When something is said in passing, ask lightly about it.",
  },
  "r.silent-deadline": {
    text: "let a deadline pass in silence",
    instead: "Ring before the time you gave, even if all you can say is that you do not know yet.",
  },
  "r.long-hold": {
    text: "kept the customer holding without asking",
    instead: "Ask whether they can hold, say how long, and offer to ring back.",
  },
  "i.acts-unsaid": {
    text: "acted without saying what you were doing",
    instead: "Say what you are about to do and why, then do it.",
  },
  "i.vague-time": {
    text: "gave no time the customer could hold you to",
    instead: "Give a day and a time that you are sure of, and say who will be in touch.",
  },
  "i.wrong-facts": {
    text: "told the customer something that was not so",
    instead: 'Check before you say it. "I will find out" is a good answer.',
  },
  "i.beyond-control": {
    text: "promised what was not yours to promise",
    instead: "Promise your own part only, and say who decides the rest.",
  },
  "i.private-data": {
    text: "gave out somebody's private information",
    instead: "Check who you are speaking to, and give nobody what belongs to somebody else.",
  },
  "i.jargon": {
    text: "used words only insiders know",
    instead: "Use the words that the customer used.",
  },
  "i.hides-stage": {
    text: "kept the next stage from the customer",
    instead: "Say what they can do next if they are not content, before they have to ask.",
  },
  "e.passes-up": {
    text: "passed up what you could have settled",
    instead: "Look at your limit first. If it is inside, settle it yourself.",
  },
  "e.holds-on": {
    text: "held on to what should have been referred",
    instead: "Once it is past your limit or your time, take it to the person who can act.",
  },
  "e.over-limit": {
    text: "went over your authority",
    instead: "Stop at your limit and ask. Bring the facts and what you suggest.",
  },
  "e.cold-transfer": {
    text: "handed over without the story",
    instead:
      "Tell the story to your colleague while the customer can hear, and stay until it is picked up.",
  },
  "e.rewards-volume": {
    text: "gave way to volume or rank",
    instead: "Decide on the facts, as you would for somebody who asked quietly.",
  },
  "e.refuses-higher": {
    text: "refused a fair request to go higher",
    instead: "A fair request to go higher is granted, with the name and the time.",
  },
  "e.misses-flag": {
    text: "left a red flag where it was",
    instead: "Danger, private data and the like go up at once, before anything else.",
  },
  "s.wrong-remedy": {
    text: "chose a remedy that does not fit the problem",
    instead: "Ask what was lost, and match the remedy to that.",
  },
  "s.less-than-law": {
    text: "gave less than the law gives",
    instead: "Find out what they are entitled to before you say what you can do.",
  },
  "s.promise-broken": {
    text: "broke a promise",
    instead: "Put it in the diary when you say it. If it will slip, say so before it is due.",
  },
  "s.unchecked": {
    text: "closed without checking that it worked",
    instead: "Before you close, ask whether it has worked.",
  },
  "s.third-repeat": {
    text: "left a repeated fault untouched",
    instead: "The third time is a pattern. Report it to somebody who can stop it.",
  },
  "s.record-wrong": {
    text: "wrote something in the record that did not happen",
    instead: "Write what happened and nothing else.",
  },
  "s.record-missing": {
    text: "left the record blank",
    instead: "Write it while it is fresh: whoever is next knows only what you wrote.",
  },
  "s.unlike-treatment": {
    text: "treated the same facts differently",
    instead: "Look at what others were given for the same thing.",
  },
  "s.untruth-found": {
    text: "left an untruth to come out later",
    instead: "Correct it yourself as soon as you know.",
  },
};

/** A harm with its words; undefined where the library has none of that code. */
export function harmOf(code: string): (Harm & HarmWords) | undefined {
  const [harm, words] = [HARMS[code], WORDS[code]];
  return harm && words ? { ...harm, ...words } : undefined;
}
