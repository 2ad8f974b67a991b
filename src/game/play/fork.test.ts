import { Compiler } from "inkjs/full";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { standing } from "../../play/log.ts";
import { fullRecord } from "../../play/record/full.ts";
import { beginSession, resumeSession, type Edition, type Session } from "../../story/session.ts";
import type { Played, Unkept } from "../saves/save.ts";
import { oncePressed, standAt, tryBetter, tryFrom } from "./fork.ts";

const kept: Played[] = [];
let fault: Unkept | null = null;

vi.mock("./keep.ts", () => ({
  keep: (save: Played) => {
    if (!fault) kept.push(save);
    return Promise.resolve(fault);
  },
}));

const INK = `They look up.
* [Ask.]
* [Blame. # harm:r.blames]
-
PAT: Write it. # record
* [File it.]
* [Drop it. # harm:s.unchecked]
-
PAT: Well?
* [Done.]
* [And walk away.] -> DONE_NOW
-
-> DONE_NOW
=== DONE_NOW ===
That is that. # ending:over
-> END
`;

const edition: Edition = {
  data: fixture,
  story: JSON.parse(new Compiler(INK).Compile().ToJson()!) as Record<string, unknown>,
  hash: "h",
};

/** An assessed play to its end: blames, writes a poor record, drops it. */
function played(): Session {
  const session = beginSession(edition, 3, "assessed");
  session.give({ type: "choose", index: 1 });
  session.give({ type: "write-record", fields: { what: "Late" } });
  session.give({ type: "choose", index: 1 });
  session.give({ type: "choose", index: 0 });
  expect(session.state().status).toBe("ended");
  return session;
}

const play = () => ({ caseId: "t01", storyHash: "h", log: played().log() });

beforeEach(() => {
  kept.length = 0;
  fault = null;
  vi.stubGlobal("location", { hash: "" });
});
afterEach(() => vi.unstubAllGlobals());

describe("going on from an earlier choice", () => {
  it("[DB8] 'try from here' keeps a practice play of what was before, and goes to it", async () => {
    expect(await tryFrom(play(), 1)).toBeNull();
    const [save] = kept;
    expect(save).toMatchObject({ caseId: "t01", mode: "practice" });
    expect(save!.log.at(-1)).toMatchObject({ type: "OptionsOffered", turn: 1 });
    expect(location.hash).toContain(save!.id);
  });

  it("[MR6] the better choice is made already, in a practice play that can be gone on with", async () => {
    expect(await tryBetter(play(), edition, 0, 0)).toBeNull();
    const resumed = resumeSession(edition, kept[0]!.log);
    if (!resumed.ok) throw new Error(resumed.message);
    expect(resumed.value.state()).toMatchObject({ mode: "practice", turn: 1, recordDue: true });
    const choices = kept[0]!.log.filter((event) => event.type === "ChoiceMade");
    expect(choices.map(({ text }) => text)).toEqual(["Ask."]);
  });

  it("[MR6] a record due at that turn stays as the learner wrote it", async () => {
    expect(await tryBetter(play(), edition, 1, 0)).toBeNull();
    const { log } = kept[0]!;
    const records = log.filter((event) => event.type === "RecordWritten");
    expect(records.map(({ fields }) => fields)).toEqual([{ what: "Late" }]);
    expect(log.at(-1)).toMatchObject({ type: "OptionsOffered", turn: 2 });
  });

  it("[MR6] the finished play stays as it was", async () => {
    const before = play();
    const copy = structuredClone(before);
    await tryBetter(before, edition, 1, 0);
    expect(before).toEqual(copy);
  });

  it("[MR6] stands before the record where that is the move, and before the choice otherwise", () => {
    const { log } = play();
    const at = (what: "choice" | "record") => {
      const stood = standAt(edition, log, 1, what);
      if (!stood.ok) throw new Error(stood.message);
      return stood.value;
    };
    expect(at("record").state().recordDue).toBe(true);
    expect(at("choice").state().recordDue).toBe(false);
    const rewritten = at("record");
    const fields = fullRecord(fixture, rewritten.log());
    expect(rewritten.give({ type: "write-record", fields }).ok).toBe(true);
  });

  it("[MR6] of turns taken back those that stand are gone on from", async () => {
    const session = beginSession(edition, 3, "practice");
    session.give({ type: "choose", index: 1 });
    session.give({ type: "step-back", turn: 0 });
    session.give({ type: "choose", index: 0 });
    session.give({ type: "write-record", fields: { what: "Later" } });
    session.give({ type: "choose", index: 1 });
    const log = session.log();
    expect(await tryBetter({ caseId: "t01", storyHash: "h", log }, edition, 1, 0)).toBeNull();
    expect(standing(kept[0]!.log)).toEqual(kept[0]!.log);
    expect(kept[0]!.log.some((event) => event.type === "Harmed")).toBe(false);
  });

  it("[MR6] what cannot be gone on with is told and keeps nothing", async () => {
    expect(await tryFrom(play(), 9)).toContain("never offered");
    expect(await tryBetter(play(), edition, 9, 0)).toContain("never offered");
    expect(await tryBetter(play(), edition, 0, 7)).toContain("not on offer");
    expect(await tryBetter(play(), edition, 2, 1)).toContain("ends the case");
    expect(await tryBetter(play(), { ...edition, hash: "new" }, 0, 0)).toContain("changed");
    fault = { code: "full", message: "the disk is full" };
    expect(await tryBetter(play(), edition, 0, 0)).toContain("the disk is full");
    expect(kept).toEqual([]);
    expect(location.hash).toBe("");
  });

  it("[GM28] a second press before the page has changed begins nothing", async () => {
    const work = vi.fn(() => Promise.resolve(null));
    const press = oncePressed(work, () => {});
    press(1);
    press(1, 0);
    await Promise.resolve();
    expect(work.mock.calls).toEqual([[1, undefined]]);
  });
});
