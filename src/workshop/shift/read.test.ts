import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shiftData, shiftJson } from "../../../tests/support/shiftFixture.ts";
import type { ShiftData } from "../../shift/day.ts";
import { bestIsLongest } from "./length.ts";
import { buildEdition, checkCase } from "../../story/build/edition.ts";
import { playActs } from "../../story/build/acts.ts";
import { project } from "../../play/log.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { eventLines, scriptNames } from "../../story/build/script.ts";
import { drawsFrom } from "../../play/shuffle.ts";
import { problemLine } from "../problem.ts";
import { byChance, expert, novice } from "./manners.ts";
import { fly, type Manner } from "./pilot.ts";
import { readShift } from "./read.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- a file is spoilt in ways its type would not allow
type Spoil = (file: any) => void;

/** What is said of the small shift after a change to its file. */
function said(change: Spoil): readonly string[] {
  const file = structuredClone(shiftJson);
  change(file);
  const { problems } = readShift(JSON.stringify(file, null, 1), "shift.json", shiftData);
  return problems.map(problemLine);
}

describe("a shift's file", () => {
  it("[SH13] is read where it is whole", () => {
    expect(said(() => {})).toEqual([]);
  });

  it.each<[string, Spoil, RegExp]>([
    ["a contact without patience", (f) => delete f.contacts[1].patience, /\[1\] "c2" patience:/],
    ["a field nobody knows", (f) => (f.contacts[0].mood = 1), /\[0\] "c1": .*mood/],
    ["a cast id", (f) => (f.contacts[2].who = "eve"), /\[2\] "c3" who: there is no "eve"/],
    [
      "a cause",
      (f) => (f.contacts[0].cause = "gremlin"),
      /\[0\] "c1" cause: there is no "gremlin"/,
    ],
    ["a standard", (f) => (f.contacts[0].standard = "mend"), /standard: there is no "mend"/],
    [
      "a step",
      (f) => (f.contacts[0].steps[0].replies[0].to = "limbo"),
      /\[0\] "c1" steps\[0\] "hello" replies\[0\] to: there is no "limbo"/,
    ],
    [
      "a tag",
      (f) => (f.contacts[0].steps[0].replies[0].tags = ["km:r.open=superb"]),
      /tags\[0\]: tag "# km:r.open=superb" is not of the form/,
    ],
    [
      "a moment",
      (f) => (f.contacts[0].steps[0].replies[0].tags = ["km:r.nought=full"]),
      /there is no "r.nought" among the moments/,
    ],
    [
      "one customer's feeling",
      (f) => (f.contacts[0].steps[0].replies[0].tags = ["ev:ack"]),
      /a shift has no one customer/,
    ],
    [
      "a clock of its own",
      (f) => (f.contacts[0].steps[0].replies[0].tags = ["clock:+5m"]),
      /the desk's own to make/,
    ],
    [
      "a condition",
      (f) => (f.errands[1].when = ["fact:magic"]),
      /errands\[1\] "dot" when\[0\]: nothing in the day/,
    ],
    [
      "a call back without a time",
      (f) => (f.contacts[1].steps[0].replies[0].tags = []),
      /leads "back" needs a tag/,
    ],
    [
      "an end without a next step",
      (f) => delete f.contacts[0].steps[0].replies[1].next,
      /has to say what comes next/,
    ],
    ["an id twice", (f) => (f.contacts[1].id = "c1"), /the id "c1" is given twice/],
    ["a time outside the day", (f) => (f.contacts[3].at = 900), /900 is not between the start/],
    [
      "a step that is never reached",
      (f) =>
        f.contacts[0].steps.push({
          id: "x",
          replies: [{ text: "a", minutes: 1, to: "end", next: "settled" }],
        }),
      /\[0\] "c1" steps\[1\] "x": no reply leads/,
    ],
    [
      "a moment nobody can have",
      (f) => (f.contacts[2].steps[0].replies[0].tags = []),
      /nothing in the day gives the moment "r.late" in full/,
    ],
    [
      "a criterion nothing touches",
      (f) => (f.contacts[1].steps[1].replies[0].tags = ["promise-kept:ring-bob"]),
      /nothing in the day touches the criterion "ext-7.1"/,
    ],
  ])("[SH13] that breaks on %s is told by file, line and row", (_what, change, words) => {
    const lines = said(change);
    expect(lines[0]).toMatch(/^shift\.json:\d+: error: /);
    expect(lines.join("\n")).toMatch(words);
  });

  it("[SH13] that is no JSON is told by its line", () => {
    const { shift, problems } = readShift('{\n "closes": 1,\n ]', "shift.json", shiftData);
    expect(shift).toBeNull();
    expect(problems[0]).toMatchObject({ line: 3, check: "shift" });
  });
});

describe.each([
  { id: "s05", ways: ["moved", "split", "stays"] },
  { id: "s10", ways: ["sheet", "watch", "fetch"] },
  { id: "s15", ways: ["run", "next"] },
  { id: "s18", ways: ["repick", "extra"] },
  { id: "s21", ways: ["by-hand", "restart", "each"] },
])("the shift $id", ({ id, ways }) => {
  const edition = buildEdition(".", id);
  const total = (manner: Manner, seed: number): number => {
    const { session } = fly(edition, seed, manner);
    return scoreOf(edition.data, project(session.log(), scoring(edition.data)).now).total;
  };

  it("[SH15] has two wholly right ways at least, whatever the day's seed", () => {
    for (const way of ways) {
      for (let seed = 1; seed <= 6; seed++) {
        expect({ way, seed, total: total(expert([way]), seed) }).toEqual({ way, seed, total: 100 });
      }
    }
  });

  it("[SH15] cannot be passed by answering anything, nor by chance", () => {
    expect(total(novice, 1)).toBeLessThan(40);
    for (let seed = 1; seed <= 10; seed++) {
      expect({ seed, ready: total(byChance(drawsFrom(seed)), seed) >= 90 }).toEqual({
        seed,
        ready: false,
      });
    }
  });

  it("[SH15] is not given away by the length of its replies, and its file has nothing to mend", () => {
    expect(bestIsLongest(edition.story as unknown as ShiftData)).toBeLessThan(0.4);
    expect(checkCase(".", id).problems).toEqual([]);
  });

  it("[SH15] its recorded days are what they were", () => {
    for (const name of scriptNames(".", id)) {
      const log = playActs(".", edition, name).log();
      const stored = readFileSync(`stories/${id}/cases/${name}/events.jsonl`, "utf8");
      expect(eventLines(log)).toBe(stored);
      const { ready } = scoreOf(edition.data, project(log, scoring(edition.data)).now);
      expect({ name, ready }).toEqual({ name, ready: name.startsWith("expert") });
    }
  });
});
