/** The recorded projects: their acts done again give what lies beside them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pointedTo } from "../../src/assess/observe/suggestion.ts";
import { blindLines } from "../../src/assess/quality/blind.ts";
import { factsOf } from "../../src/classroom/report/facts.ts";
import { cardShape } from "../../src/console/staff/wall/answers.ts";
import { debriefOf } from "../../src/play/debrief/debrief.ts";
import { transcriptOf } from "../../src/console/staff/replay/transcript.ts";
import { documentText } from "../../src/play/document.ts";
import { batch } from "../../src/protocol/batch.ts";
import { BATCH_BYTES, BATCH_ITEMS } from "../../src/protocol/batchTerms.ts";
import { replay } from "../../src/server/plays/replay.ts";
import { cardOf, extend, shownOf, untold } from "../../src/server/plays/tracked.ts";
import { playActs } from "../../src/story/build/acts.ts";
import { eventLines, outcomeOf, scoreFile, scriptNames } from "../../src/story/build/script.ts";
import { answeredByPersons, PROJECTS, projectOf } from "../support/projects.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What each is there to show. */
const ENDS: Readonly<
  Record<string, { readonly total: RegExp; readonly endings: readonly string[] }>
> = {
  expert: { total: /^100$/, endings: ["worked"] },
  "expert-not": { total: /^100$/, endings: ["not", "stopped"] },
  novice: { total: /^\d(\.\d)?$/, endings: ["unapproved"] },
};

describe.each(PROJECTS)("the recorded projects of %s", (id) => {
  it.each(Object.entries(ENDS))(
    "[PJ11] %s gives its events, and ends as it should",
    (name, want) => {
      expect(scriptNames(ROOT, id)).toContain(name);
      const edition = projectOf(id);
      const log = playActs(ROOT, edition, name).log();
      const stored = readFileSync(join(ROOT, "stories", id, "cases", name, "events.jsonl"), "utf8");
      expect(eventLines(log)).toBe(stored);
      expect(String(outcomeOf(edition, log).score.total)).toMatch(want.total);
      const last = log.at(-1);
      expect(last?.type === "PlayEnded" && want.endings.includes(last.ending)).toBe(true);
    },
  );
});

it("[PJ1] the steps weigh alike in every case file, whatever words they have", () => {
  const [first, ...others] = PROJECTS.map((id) => {
    const { moments, weights, cuts, limit } = projectOf(id).data;
    const steps = moments.map(({ id, dimension, weight, behaviour }) => [
      id,
      dimension,
      weight,
      behaviour,
    ]);
    return { steps, weights, cuts, limit };
  });
  expect(others.length).toBeGreaterThan(0);
  for (const each of others) expect(each).toEqual(first);
});

it.each([PROJECTS[0]!, "s05"])("[CU10] nobody's mood is told of %s", (id) => {
  const edition = projectOf(id);
  const { data } = edition;
  const log = playActs(ROOT, edition, "expert").log();
  const tracked = extend(untold(edition), log);
  const whose = { playId: "p", learnerId: "l", begun: 1, lastAt: 1, verdict: null };
  const card = tracked.ok && cardOf(shownOf(tracked.value), whose);
  expect(cardShape.parse(card).mood).toBeNull();
  expect(debriefOf(data, log).customer).toBeNull();
  expect(scoreFile(outcomeOf(edition, log))).not.toHaveProperty("customer");
  const file = join(ROOT, "stories", id, "cases/expert/score.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).not.toHaveProperty("customer");
});

describe("a project's log", () => {
  const id = PROJECTS[0]!;
  const edition = projectOf(id);
  const { data, hash } = edition;
  const log = playActs(ROOT, edition, "expert").log();

  it("[PJ12] passes the server's door batch by batch, and its replay is the record", () => {
    let tracked = untold(edition);
    for (let from = 0; from < log.length; from += BATCH_ITEMS) {
      const items = log
        .slice(from, from + BATCH_ITEMS)
        .map((event, n) => ({ at: 1000 + from + n, event }));
      const sent = JSON.parse(JSON.stringify({ caseId: data.id, hash, from, sentAt: 1000, items }));
      expect(JSON.stringify(sent).length).toBeLessThan(BATCH_BYTES);
      const read = batch.safeParse(sent);
      expect(read.success ? [] : read.error.issues).toEqual([]);
      const longer = extend(
        tracked,
        items.map(({ event }) => event),
      );
      expect(longer.ok).toBe(true);
      if (longer.ok) tracked = longer.value;
    }
    expect(shownOf(tracked)).toMatchObject({ status: "ended", total: 100 });
    expect(replay(edition, JSON.parse(JSON.stringify(log)))).toMatchObject({ total: 100 });
    const forged = log.filter(({ type }) => type !== "LineSpoken");
    expect(replay(edition, forged)).toEqual({ flag: "differs" });
  });

  it("[LM18] [LM6] answered by a person it scores the same at the server, and everybody reads who answered", () => {
    const said = [
      { answer: "no", reason: "Who does the work, Robin?" },
      { answer: "yes", reason: "" },
    ] as const;
    const { doer, session } = answeredByPersons(id, log, said);
    const whole = session.log();
    expect(replay(edition, JSON.parse(JSON.stringify(whole)))).toEqual(replay(edition, log));
    const forged = whole.map((event) =>
      event.type === "AuthorityAnswered" ? { ...event, by: "scripted" as const } : event,
    );
    expect(replay(edition, forged)).toEqual({ flag: "differs" });

    const words = "A person in the manager's chair said no";
    const notes = transcriptOf(data, whole, "Robin", false).filter(({ kind }) => kind === "note");
    expect(JSON.stringify(notes)).toContain(`${words}: ${said[0]!.reason}`);
    const blind = JSON.stringify(blindLines(data, whole, "Robin"));
    expect(blind).toContain(`${words}.`);
    expect(blind).toContain("Who does the work, [name]?");
    expect(blind).not.toContain("Robin");
    const papers = doer.documents().map((each) => documentText(data, each));
    expect(papers.filter((each) => each.includes("a person in the manager's chair"))).toHaveLength(
      2,
    );
  });

  it("[PJ12] says on its card where the project is", () => {
    const until = log.findLastIndex(
      (event) => event.type === "ChoiceMade" && event.act?.id === "week",
    );
    const end = log.findIndex((event, at) => at > until && event.type === "OptionsOffered");
    const tracked = extend(untold(edition), log.slice(0, end + 1));
    expect(tracked.ok && shownOf(tracked.value)).toMatchObject({
      moment: "The change at work: week 6",
      choice: "Let week 6 go by",
    });
  });

  it("[PJ12] reads wherever a play's does: transcript, blind marking, report, criteria", () => {
    const own = transcriptOf(data, log, "Robin").filter(({ kind }) => kind === "own");
    expect(own.length).toBeGreaterThan(8);
    expect(blindLines(data, log, "Robin").length).toBeGreaterThan(50);
    const facts = factsOf(data, log, { playId: "p", learnerId: "l", hash, endedAt: 0 });
    expect(facts).toMatchObject({ total: 100, caseId: id });
    const untouched = data.criteria.filter((each) => pointedTo(log, each).lines.length === 0);
    expect(untouched).toEqual([]);
  });
});
