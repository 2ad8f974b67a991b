import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixture, play } from "../../../tests/support/fixture.ts";
import type { CaseData } from "../case.ts";
import type { PlayEvent } from "../event.ts";
import { project } from "../log.ts";
import { decide, play as playFold, RECORD_TEXT_MAX } from "../play.ts";
import { truth } from "../record/truth.ts";
import { amountsIn } from "./amount.ts";
import { checkLetter, modelOf } from "./check.ts";
import { askedBy, lettersOf, passedOver, titleOf, wholeText } from "./letters.ts";
import { distance } from "./name.ts";
import { findPhrase } from "./phrase.ts";
import type { LetterPoint, LetterTask } from "./task.ts";

const points: readonly LetterPoint[] = [
  {
    id: "name",
    title: "Her name",
    look: "Begin with it.",
    kind: "name",
    any: ["Mrs Okonjo", "Ada Okonjo"],
  },
  {
    id: "sorry",
    title: "Sorry for what",
    look: "Say what for.",
    kind: "words",
    all: [
      ["sorry", "apolog*"],
      ["late", "delay*"],
    ],
  },
  { id: "sum", title: "The sum", look: "Name it.", kind: "amount" },
  { id: "when", title: "By when", look: "Give a day.", kind: "time", any: ["Thursday"] },
  {
    id: "private",
    title: "Nobody else's affairs",
    look: "Leave it out.",
    kind: "without",
    any: ["Mr Bell"],
  },
  {
    id: "found",
    title: "What you found",
    look: "Say it.",
    kind: "words",
    all: [["order"]],
    when: ["fact:order"],
  },
];
const task: LetterTask = {
  id: "reply",
  channel: "email",
  to: "Mrs Okonjo",
  subject: "Your parcel",
  prompt: "Write to her.",
  points,
  model: [
    { text: "Dear Mrs Okonjo, I am sorry your parcel was late." },
    { text: "I found your order.", when: ["fact:order"] },
    { text: "You will have {given} by Thursday.", when: ["redress"] },
  ],
};
const data: CaseData = { ...fixture, letters: [task] };

const given: PlayEvent = { type: "RedressGiven", given: 1250, fair: 1250 };
const knownAfter = (...events: PlayEvent[]) => project(play(events), truth);
const standings = (text: string, known = knownAfter(given)) =>
  Object.fromEntries(checkLetter(task, text, known).map((each) => [each.point.id, each.standing]));

describe("the checklist of a letter", () => {
  it("[LR3] finds what the case and the play ask for, and asks for nothing else", () => {
    const text = modelOf(task, knownAfter(given, { type: "FactFound", fact: "order" }));
    expect(text).toContain("£12.50");
    expect(standings(text, knownAfter(given, { type: "FactFound", fact: "order" }))).toEqual({
      name: "found",
      sorry: "found",
      sum: "found",
      when: "found",
      private: "found",
      found: "found",
    });
    expect(standings("Hello.", knownAfter())).toEqual({
      name: "missing",
      sorry: "missing",
      when: "missing",
      private: "found",
    });
  });

  it("[LR3] what is nearly there is to be looked at again, with its place and why", () => {
    const text = "Dear Mr Okonjo, I am sorry. You get £21.50 as soon as possible. Mr Bell is well.";
    const checks = checkLetter(task, text, knownAfter(given));
    expect(standings(text)).toEqual({
      name: "again",
      sorry: "again",
      sum: "again",
      when: "again",
      private: "again",
    });
    const words = checks.map(({ place }) => text.slice(place!.start, place!.end));
    expect(words).toEqual(["Mr Okonjo", "sorry", "£21.50", "as soon as possible", "Mr Bell"]);
    expect(checks.map(({ note }) => note)).toEqual([
      "The name is Mrs Okonjo.",
      "Part of it is there.",
      "It says £21.50. It was £12.50.",
      "Nobody can be held to that.",
      "This letter does without it.",
    ]);
    expect(standings("Come on Friday.")["when"]).toBe("again");
    expect(standings("Dear Mrs Okonji,")["name"]).toBe("again");
  });

  it("[LR3] sums are read as people write them", () => {
    expect(
      amountsIn("£12, £1,250.00 or 12.50 pounds, not 12 days; £5.").map((a) => a.pence),
    ).toEqual([1200, 125_000, 1250, 500]);
  });

  it("[LR3] phrases: any case, either apostrophe, a word's beginning, words between, a line's end", () => {
    const at = (text: string, phrase: string) => {
      const place = findPhrase(text, phrase);
      return place && text.slice(place.start, place.end);
    };
    expect(at("We APOLOGISE now", "apolog*")).toBe("APOLOGISE");
    expect(at("I’m\nsorry", "i'm sorry")).toBe("I’m\nsorry");
    expect(at("sorry that your letter", "sorry ... letter")).toBe("sorry that your letter");
    expect(at("sorry. A letter", "sorry ... letter")).toBeNull();
    expect(at("unsorry sorrys", "sorry")).toBeNull();
    expect(at("a (b) c+", "(b) c+")).toBe("(b) c+");
  });

  it("[LR3] any text and any phrase are taken, places lie in the text, and the same gives the same", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((s) => s.trim() !== ""),
        (text, phrase) => {
          const odd: LetterTask = {
            ...task,
            points: [...points, { ...points[4]!, id: "odd", kind: "without", any: [phrase] }],
          };
          const checks = checkLetter(odd, text, knownAfter(given));
          for (const { place } of checks) {
            if (!place) continue;
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeLessThanOrEqual(text.length);
            expect(place.end).toBeGreaterThan(place.start);
          }
          expect(checkLetter(odd, text, knownAfter(given))).toEqual(checks);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("[LR3] one slip makes a name one apart, whatever the name", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefg"), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(word, fc.nat(), (name, where) => {
        const at = where % name.length;
        expect(distance(name, name)).toBe(0);
        expect(distance(name, `${name.slice(0, at)}z${name.slice(at)}`)).toBe(1);
        expect(distance(name, name.slice(0, at) + name.slice(at + 1))).toBe(1);
        expect(distance(name, `${name.slice(0, at)}z${name.slice(at + 1)}`)).toBe(1);
      }),
    );
  });
});

