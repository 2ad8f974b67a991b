import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import type { Mode, PlayEvent } from "./event.ts";
import { project } from "./log.ts";
import { decide, OWN_WORDS_MAX, play, RECORD_TEXT_MAX, type Command } from "./play.ts";
import { shownOrder } from "./shuffle.ts";

const begin = (mode: Mode = "practice"): Command => ({
  type: "start",
  caseData: fixture,
  storyHash: "h",
  seed: 7,
  mode,
});
const hear = (own?: string): Command => ({
  type: "hear",
  facts: [{ type: "LineSpoken", who: "pat", text: "Hello" }],
  options: [
    { index: 0, text: "One", kind: "say" },
    { index: 1, text: "Two", kind: "say" },
  ],
  ...(own ? { own } : {}),
});
const choose = (index: number): Command => ({ type: "choose", index, facts: [], minutes: 2 });

/** Given these commands, what the last of them decides. */
function given(...commands: readonly Command[]) {
  let log: readonly PlayEvent[] = [];
  let last = decide(commands[0]!, play.initial);
  for (const command of commands) {
    last = decide(command, project(log, play));
    if (last.ok) log = [...log, ...last.value];
  }
  return last;
}
const refusal = (result: ReturnType<typeof given>) => (result.ok ? null : result.code);

describe("the life of a play", () => {
  it("[PL1] starts once, with the case, story, rubric, seed and mode it was made for", () => {
    const result = given(begin());
    expect(result.ok && result.value[0]).toMatchObject({
      type: "PlayStarted",
      seed: 7,
      clock: 600,
    });
    expect(refusal(given(begin(), begin()))).toBe("already-started");
  });

  it("[PL2] a choice moves the clock by the case's usual time unless its tags do", () => {
    const plain = given(begin(), hear(), choose(1));
    expect(plain.ok && plain.value).toEqual([
      { type: "ChoiceMade", turn: 0, index: 1, text: "Two", kind: "say" },
      { type: "ClockMoved", minutes: 2, hold: false },
    ]);
    const timed = given(begin(), hear(), {
      type: "choose",
      index: 0,
      facts: [{ type: "ClockMoved", minutes: 30, hold: true }],
      minutes: 2,
    });
    expect(timed.ok && timed.value).toHaveLength(2);
  });

  it("[PL3] a choice that is not on offer is refused by number and turn", () => {
    const result = given(begin(), hear(), choose(9));
    expect(result).toMatchObject({ ok: false, code: "no-such-choice" });
    expect(!result.ok && result.message).toContain("Choice 9 is not on offer at turn 0");
  });

  it("[PL3] a choice of a turn that is over is refused: a second click answers nothing", () => {
    const seen = (turn: number): Command => ({
      type: "choose",
      index: 0,
      turn,
      facts: [],
      minutes: 0,
    });
    expect(given(begin(), hear(), seen(0)).ok).toBe(true);
    expect(refusal(given(begin(), hear(), seen(0), hear(), seen(0)))).toBe("stale-turn");
  });

  it("[PL6] assessed, own words come before the choice", () => {
    expect(refusal(given(begin("assessed"), hear("first"), choose(0)))).toBe("words-first");
    expect(given(begin(), hear("first"), choose(0)).ok).toBe(true);
  });

  it("[PL3] nothing is chosen twice, and nothing after the end", () => {
    expect(refusal(given(begin(), hear(), choose(0), choose(0)))).toBe("no-such-choice");
    const end: Command = {
      type: "hear",
      facts: [{ type: "PlayEnded", ending: "over" }],
      options: [],
    };
    expect(refusal(given(begin(), hear(), choose(0), end, choose(0)))).toBe("not-playing");
  });

  it("[PL4] a record asked for is written before the next choice", () => {
    const asks: Command = {
      ...(hear() as Command & { type: "hear" }),
      facts: [{ type: "RecordAsked" }],
    };
    expect(refusal(given(begin(), asks, choose(0)))).toBe("record-first");
    expect(given(begin(), asks, { type: "write-record", fields: {} }, choose(0)).ok).toBe(true);
    expect(refusal(given(begin(), hear(), { type: "write-record", fields: {} }))).toBe(
      "no-record-asked",
    );
  });

  it("[PL4] a record is trimmed and bounded", () => {
    const asks: Command = {
      ...(hear() as Command & { type: "hear" }),
      facts: [{ type: "RecordAsked" }],
    };
    const fields = { what: ` ${"x".repeat(9000)} `, done: [" a "] };
    const written = given(begin(), asks, { type: "write-record", fields });
    expect(written.ok && written.value[0]).toMatchObject({
      fields: { what: "x".repeat(RECORD_TEXT_MAX), done: ["a"] },
    });
  });

  it("[PL5] the order shown is fixed by seed and turn, and look-ups are not shuffled in", () => {
    const options = [0, 1, 2, 3].map((index) => ({
      index,
      text: String(index),
      kind: index === 1 ? ("look" as const) : ("say" as const),
    }));
    const order = (seed: number, turn: number) =>
      shownOrder(options, seed, turn).map((o) => o.index);
    expect(order(5, 2)).toEqual(order(5, 2));
    expect(order(5, 2).at(-1)).toBe(1);
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => order(seed, 0).join("")));
    expect(seen.size).toBe(6);
  });

  it("[PL6] own words are kept as given, trimmed and bounded, once", () => {
    const words = (text: string): Command => ({ type: "own-words", text });
    const kept = given(begin(), hear("first"), words("  I am sorry.  "));
    expect(kept.ok && kept.value[0]).toMatchObject({ prompt: "first", text: "I am sorry." });
    expect(refusal(given(begin(), hear("first"), words("   ")))).toBe("empty-words");
    expect(refusal(given(begin(), hear(), words("Hello")))).toBe("no-prompt");
    expect(refusal(given(begin(), hear("first"), words("a"), words("b")))).toBe("no-prompt");
    const edge = `${"x".repeat(OWN_WORDS_MAX - 1)} and more`;
    const cut = given(begin(), hear("first"), words(edge));
    expect(cut.ok && cut.value[0]).toMatchObject({ text: "x".repeat(OWN_WORDS_MAX - 1) });
    const long = given(begin(), hear("first"), words("x".repeat(5000)));
    expect(long.ok && long.value[0]).toMatchObject({ text: "x".repeat(OWN_WORDS_MAX) });
  });

  it("[PL7] practice may step back to any earlier choice, and the log says so; assessed may not", () => {
    const back: Command = { type: "step-back", turn: 0 };
    const stepped = given(begin(), hear(), choose(0), hear(), back);
    expect(stepped.ok && stepped.value).toEqual([{ type: "SteppedBack", turn: 0 }]);
    expect(refusal(given(begin("assessed"), hear(), choose(0), hear(), back))).toBe("assessed");
    expect(refusal(given(begin(), hear(), { type: "step-back", turn: 4 }))).toBe("no-such-turn");
    expect(given(begin(), hear(), choose(0), hear(), back, choose(1)).ok).toBe(true);
  });

  it("[PL3] the story is not told on before a choice", () => {
    expect(refusal(given(begin(), hear(), hear()))).toBe("turn-open");
  });
});
