import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { fixture } from "../../../../tests/support/fixture.ts";
import type { CaseData } from "../../../play/case.ts";
import { atlasOf } from "../../../atlas/atlas.ts";
import { explore } from "../../../atlas/explore.ts";
import { walkOf } from "../../../atlas/walkOf.ts";
import { store } from "../../../atlas/stored.ts";
import { beginSession, type Edition } from "../../../story/session.ts";
import { loadReview, type Atlases } from "./load.ts";
import { tellLine } from "./tellLine.ts";
import { review, type Work } from "./work.ts";

const INK = `VAR found = false
They look up. -> ask
=== ask ===
* [Look it up. # look]
    Found.
    ~ found = true
    -> ask
* {found} [Say what it was. # km:i.say=full]
    -> after
* [Blame. # harm:r.blames]
    -> after
=== after ===
PAT: Write it. # record # heading:Two days later
* [File it.]
* [Drop it. # harm:s.unchecked]
-
That is that. # ending:over
-> END
`;

/** Few moments: something is left to lose. */
const data: CaseData = {
  ...fixture,
  moments: fixture.moments.filter(({ id }) => id === "i.say" || id === "s.record"),
};

const edition: Edition = {
  data,
  story: JSON.parse(new Compiler(INK).Compile().ToJson()!) as Record<string, unknown>,
  hash: "h",
};

const session = beginSession(edition, 3, "assessed");
session.give({ type: "choose", index: 1 });
session.give({ type: "write-record", fields: { what: "Late", paid: "9" } });
session.give({ type: "choose", index: 1 });
const log = session.log();

const walked = explore(data, walkOf(edition.story), {
  states: 10_000,
  choices: 50,
  goOn: () => true,
});
const stored = store(atlasOf({ ...walked, hash: "h", proved: true, why: null }));
const atlases: Atlases = { t01: () => Promise.resolve({ default: stored }) };

const work = (asked: Work) => Promise.resolve(review(asked));

async function reviewed() {
  const loaded = await loadReview(atlases, edition, log, work);
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.value;
}

describe("a better line", () => {
  it("[MR5] is told in the story's words, with its scenes, its record and its ending", async () => {
    const [first] = (await reviewed()).moves;
    const told = tellLine(edition, log, first!, first!.better!.line);
    expect(told).toEqual({
      ok: true,
      value: {
        steps: [
          { kind: "look", text: "Look it up.", heading: null },
          { kind: "say", text: "Say what it was.", heading: null },
          { kind: "record", text: "", heading: "Two days later" },
          { kind: "say", text: "File it.", heading: null },
        ],
        ending: "It was over.",
      },
    });
  });

  it("[MR5] from a record on begins with the record; from the choice after it, without", async () => {
    const { moves } = await reviewed();
    expect(moves.map(({ what, turn }) => `${what} ${turn}`)).toEqual([
      "choice 0",
      "record 1",
      "choice 1",
    ]);
    const kinds = moves.slice(1).map((move) => {
      const told = tellLine(edition, log, move, move.better!.line);
      return told.ok && told.value.steps.map(({ kind }) => kind);
    });
    expect(kinds).toEqual([["record", "say"], ["say"]]);
  });

  it("[MR5] that the story does not give is refused with what to do", () => {
    const told = tellLine(edition, log, { turn: 0, what: "choice" }, [{ what: "choice", way: 8 }]);
    expect(told).toMatchObject({ ok: false, message: expect.stringContaining("play from here") });
    const short = tellLine(edition, log, { turn: 0, what: "choice" }, []);
    expect(short.ok).toBe(false);
  });
});

describe("the review of a play", () => {
  const loaded = async (from: Atlases, hash = "h") => {
    const result = await loadReview(from, { ...edition, hash }, log, async (asked) => work(asked));
    return result.ok ? "ok" : result.code;
  };

  it("[MR9] that cannot be loaded says so in a sentence, and never throws", async () => {
    expect(await loaded(atlases)).toBe("ok");
    expect(await loaded({})).toBe("none");
    expect(await loaded({ t01: () => Promise.reject(new Error("offline")) })).toBe("unfetched");
    expect(await loaded(atlases, "other")).toBe("other");
    const damaged = { ...stored, counts: "x" } as unknown as typeof stored;
    expect(await loaded({ t01: () => Promise.resolve({ default: damaged }) })).toBe("unfetched");
    expect(await loadReview({}, edition, log, work)).toMatchObject({
      message: expect.stringMatching(/^[^.]+\.$/),
    });
  });
});
