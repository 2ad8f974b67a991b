import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIMENSIONS, type PlayEvent } from "../../play/event.ts";
import { problemLine } from "../../workshop/problem.ts";
import { beginSession, type Edition } from "../session.ts";
import { buildEdition, checkCase, STORIES } from "./edition.ts";
import { newCase, TEMPLATE } from "./newCase.ts";
import { playAtRandom, randomPlays } from "./randomPlays.ts";
import { eventLines, outcomeOf, playScript, readScript, scoreFile, transcript } from "./script.ts";

const root = mkdtempSync(join(tmpdir(), "redress-new-"));
const EXPERTS = ["expert", "expert-2"];
const PLAYS = 200;

/** Everything there is under the folder of cases, by path. */
const listed = (): readonly string[] =>
  readdirSync(join(root, STORIES), { recursive: true, encoding: "utf8" }).toSorted();

/** The case as built once, read by every test. */
let built: Edition;

beforeAll(() => {
  mkdirSync(join(root, STORIES));
  expect(newCase(root, "hem-1", 'The "hem" $& the tape')).toMatchObject({ ok: true });
  built = buildEdition(root, "hem-1");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a case just begun", () => {
  const logOf = (name: string): readonly PlayEvent[] =>
    playScript(built, readScript(root, "hem-1", name), name).log();
  const stored = (name: string, file: string): string =>
    readFileSync(join(root, STORIES, "hem-1", "cases", name, file), "utf8");

  it("[NC1] has its folder, its id and its title, whatever letters that has", () => {
    expect(listed()).toEqual(
      expect.arrayContaining([
        "hem-1",
        join("hem-1", "story.ink"),
        join("hem-1", "case.json"),
        join("hem-1", "cases", "expert", "script.json"),
      ]),
    );
    expect(built.data).toMatchObject({ id: "hem-1", title: 'The "hem" $& the tape' });
  });

  it("[NC1] is called by its id until it is given a title", () => {
    expect(newCase(root, "untitled_2").ok).toBe(true);
    expect(buildEdition(root, "untitled_2").data.title).toBe("New case: untitled_2");
  });

  it("[NC2] passes the checks with nothing to say", () => {
    expect(checkCase(root, "hem-1").problems.map(problemLine)).toEqual([]);
  });

  it("[NC3] two recorded plays reach 100 in every dimension by different choices", () => {
    const routes = EXPERTS.map((name) => {
      const log = logOf(name);
      const { score } = outcomeOf(built, log);
      expect(DIMENSIONS.map((d) => score.dimensions[d].reported)).toEqual([100, 100, 100, 100]);
      expect(score.ready).toBe(true);
      return log.flatMap((event) => (event.type === "ChoiceMade" ? [event.text] : []));
    });
    expect(new Set(routes.map(String)).size).toBe(2);
  });

  it("[NC3] every recorded play is stored as it comes out, and only the experts' are ready", () => {
    const names = readdirSync(join(root, STORIES, "hem-1", "cases"));
    expect(names).toEqual(expect.arrayContaining([...EXPERTS, "novice", "warm", "generous"]));
    for (const name of names) {
      const log = logOf(name);
      const outcome = outcomeOf(built, log);
      expect(stored(name, "transcript.txt")).toBe(transcript(built, log));
      expect(stored(name, "events.jsonl")).toBe(eventLines(log));
      expect(JSON.parse(stored(name, "score.json"))).toEqual(
        JSON.parse(JSON.stringify(scoreFile(outcome))),
      );
      expect({ name, ready: outcome.score.ready }).toEqual({ name, ready: EXPERTS.includes(name) });
    }
  });

  it("[NC4] two hundred random plays end, and come to everything the case declares", () => {
    const { endings, warnings } = randomPlays(built, PLAYS);
    expect([...endings.values()].reduce((sum, each) => sum + each, 0)).toBe(PLAYS);
    expect(warnings).toEqual([]);
  });

  it("[NC5] shows one of everything: look-up, own words, promise, record, days later", () => {
    const log = logOf("expert");
    const offered = log.flatMap((event) => (event.type === "OptionsOffered" ? [event] : []));
    expect(offered.some(({ options }) => options.some(({ kind }) => kind === "look"))).toBe(true);
    expect(offered.filter(({ own }) => own).length).toBeGreaterThanOrEqual(4);
    const types = log.map(({ type }) => type);
    for (const type of ["PromiseMade", "PromiseKept", "CueShown", "RecordAsked", "RecordWritten"]) {
      expect(types).toContain(type);
    }
    expect(log).toContainEqual(expect.objectContaining({ heading: "Three days later" }));
    for (const dimension of DIMENSIONS) {
      const there = built.data.moments.filter((moment) => moment.dimension === dimension);
      expect(there.length, dimension).toBeGreaterThanOrEqual(3);
    }
  });

  it("[NC5] its customer says other things when cross", () => {
    const saidTo = (greeting: number, heat: number): readonly string[] => {
      const { data, ...rest } = built;
      const cross = { ...rest, data: { ...data, persona: { ...data.persona, heat } } };
      const session = beginSession(cross, 1, "practice");
      session.give({ type: "choose", index: greeting });
      return session.log().flatMap((event) => (event.type === "LineSpoken" ? [event.text] : []));
    };
    expect(saidTo(0, 20)).toContain("So, what do you need to know?");
    expect(saidTo(0, 75)).toContain("So. Can we talk about the trousers now?");
    const asking = Array.from({ length: PLAYS }, (_, seed) => playAtRandom(built, seed)).filter(
      (log) =>
        log.some((event) => event.type === "LineSpoken" && /in charge here/.test(event.text)),
    );
    expect(asking.length).toBeGreaterThan(0);
  });

  it("[NC5] tells its author before every knot what to put there", () => {
    const lines = readFileSync(join(TEMPLATE, "story.ink"), "utf8").split("\n");
    const knots = lines.flatMap((line, at) => (line.startsWith("===") ? [at] : []));
    expect(knots.length).toBeGreaterThan(10);
    for (const at of knots) expect(lines[at - 1], lines[at]).toMatch(/^\/\/ \S/);
  });
});

describe("a case that cannot be begun", () => {
  const refusal = (id: string, title?: string) => {
    const before = listed();
    const made = newCase(root, id, title);
    expect(listed()).toEqual(before);
    return made.ok ? null : made;
  };

  it.each(["", " ", "a b", "a/b", "..", "../x", "a.b", "-x", "--title", "__proto__", "é", "a\nb"])(
    "[NC6] refuses the id %j and says what one is",
    (id) => {
      expect(refusal(id)).toMatchObject({ code: "bad-id" });
      expect(refusal(id)?.message).toMatch(/letters, digits, - and _/);
    },
  );

  it("[NC6] refuses an id longer than 40", () => {
    expect(refusal("a".repeat(41))).toMatchObject({ code: "bad-id" });
  });

  it.each(["hem-1", "HEM-1"])("[NC6] leaves a case that is there alone: %s", (id) => {
    expect(refusal(id)).toMatchObject({
      code: "exists",
      message: "stories/hem-1 is there already. Choose another id; nothing was changed.",
    });
  });

  it.each(["", "  ", "two\nlines", "x".repeat(81)])("[NC6] refuses the title %j", (title) => {
    expect(refusal("fresh", title)).toMatchObject({ code: "bad-title" });
  });

  it("[NC6] says so where there is no folder of cases", () => {
    expect(newCase(join(root, "elsewhere"), "fresh")).toMatchObject({ code: "no-stories" });
  });
});
