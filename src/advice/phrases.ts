/**
 * Our own list of phrases that make complaint replies worse, beside what the plain-language library
 * finds: words that blame the reader, stock phrases that say nothing, times that nobody can be held
 * to. From what ombudsmen and plain-English guides warn of [SPEC LR5]; short on purpose, because a
 * tool that nags is switched off.
 */
import type { AdviceKind } from "./advice.ts";

export interface Phrase {
  readonly kind: AdviceKind;
  /** As `findPhrase` reads it: "*" for any ending, "..." for words between. */
  readonly any: readonly string[];
  readonly why: string;
  readonly instead: string;
}

export const PHRASES: readonly Phrase[] = [
  {
    kind: "blame",
    any: [
      "you failed to",
      "you neglected to",
      "you did not bother",
      "your failure to",
      "you should have",
      "you ought to have",
      "you forgot to",
      "your mistake",
      "your error",
      "your own fault",
      "you must understand",
      "you need to understand",
      "as you should know",
    ],
    why: "It puts the blame on the reader, who stops reading there.",
    instead: "Say what happened, with nobody at fault: “The form reached us without page 2.”",
  },
  {
    kind: "blame",
    any: ["you claim", "you claimed", "you allege", "you alleged", "your allegation*"],
    why: "It sounds as if you did not believe them.",
    instead: "“You told us” or “you said” is fair to both sides.",
  },
  {
    kind: "blame",
    any: [
      "as I have already",
      "as we have already",
      "as previously stated",
      "as already explained",
    ],
    why: "It tells the reader off for asking again.",
    instead: "Say it once more, plainly, as if for the first time.",
  },
  {
    kind: "stock",
    any: ["any inconvenience", "inconvenience caused", "inconvenience this may have"],
    why: "“Any inconvenience” is sorry for nothing in particular.",
    instead: "Name what it did to them: “I am sorry that you had to ring twice.”",
  },
  {
    kind: "stock",
    any: [
      "we are sorry you feel",
      "I am sorry you feel",
      "I'm sorry you feel",
      "sorry that you feel",
      "sorry if",
      "I apologise if",
      "we apologise if",
    ],
    why: "It is sorry about the reader's feelings and not about what happened.",
    instead: "“I am sorry that we …”, and then what you did.",
  },
  {
    kind: "stock",
    any: [
      "we would like to apologise",
      "I would like to apologise",
      "please accept our apologies",
      "please accept my apologies",
    ],
    why: "It announces an apology and does not make one.",
    instead: "“I am sorry that …” is shorter and is one.",
  },
  {
    kind: "stock",
    any: [
      "we take all complaints very seriously",
      "take this very seriously",
      "takes complaints seriously",
      "valuable feedback",
      "valued customer",
      "please do not hesitate",
      "please don't hesitate",
      "for your information",
      "at this moment in time",
      "rest assured",
      "going forward",
    ],
    why: "Everybody writes it, so it tells the reader nothing.",
    instead: "Leave it out, or say what you did or will do.",
  },
  {
    kind: "vague",
    any: [
      "as soon as possible",
      "as soon as we can",
      "as quickly as *",
      "in due course",
      "in the near future",
      "shortly",
      "within a reasonable time",
    ],
    why: "Nobody can be held to it, and the reader does not know when to ask.",
    instead: "Give a day, and a time where you can: “by noon on Thursday”.",
  },
];
