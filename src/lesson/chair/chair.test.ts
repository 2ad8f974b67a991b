import { describe, expect, it } from "vitest";
import { begun, learner, TUTOR, type Told } from "../../../tests/support/lessons.ts";
import { lessonOf } from "../lesson.ts";
import { mineOf, seenOf } from "../seen.ts";
import { waitingIn } from "./chair.ts";
import type { ChairEvent, ChairSetting, Put } from "./event.ts";
import { cameLate } from "./seen.ts";

const put: Put = {
  about: "Three nights for nothing",
  playId: "play",
  question: "May the whole night go back?",
  rule: "A quarter without asking.",
  said: "I'd give Friday back.",
  own: "",
  refusals: ["A quarter is fair."],
};

const open = (more: Partial<ChairSetting> = {}): ChairEvent => ({
  type: "ChairSet",
  chair: { open: true, minutes: 2, peer: "", named: false, ...more },
});
const asked = (ask: string): ChairEvent => ({ type: "Asked", ask, put });
const answered = (ask: string, answer: "yes" | "no" = "no", to = "ada"): ChairEvent => ({
  type: "AskAnswered",
  ask,
  to,
  answer,
  reason: "A quarter is fair.",
});
const ada = learner("ada");
const bo = learner("bo");

/** Ada has put it to the chair. */
const asking = (setting: Partial<ChairSetting> = {}): Told =>
  begun().add(open(setting)).add(asked("a1"), ada);

const own = (told: Told, id: string) => mineOf(told.state, id, (who) => `Name of ${who}`).chair;

describe("the manager's chair", () => {
  it("[LM7] takes nothing until the tutor has opened it, nor after it is closed", () => {
    const told = begun();
    expect(seenOf("l", told.state)?.chair).toBeNull();
    expect(told.refusal(asked("a1"), ada)).toBe("closed");
    told.add(open({ minutes: 5 }));
    expect(seenOf("l", told.state)?.chair).toEqual({ minutes: 5 });
    expect(told.refusal(open(), ada)).toBe("not-yours");
    expect(told.refusal(open({ minutes: 0 }))).toBe("empty");
    told.add(asked("a1"), ada).add(open({ open: false }));
    expect(told.refusal(asked("a2"), ada)).toBe("closed");
    expect(told.refusal(answered("a1"))).toBeNull();
  });

  it("[LM8] what is put twice is put once, and nobody answers for themselves or for another's id", () => {
    const told = asking({ peer: "ada" });
    expect(told.refusal(asked("a1"), ada)).toBe("already");
    expect(told.refusal(asked("a1"), bo)).toBe("no-such-thing");
    expect(told.refusal(answered("a1"), ada)).toBe("not-yours");
    expect(told.refusal(answered("a1"), bo)).toBe("not-yours");
    expect(told.refusal(answered("a1", "no", "bo"))).toBe("no-such-thing");
    expect(told.refusal(answered("a9"))).toBe("no-such-thing");
    expect(told.refusal({ type: "AskSettled", ask: "a1", by: "person" }, ada)).toBe(
      "no-such-thing",
    );
    expect(told.refusal({ type: "AskSettled", ask: "a1", by: "scripted" }, bo)).toBe("not-yours");
  });

  it("[LM8] of two answers the first stands, and the second is told so", () => {
    const told = asking().add(answered("a1", "no"));
    expect(told.refusal(answered("a1", "yes"))).toBe("answered");
    expect(own(told, "ada").asked).toMatchObject([
      { id: "a1", answer: { answer: "no", reason: "A quarter is fair." }, settled: null },
    ]);
    told.add({ type: "AskSettled", ask: "a1", by: "person" }, ada);
    expect(told.refusal({ type: "AskSettled", ask: "a1", by: "scripted" }, ada)).toBe("already");
    expect(waitingIn(told.state.chair)).toEqual([]);
  });

  it("[LM8] an answer that comes when the play has gone on is kept as late, and changes nothing", () => {
    const late = asking()
      .add({ type: "AskSettled", ask: "a1", by: "scripted" }, ada)
      .add(answered("a1", "no"));
    const raced = asking()
      .add(answered("a1", "no"))
      .add({ type: "AskSettled", ask: "a1", by: "scripted" }, ada);
    for (const { state } of [late, raced]) {
      const ask = state.chair.asks.get("a1")!;
      expect(ask.settled).toBe("scripted");
      expect(cameLate(ask)).toBe(true);
    }
    expect(late.state.chair.asks.get("a1")?.answer).toBeNull();
  });

  it("[LM9] a learner in the chair has what waits, no transcript, and a name only if the tutor says so", () => {
    const told = asking({ peer: "bo" });
    expect(own(told, "bo").before).toMatchObject([{ id: "a1", to: "ada", name: "" }]);
    expect(own(told, "bo").before?.[0]?.put.playId).toBe("");
    expect(own(told, "ada").before).toBeNull();
    told.add(open({ peer: "bo", named: true }));
    expect(own(told, "bo").before?.[0]?.name).toBe("Name of ada");
    told.add(answered("a1", "yes"), bo);
    expect(own(told, "bo")).toMatchObject({
      before: [],
      given: [{ id: "a1", answer: "yes", late: false }],
    });
    // Out of the chair there is nothing more to answer.
    told.add(asked("a2"), ada).add(open({ peer: "cy" }));
    expect(told.refusal(answered("a2"), bo)).toBe("not-yours");
    expect(own(told, "bo").before).toBeNull();
  });

  it("[LM7] folds the same in pieces, and an answer without its ask changes nothing", () => {
    const told = asking().add(answered("a1"));
    for (let cut = 0; cut <= told.events.length; cut++) {
      const first = lessonOf(told.events.slice(0, cut));
      expect(lessonOf(told.events.slice(cut), first)).toEqual(told.state);
    }
    const without = told.events.filter(({ event }) => event.type !== "Asked");
    expect(lessonOf(without).chair.asks.size).toBe(0);
    expect(told.refusal(answered("a1"), TUTOR)).toBe("answered");
  });
});
