import { describe, expect, it } from "vitest";
import { fixture } from "../../../../tests/support/fixture.ts";
import { beginSession } from "../../../story/session.ts";
import { compileSources } from "../../../workshop/compile.ts";
import type { OwnAsk } from "../../../lesson/chair/seen.ts";
import { untilOf } from "./patience.ts";
import { askIdOf, putOf } from "./put.ts";
import { leftWords, stepOf, type Standing } from "./step.ts";

const here: Standing = {
  ours: true,
  heard: true,
  open: true,
  own: null,
  refused: false,
  now: 1_000,
  until: 121_000,
};
const ask: OwnAsk = { id: "a1", at: 0, answer: null, settled: null };
const no = { answer: "no", reason: "Not this time." } as const;

describe("a play that has put something to a manager", () => {
  it("[LM12] waits while somebody may answer, and as long as the line is down and there is time", () => {
    expect(stepOf(here)).toEqual({ do: "wait" });
    expect(stepOf({ ...here, own: ask })).toEqual({ do: "wait" });
    expect(stepOf({ ...here, heard: false, open: false })).toEqual({ do: "wait" });
    expect(stepOf({ ...here, until: null, now: 10 ** 9 })).toEqual({ do: "wait" });
  });

  it("[LM12] takes the answer, were it the last moment, or the chair left meanwhile", () => {
    const own = { ...ask, answer: no };
    const take = { do: "take", ...no };
    expect(stepOf({ ...here, own })).toEqual(take);
    expect(stepOf({ ...here, own, now: 200_000, open: false })).toEqual(take);
  });

  it("[LM12] goes on with the scripted manager when the time is up, or nobody is there to answer", () => {
    for (const more of [
      { now: 121_000 },
      { ours: false },
      { open: false },
      { refused: true },
      { own: { ...ask, settled: "scripted" } },
      // It came when the play had gone on.
      { own: { ...ask, answer: no, settled: "scripted" } },
    ] satisfies Partial<Standing>[]) {
      expect(stepOf({ ...here, ...more })).toEqual({ do: "go-on" });
    }
  });

  it("[LM13] the time can be stretched and taken off", () => {
    const patience = { since: 5_000, more: 0, noClock: false };
    expect(untilOf(patience, 2)).toBe(125_000);
    expect(untilOf({ ...patience, more: 4 }, 2)).toBe(365_000);
    expect(untilOf({ ...patience, noClock: true }, 2)).toBeNull();
    expect([leftWords(99_100), leftWords(-5)]).toEqual(["1:40 left", "0:00 left"]);
  });

  it("[LM8] has one name for each time it asks, and says how it was put", () => {
    const { story } = compileSources({
      main: "story.ink",
      files: new Map([
        [
          "story.ink",
          "VAR manager_no = false\nPAT: Well? # own:first\n+ [I'll ask. # ask:whole]\n+ [No. # do]\n- PAT: {manager_no:No.|Yes.} # ending:over\n-> END\n",
        ],
      ]),
    });
    const data = {
      ...fixture,
      ownWords: { first: "What do you say?" },
      asks: [
        {
          id: "whole",
          who: "pat",
          question: "May it all go back?",
          rule: "Half, without asking.",
          scripted: { answer: "yes", reason: "It was ours." },
          refusals: ["It was half ours."],
        },
      ],
    } as const;
    const session = beginSession({ data, story: story!, hash: "h" }, 1, "practice");
    session.give({ type: "own-words", text: "I would have to ask." });
    session.give({ type: "choose", index: 0, waits: true });
    const first = askIdOf("save", session.log());
    expect(putOf(session.edition, session.log(), "whole", "play")).toMatchObject({
      about: data.title,
      said: "I'll ask.",
      own: "I would have to ask.",
      refusals: ["It was half ours."],
    });
    expect(putOf(session.edition, session.log(), "unknown", "")).toBeNull();
    session.give({ type: "step-back", turn: 0 });
    session.give({ type: "choose", index: 0, waits: true });
    expect(askIdOf("save", session.log())).not.toBe(first);
    expect(putOf(session.edition, session.log(), "whole", "")?.own).toBe("");
  });
});
