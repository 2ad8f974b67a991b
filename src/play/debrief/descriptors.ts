/** What each band of each dimension looks like (domain brief 2.10, in our own words) [DB2]. */
import type { Dimension } from "../event.ts";

export const BANDS = ["not-yet", "developing", "competent", "strong"] as const;
export type Band = (typeof BANDS)[number];

export const BAND_NAMES: Readonly<Record<Band, string>> = {
  "not-yet": "Not yet",
  developing: "Developing",
  competent: "Competent",
  strong: "Strong",
};

/** The band of a reported score, 0-100. */
export const bandOf = (reported: number): Band =>
  reported >= 80
    ? "strong"
    : reported >= 60
      ? "competent"
      : reported >= 40
        ? "developing"
        : "not-yet";

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  R: "Responsiveness",
  I: "Informing the customer",
  E: "Escalation",
  S: "Resolution",
};

export const DIMENSION_QUESTIONS: Readonly<Record<Dimension, string>> = {
  R: "Did you attend, understand, own it and act in time?",
  I: "Did people know what, why and when, and agree?",
  E: "Right person, right moment, nothing dropped?",
  S: "Right cause, fair remedy, done, checked and recorded?",
};

interface Wording {
  readonly full: string;
  /** For Level 1: shorter, plainer. */
  readonly short: string;
}

export const DESCRIPTORS: Readonly<Record<Dimension, Readonly<Record<Band, Wording>>>> = {
  R: {
    "not-yet": {
      full: "You talked over or around the customer, a need or a deadline slipped by, and nobody took the problem on.",
      short: "The customer did not feel heard.",
    },
    developing: {
      full: "You were polite, but in a general way. You asked for some things twice, and acted once you were pressed.",
      short: "You were polite. Next, show that you understand this problem.",
    },
    competent: {
      full: "You heard it through, got the facts once, showed that you understood what it meant for them, took it on and met the times you set.",
      short: "You listened, got the facts and took it on.",
    },
    strong: {
      full: "You also noticed what was not said, fitted your manner to the person and kept ahead of the clock.",
      short: "You listened well and noticed things nobody told you.",
    },
  },
  I: {
    "not-yet": {
      full: "The customer was left to guess, or was told something wrong. What was private got out, or what they were entitled to stayed hidden.",
      short: "The customer did not know what would happen.",
    },
    developing: {
      full: "You told people what had happened after it had. The times were loose and the choices few.",
      short: "You said some of it. Next, say what you will do before you do it, and when.",
    },
    competent: {
      full: "You said what, why and when before you acted, were honest about limits, checked that the plan suited and kept colleagues in the picture.",
      short: "You said what would happen and when, and checked that it was all right.",
    },
    strong: {
      full: "You also gave bad news early and unasked, invited the customer's own ideas and came back to say what had changed.",
      short: "You kept the customer up to date, even with bad news.",
    },
  },
  E: {
    "not-yet": {
      full: "You went past your limit, sat on a danger, or sent everything upwards.",
      short: "You asked for help too late, or when you did not need it.",
    },
    developing: {
      full: "You turned to the right people at the wrong moment, told them too little, or lost sight of it afterwards.",
      short: "You asked the right person. Next, ask in time and tell them everything.",
    },
    competent: {
      full: "You knew your limit, settled what was inside it, passed the rest on in time with the whole story, and stayed with it.",
      short: "You knew what you could settle and who to ask for the rest.",
    },
    strong: {
      full: "You also came with the facts and a suggestion, brought colleagues in early and reported what keeps happening.",
      short: "You asked in good time and came with all the facts.",
    },
  },
  S: {
    "not-yet": {
      full: "The remedy was wrong, unlawful or never came, and there is no sound record.",
      short: "The problem was not put right.",
    },
    developing: {
      full: "It was partly put right, or put right by paying too much. Nobody checked, and the record has gaps.",
      short: "Part of it was put right. Next, check that it worked and write it all down.",
    },
    competent: {
      full: "You found the cause, agreed a fair remedy, carried it out, checked it and recorded it.",
      short: "You put it right, checked, and wrote it down.",
    },
    strong: {
      full: "You also weighed customer and organisation openly, treated like cases alike and left something behind that stops a repeat.",
      short: "You put it right and helped to stop it happening again.",
    },
  },
};

/** Why a moment or a score was held down, by the rule's number in docs/SPEC.md. */
export const RULE_TEXTS: Readonly<Record<string, string>> = {
  IR1: "The further a referral is from the right person, up or down, the less it is worth.",
  IR2: "The right referral made late earns half.",
  IR3: "A promise kept, or renegotiated before it is due, counts whole; late with a warning counts half; broken counts nothing and does harm.",
  IR4: "Acting first and telling afterwards halves what the telling is worth.",
  IR5: "A remedy carried out without the customer's agreement holds Resolution at 60.",
  IR6: "Going over your authority holds Escalation at 40 and the total at 59, however pleased the customer is.",
  IR7: "Naming the impact counts whole once, then half each time; from the fourth it sounds like a script and costs.",
  IR8: "Redress counts whole from the fair amount to a quarter above it, and less the further it is outside.",
  IR10: "Something untrue counts against Informing when it is said and against Resolution when it comes out.",
  IR11: "The same facts deserve the same treatment, however loudly they are put.",
  IR12: "A record that leaves out an essential holds it at adequate; an entry that did not happen does harm.",
  SC8: "A critical failure holds the total at 39.",
};
