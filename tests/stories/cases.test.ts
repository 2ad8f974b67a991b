/** Recorded cases: choices in; transcript, events and score out, exactly as they lie in the folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "../../src/play/event.ts";
import type { Score } from "../../src/play/score/score.ts";
import { STORIES } from "../../src/story/build/edition.ts";
import { eventLines, outcomeOf, scoreFile, transcript } from "../../src/story/build/script.ts";
import { CASES, editionOf, playRecorded, recordedOf, ROOT } from "../support/routes.ts";

const COURTEOUS_WRONG = ["novice", "warm", "generous", "passes-up"];

/**
 * The four learners of brief 2.8 who are neither experts nor courteous and wrong, by what makes each
 * of them that: the figures are the width we allow around those of the table there.
 */
const ARCHETYPES: Readonly<Record<string, (score: Score) => boolean>> = {
  sound: ({ ready, total }) => ready && total >= 80 && total < 95,
  // In the review zone, or a breath below it: nothing that ruins it, and not enough.
  borderline: ({ ready, total, notReady, dimensions }) =>
    !ready &&
    total > 55 &&
    total < 60 &&
    notReady.length === 1 &&
    DIMENSIONS.every((d) => dimensions[d].reported >= 50),
  // Hears well, and keeps to themselves what was never theirs to decide.
  "lone-hero": ({ ready, dimensions: { R, E } }) => !ready && E.reported <= 10 && R.reported >= 65,
  // Does right by everybody, and says so to nobody.
  "never-tells": ({ ready, dimensions: { R, I, E } }) =>
    !ready && I.reported <= 15 && R.reported >= 65 && E.reported >= 85,
};

const isExpert = ({ name }: { readonly name: string }): boolean => /^expert(-\d+)?$/.test(name);

describe.each(CASES)("the recorded cases of %s", (id) => {
  const recorded = recordedOf(id);
  const stored = (name: string, file: string): string =>
    readFileSync(join(ROOT, STORIES, id, "cases", name, file), "utf8");

  it.each(recorded)("[SY1] $name gives its stored transcript, events and score", (each) => {
    const edition = editionOf(id);
    const log = playRecorded(id, each).log();
    expect(transcript(edition, log)).toBe(stored(each.name, "transcript.txt"));
    expect(eventLines(log).split("\n")).toEqual(stored(each.name, "events.jsonl").split("\n"));
    const score: unknown = JSON.parse(JSON.stringify(scoreFile(outcomeOf(edition, log))));
    expect(score).toEqual(JSON.parse(stored(each.name, "score.json")));
  });

  it("[SY2] two expert routes or more reach 100 in every dimension by different choices", () => {
    const experts = recorded.filter(isExpert);
    expect(experts.length).toBeGreaterThanOrEqual(2);
    const routes = experts.map((each) => {
      const log = playRecorded(id, each).log();
      const { score } = outcomeOf(editionOf(id), log);
      const reported = DIMENSIONS.map((d) => score.dimensions[d].reported);
      expect({ name: each.name, reported, ready: score.ready }).toEqual({
        name: each.name,
        reported: [100, 100, 100, 100],
        ready: true,
      });
      return log.flatMap((event) => (event.type === "ChoiceMade" ? [event.text] : [])).join("\n");
    });
    expect(new Set(routes).size).toBe(routes.length);
  });

  it.each(COURTEOUS_WRONG)("[SY3] %s is recorded and is not ready", (name) => {
    const each = recorded.find((one) => one.name === name);
    expect(each, `${id} has no recorded case "${name}"`).toBeDefined();
    const { score } = outcomeOf(editionOf(id), playRecorded(id, each!).log());
    expect(score.ready).toBe(false);
    expect(score.notReady).not.toEqual([]);
    expect(score.notReady).not.toContainEqual({ why: "unfinished" });
  });

  it.each(Object.keys(ARCHETYPES))("[SY14] %s is recorded and comes out as such", (name) => {
    const each = recorded.find((one) => one.name === name);
    expect(each, `${id} has no recorded case "${name}"`).toBeDefined();
    const { score } = outcomeOf(editionOf(id), playRecorded(id, each!).log());
    const { total, ready, notReady, dimensions } = score;
    const told = DIMENSIONS.map((d) => `${d} ${dimensions[d].reported}`).join(" ");
    expect(
      ARCHETYPES[name]!(score),
      `${told} total ${total} ready ${ready} ${JSON.stringify(notReady)}`,
    ).toBe(true);
  });
});