describe("a letter in a play", () => {
  const asked = project(
    [
      ...play([]),
      {
        type: "OptionsOffered",
        turn: 1,
        options: [{ index: 0, text: "Send it.", kind: "do" }],
        own: "reply",
      },
    ],
    playFold,
  );
  const sent = (text: string, subject?: string) =>
    decide({ type: "own-words", text, ...(subject === undefined ? {} : { subject }) }, asked);

  it("[LR2] what is sent is one fact with its subject, at letter's length; nothing to say is refused", () => {
    const long = "word ".repeat(2000);
    const result = sent(`\n ${long}`, " Your parcel ");
    expect(result.ok && result.value).toEqual([
      {
        type: "OwnWordsGiven",
        turn: 1,
        prompt: "reply",
        text: long.slice(0, RECORD_TEXT_MAX).trimEnd(),
        subject: "Your parcel",
      },
    ]);
    expect(sent("  ", "Your parcel").ok).toBe(false);
  });

  it("[LR2] its letters are told with what was true when each was sent, steps back taken", () => {
    const words = (text: string): PlayEvent => ({
      type: "OwnWordsGiven",
      turn: 1,
      prompt: "reply",
      text,
      subject: "About it",
    });
    const log = play([words("First.")], [given, words("Second.")]);
    const letters = lettersOf(data, log);
    expect(letters.map(({ text, subject, truth: known }) => [text, subject, known.given])).toEqual([
      ["First.", "About it", 0],
      ["Second.", "About it", 1250],
    ]);
    expect(lettersOf(data, [...log, { type: "SteppedBack", turn: 0 }])).toEqual([]);
    expect(lettersOf(fixture, log)).toEqual([]);
  });

  it("[LR7] a letter passed over is told with what was true then; one that was written is not", () => {
    const offered: PlayEvent = {
      type: "OptionsOffered",
      turn: 1,
      options: [{ index: 0, text: "Send it.", kind: "do" }],
      own: "reply",
    };
    const chose: PlayEvent = {
      type: "ChoiceMade",
      turn: 1,
      index: 0,
      text: "Send it.",
      kind: "do",
    };
    const words: PlayEvent = { type: "OwnWordsGiven", turn: 1, prompt: "reply", text: "Dear you." };
    const over = play([given, offered, chose]);
    expect(
      passedOver(data, over).map(({ task: of, turn, truth: known }) => [of, turn, known.given]),
    ).toEqual([[task, 1, 1250]]);
    expect(passedOver(data, play([given, offered, words, chose]))).toEqual([]);
    // Not yet passed over, stepped back to, asked in a case without letters.
    expect(passedOver(data, play([given, offered]))).toEqual([]);
    expect(passedOver(data, [...over, { type: "SteppedBack", turn: 0 }])).toEqual([]);
    expect(passedOver(fixture, over)).toEqual([]);
  });

  it("[LR2] it has a title, a prompt, and reads whole with its subject", () => {
    expect(titleOf(task)).toBe("Email to Mrs Okonjo");
    expect(askedBy(data, "reply")).toBe("Write to her.");
    expect(
      wholeText({ type: "OwnWordsGiven", turn: 0, prompt: "reply", text: "Hello.", subject: "Hi" }),
    ).toBe("Subject: Hi\n\nHello.");
  });
});
