import { effect } from "@preact/signals";
import { beforeEach, describe, expect, it } from "vitest";
import { seenOf } from "../../lesson/seen.ts";
import { voting } from "../../../tests/support/lessons.ts";
import type { Answer } from "../class/api.ts";
import { follow, type Heard } from "./following.ts";
import { timeWords } from "./timeLeft.ts";

const seen = seenOf("lesson-1", voting().state)!;
const own = (text: string) => ({
  now: 0,
  lesson: seen,
  mine: { vote: null, nudges: [{ seq: 9, text }], answers: [] },
});

let heard: Heard;
let learner: string | null;
let asked: string[];
let answer: Answer;

const open = () =>
  follow({
    listen: (each) => {
      heard = each;
      return () => undefined;
    },
    askMine: async (learnerId) => {
      asked.push(learnerId);
      return answer;
    },
    learner: () => learner,
    now: () => 1_000,
  });

/** The next answer has a part in a group, with the group's names. */
function inGroup() {
  const told = own("Hello.");
  const triad = { group: "g1", talk: { turn: 0 }, before: [] };
  const body = { ...told, mine: { ...told.mine, triad }, names: { ben: "Ben" } };
  answer = { kind: "answered", status: 200, body, retryAfter: null };
  return { told, triad };
}

const tell = (event: string, data: unknown): void => heard.told(event, JSON.stringify(data));
const soon = (): Promise<void> => new Promise((go) => setTimeout(go));

beforeEach(() => {
  learner = "ada";
  asked = [];
  answer = { kind: "answered", status: 200, body: own("Well done."), retryAfter: null };
});

describe("following a lesson", () => {
  it("[LL2] shows where the class is, by the server's clock, and asks for its own part once", async () => {
    const following = open();
    expect(following.lesson.value).toBeUndefined();
    tell("lesson", { now: 61_000, lesson: seen });
    tell("lesson", { now: 61_000, lesson: { ...seen, paused: true } });
    await soon();
    expect(following.lesson.value).toMatchObject({ id: "lesson-1", paused: true });
    expect(following.ahead()).toBe(60_000);
    expect(asked).toEqual(["ada"]);
    expect(following.mine.value?.nudges[0]?.text).toBe("Well done.");
    tell("lesson", { now: 62_000, lesson: null });
    expect([following.lesson.value, following.mine.value]).toEqual([null, null]);
  });

  it("[LP4] has one's part and the group's names with it, and none where they do not read", async () => {
    const following = open();
    const { told, triad } = inGroup();
    await following.askAgain();
    expect(following.mine.value?.triad).toEqual(triad);
    expect(following.names.value).toEqual({ ben: "Ben" });
    const broken = { ...told, mine: { ...told.mine, triad: { group: "g1" } }, names: null };
    answer = { kind: "answered", status: 200, body: broken, retryAfter: null };
    await following.askAgain();
    expect(following.mine.value?.nudges).toHaveLength(1);
    expect(following.mine.value?.triad).toBeNull();
    expect(following.names.value).toEqual({});
  });

  it("[LP11] a part that goes takes its names with it, and nobody in it is nameless meanwhile", async () => {
    const following = open();
    const { told } = inGroup();
    await following.askAgain();
    const seenTogether: unknown[] = [];
    const stop = effect(() => {
      const part = following.mine.value?.triad ?? null;
      seenTogether.push([part !== null, "ben" in following.names.value]);
    });
    answer = { kind: "answered", status: 200, body: { ...told, names: {} }, retryAfter: null };
    await following.askAgain();
    stop();
    expect(seenTogether).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("[LL8] asks again when there is a word for this learner, and not for another's", async () => {
    const following = open();
    tell("lesson", { now: 0, lesson: seen });
    await soon();
    tell("mine", { learnerIds: ["bea"] });
    await soon();
    expect(asked).toHaveLength(1);
    answer = { kind: "answered", status: 200, body: own("One more thing."), retryAfter: null };
    tell("mine", { learnerIds: ["ada", "bea"] });
    await soon();
    expect(following.mine.value?.nudges[0]?.text).toBe("One more thing.");
  });

  it("[LL8] keeps the newest of what it was told, whichever answer comes last", async () => {
    const slow: ((text: string) => void)[] = [];
    const following = follow({
      listen: () => () => undefined,
      askMine: () =>
        new Promise((go) => {
          slow.push((text) =>
            go({ kind: "answered", status: 200, body: own(text), retryAfter: null }),
          );
        }),
      learner: () => "ada",
      now: () => 1_000,
    });
    const both = [following.askAgain(), following.askAgain()];
    slow[1]!("And now.");
    slow[0]!("Before.");
    await Promise.all(both);
    expect(following.mine.value?.nudges[0]?.text).toBe("And now.");
  });

  it("[LL6] says when it cannot hear the server, keeps what it heard, and catches up", async () => {
    const following = open();
    tell("lesson", { now: 0, lesson: seen });
    await soon();
    heard.cut();
    expect([following.away.value, following.lesson.value?.id]).toEqual([true, "lesson-1"]);
    heard.opened();
    await soon();
    expect(following.away.value).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it("[LL6] shows nothing of its own once somebody else has come", async () => {
    const following = open();
    tell("lesson", { now: 0, lesson: seen });
    learner = "bea";
    await soon();
    expect(following.mine.value).toBeNull();
  });

  it("[LL2] passes over what it cannot read", async () => {
    const following = open();
    heard.told("lesson", "{");
    tell("lesson", { now: "noon", lesson: seen });
    tell("lesson", { now: 0, lesson: { id: "x" } });
    expect(following.lesson.value).toBeUndefined();
  });
});

it("[LL1] time left reads as a clock, and says when it is over", () => {
  expect([725_000, 59_001, 0, -500, -90_000].map(timeWords)).toEqual([
    "12:05 left",
    "1:00 left",
    "0:00 left",
    "0:00 left",
    "1:30 over",
  ]);
});
