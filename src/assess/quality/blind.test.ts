import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import type { PlayEvent } from "../../play/event.ts";
import { blindLines } from "./blind.ts";

const data = {
  ...fixture,
  ownWords: { tell: "What do you tell them?" },
  endings: { done: "It is put right." },
  record: {
    title: "Complaint record",
    fields: [
      { id: "what", label: "What happened", kind: "text" },
      { id: "done", label: "Done", kind: "many", options: [{ id: "r", label: "Refund made" }] },
    ],
  },
} as unknown as typeof fixture;

const log: readonly PlayEvent[] = [
  {
    type: "PlayStarted",
    caseId: "t01",
    storyHash: "h",
    rubric: "1",
    seed: 3,
    mode: "assessed",
    clock: 600,
  },
  { type: "LineSpoken", who: "", text: "The phone rings." },
  { type: "LineSpoken", who: "pat", text: "Where is my money?", mood: "angry" },
  {
    type: "OptionsOffered",
    turn: 0,
    options: [
      { index: 0, text: "Say sorry", kind: "say" },
      { index: 1, text: "Hang up", kind: "do" },
    ],
  },
  { type: "ChoiceMade", turn: 0, index: 0, text: "Say sorry", kind: "say" },
  { type: "MomentMet", moment: "r.open", grade: "full" },
  { type: "CriterionTouched", criterion: "ext-7.1" },
  { type: "ClockMoved", minutes: 90, hold: false },
  {
    type: "OwnWordsGiven",
    turn: 0,
    prompt: "tell",
    text: "I am Will Stone. I will call you, says Will (Stone).",
  },
  { type: "RecordWritten", fields: { what: "Taken by Stone", done: ["r"] } },
  { type: "PlayEnded", ending: "done" },
];

describe("a play marked blind", () => {
  const lines = blindLines(data, log, "Will Stone");

  it("[QA6] tells what was said, chosen and written, each with its line of the log and its time", () => {
    expect(lines.map(({ line, kind, who, text }) => [line, kind, who, text])).toEqual([
      [1, "told", "", "The phone rings."],
      [2, "said", "Pat Dunmore", "Where is my money?"],
      [4, "chosen", "The learner", "Say sorry"],
      [
        8,
        "own-words",
        "What do you tell them?",
        "I am [name]. I will call you, says [name] ([name]).",
      ],
      [9, "record", "What happened", "Taken by [name]"],
      [9, "record", "Done", "Refund made"],
      [10, "end", "", "It is put right."],
    ]);
    expect(lines[2]!.others).toEqual(["Hang up"]);
    expect(lines[1]!.clock).toBe("Monday 10:00");
    expect(lines[3]!.clock).toBe("Monday 11:30");
  });

  it("[QA6] holds nothing of what the case made of it, and no name", () => {
    const told = JSON.stringify(lines);
    for (const hidden of ["ext-7.1", "r.open", "full", "angry", "Will", "Stone"]) {
      expect(told).not.toContain(hidden);
    }
  });

  it("[QA6] leaves out what was stepped back from, and hides nothing where no name is left", () => {
    const back = [...log.slice(0, 5), { type: "SteppedBack", turn: 0 } as const];
    expect(blindLines(data, back, "Will Stone").map(({ kind }) => kind)).toEqual(["told", "said"]);
    expect(blindLines(data, log, "")[3]!.text).toContain("I am Will Stone.");
  });

  it("[QA6] takes a name with signs in it for what it is", () => {
    const event: PlayEvent = {
      type: "OwnWordsGiven",
      turn: 0,
      prompt: "x",
      text: "Ask J. (Jo) O'Hare.",
    };
    expect(blindLines(data, [event], "J. (Jo) O'Hare")[0]!.text).toBe("Ask [name].");
  });
});
