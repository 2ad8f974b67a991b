import { describe, expect, it } from "vitest";
import type { PlayEvent, StoryFact } from "../../play/event.ts";
import { announcementOf } from "./announce.ts";
import { cuesOf } from "./cues.ts";
import { caseData, line } from "./fakeCase.ts";
import { nextDue, promisesOf } from "./promises.ts";
import { beatsOf } from "./speak.ts";
import { talkOf } from "./talk.ts";
import { threadOf } from "./threadOf.ts";
import { project } from "../../play/log.ts";
import { ledgerOf } from "../../play/promises/ledger.ts";

const start: PlayEvent = {
  type: "PlayStarted",
  caseId: "t01",
  storyHash: "h",
  rubric: "r",
  seed: 1,
  mode: "practice",
  clock: 872,
};
const offered = (turn: number): PlayEvent => ({
  type: "OptionsOffered",
  turn,
  options: [{ index: 0, text: "Go on", kind: "say" }],
});
const chosen = (turn: number): PlayEvent => ({
  type: "ChoiceMade",
  turn,
  index: 0,
  text: "Go on",
  kind: "say",
});
const after = (...facts: StoryFact[]): PlayEvent[] => [start, offered(0), chosen(0), ...facts];

describe("[UI3] the scene", () => {
  it("begins with the customer where the case begins", () => {
    expect(talkOf(caseData, [start]).scene).toMatchObject({
      place: "shop",
      channel: "counter",
      prop: "kettle",
      who: "amina",
    });
  });

  it("shows whoever was heard last, with the mood of that line", () => {
    const facts: StoryFact[] = [
      { type: "LineSpoken", who: "marek", text: "Well?", mood: "worried" },
    ];
    expect(talkOf(caseData, after(...facts)).scene).toMatchObject({
      who: "marek",
      mood: "worried",
    });
  });

  it("waits with what comes after the record until it is written", () => {
    const told = after(
      line("amina", "Goodbye."),
      { type: "RecordAsked" },
      { type: "SceneSet", heading: "Two days later" },
      line("", "The post has come."),
    );
    const unwritten = talkOf(caseData, [...told, offered(1)]);
    expect(unwritten.entries.map((entry) => entry.kind)).toEqual(["reply", "line"]);
    const written: PlayEvent = { type: "RecordWritten", fields: {} };
    const whole = talkOf(caseData, [...told, offered(1), written]);
    expect(whole.entries.map((entry) => entry.kind)).toEqual([
      "reply",
      "line",
      "record",
      "heading",
      "line",
    ]);
  });

  it("is the customer's on the telephone, in a chat and by email until another is heard", () => {
    const ringing: StoryFact = { type: "SceneSet", heading: "Later", channel: "phone" };
    expect(talkOf(caseData, after(ringing, line("", "You dial."))).scene.who).toBe("amina");
    expect(talkOf(caseData, after(ringing, line("marek", "Yes?"))).scene.who).toBe("marek");
  });

  it("is an empty room after a heading until somebody speaks", () => {
    const heading: StoryFact = { type: "SceneSet", heading: "Two days later", place: "office" };
    const narration = line("", "You dial.");
    expect(talkOf(caseData, after(heading, narration)).scene).toMatchObject({
      who: null,
      place: "office",
    });
    expect(talkOf(caseData, after(heading, line("amina", "Hello?"))).scene.who).toBe("amina");
  });

  it("puts the thing away at 'none'", () => {
    expect(talkOf(caseData, after({ type: "SceneSet", prop: "none" })).scene.prop).toBeNull();
  });
});

describe("[UI4] the talk", () => {
  it("dates each entry by the clock and the channel it came by", () => {
    const talk = talkOf(
      caseData,
      after(
        { type: "ClockMoved", minutes: 60, hold: false },
        { type: "SceneSet", channel: "chat" },
        line("amina", "Hi"),
      ),
    );
    expect(talk.entries.at(-1)).toMatchObject({ clock: 932, channel: "chat", turn: 1 });
  });

  it("joins the running lines of one speaker into one block", () => {
    const talk = talkOf(
      caseData,
      after(
        line("amina", "One."),
        line("amina", "Two."),
        line("", "Rain."),
        line("amina", "Three."),
      ),
    );
    expect(threadOf(talk.entries).map((block) => block.kind)).toEqual([
      "reply",
      "speech",
      "narration",
      "speech",
    ]);
  });

  it("is announced with each speaker's name once for lines that run on", () => {
    const talk = talkOf(
      caseData,
      after(
        { type: "LineSpoken", who: "amina", text: "One.", mood: "angry" },
        line("amina", "Two."),
        line("", "Rain."),
      ),
    );
    expect(announcementOf(talk.entries)).toBe("Amina Yusuf, angry: One. Two. Rain.");
  });
});

describe("[UI5] promises on the screen", () => {
  const made: StoryFact = { type: "PromiseMade", promise: "callback", minutes: 60 };
  const ledgerAfter = (...facts: StoryFact[]) => project(after(made, ...facts), ledgerOf(caseData));

  it("show the one that falls due first with the time left", () => {
    expect(nextDue(caseData, ledgerAfter())).toMatchObject({
      due: "15:32",
      standing: "Due in 1 h",
      left: 1,
    });
    const later = ledgerAfter({ type: "ClockMoved", minutes: 45, hold: false });
    expect(nextDue(caseData, later)).toMatchObject({
      tone: "soon",
      standing: "Due in 15 min",
      left: 0.25,
    });
  });

  it("say when one is overdue, broken or kept", () => {
    const overdue = ledgerAfter({ type: "ClockMoved", minutes: 63, hold: false });
    expect(nextDue(caseData, overdue)?.standing).toBe("Overdue by 3 min");
    const broken = ledgerAfter({ type: "ClockMoved", minutes: 90, hold: false });
    expect(promisesOf(caseData, broken)[0]?.standing).toBe("Broken");
    const kept = ledgerAfter({ type: "PromiseKept", promise: "callback" });
    expect(promisesOf(caseData, kept)[0]?.standing).toBe("Kept");
    expect(nextDue(caseData, kept)).toBeNull();
  });
});

describe("[UI6] cues for the ear", () => {
  it("follow the events, each sounding once, a broken promise first", () => {
    const before = after({ type: "PromiseMade", promise: "callback", minutes: 1 });
    const events: PlayEvent[] = [
      chosen(1),
      { type: "ClockMoved", minutes: 60, hold: false },
      { type: "SceneSet", heading: "Later" },
      { type: "LineSpoken", who: "", text: "A bell.", sound: "desk-bell" },
      { type: "LineSpoken", who: "", text: "Nothing.", sound: "no-such-sound" },
    ];
    expect(cuesOf(caseData, before, events)).toEqual([
      "promise-broken",
      "choice",
      "clock-jump",
      "desk-bell",
    ]);
  });

  it("take one beat from vowels that touch and end before a long letter does", () => {
    expect(beatsOf("Good day").map((beat) => beat.vowel)).toEqual(["o", "a"]);
    expect(beatsOf("na ".repeat(200))).toHaveLength(46);
  });
});
