import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlay } from "../../../tests/support/anyLog.ts";
import { chosen, fixture, offered, over, started } from "../../../tests/support/fixture.ts";
import type { CaseData } from "../../play/case.ts";
import { askedBy } from "../../play/letter/letters.ts";
import type { PlayEvent } from "../../play/event.ts";
import { pounds } from "../../play/pounds.ts";
import { standingLines } from "./lines.ts";
import { FEWEST, MOST, runQuestions, type RunQuestion } from "./runQuestions.ts";

const stories = join(import.meta.dirname, "../../../stories");

interface Recorded {
  readonly name: string;
  readonly caseData: CaseData;
  readonly log: readonly PlayEvent[];
}

/** Every play that is recorded with the cases. */
const plays: readonly Recorded[] = readdirSync(stories, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: story }) => {
    const caseData = JSON.parse(
      readFileSync(join(stories, story, "case.json"), "utf8"),
    ) as CaseData;
    return readdirSync(join(stories, story, "cases")).map((name) => ({
      name: `${story} ${name}`,
      caseData,
      log: readFileSync(join(stories, story, "cases", name, "events.jsonl"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as PlayEvent),
    }));
  });

const flat = (text: string): string =>
  text.replaceAll("“", "‘").replaceAll("”", "’").replaceAll(/\s+/g, " ").trim();

/** Every text that the run really holds, of the events that still count. */
function happened({ caseData, log }: Pick<Recorded, "caseData" | "log">): readonly string[] {
  const labels = caseData.record.fields.flatMap((field) => [
    field.label,
    ...("options" in field ? field.options.map(({ label }) => label) : []),
  ]);
  return standingLines(log)
    .flatMap(({ event }): readonly string[] => {
      switch (event.type) {
        case "LineSpoken":
        case "ChoiceMade":
          return [event.text];
        case "OwnWordsGiven":
          return [event.text, askedBy(caseData, event.prompt)];
        case "FactFound":
          return [caseData.facts[event.fact] ?? ""];
        case "RemedyDone":
        case "RemedyAgreed":
          return caseData.remedies.filter(({ id }) => id === event.remedy).map((r) => r.title);
        case "RecordAsked":
        case "RecordWritten":
          return [
            caseData.record.title,
            ...labels,
            ...(event.type === "RecordWritten" ? Object.values(event.fields).flat() : []),
          ];
        case "RedressGiven":
          return [pounds(event.given)];
        default:
          return [];
      }
    })
    .map(flat);
}

const quotations = (text: string): readonly string[] =>
  [...text.matchAll(/“([^”]*)”/g)].map(([, inside]) => inside!.replace(/ …$/, ""));

const templates = (questions: readonly RunQuestion[]): readonly string[] =>
  questions.map(({ text }) => text.replaceAll(/“[^”]*”|\d\d:\d\d/g, "…"));

/** What would give away what a choice was worth; looked for outside quotations. */
const VERDICT =
  /\b(weak|weakly|full|adequate|scor\w*|points?|grades?|graded|harm\w*|critical\w*|wrong|mistakes?|should have|better|fail\w*|correct|missed|poor)\b/i;

describe("questions made from a run", () => {
  it.each(plays)("[RQ1] $name: between five and twelve, no two alike", ({ caseData, log }) => {
    const questions = runQuestions(caseData, log);
    expect(questions.length).toBeGreaterThanOrEqual(FEWEST);
    expect(questions.length).toBeLessThanOrEqual(MOST);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    // Nor the same words about another choice again and again.
    for (const one of templates(questions)) {
      expect(templates(questions).filter((other) => other === one).length).toBeLessThanOrEqual(3);
    }
  });

  it.each(plays)("[RQ2] $name: each quotes what really happened", ({ caseData, log }) => {
    const texts = happened({ caseData, log });
    for (const { text, line } of runQuestions(caseData, log)) {
      const quoted = quotations(text);
      for (const words of quoted) {
        expect(
          texts.some((one) => one.startsWith(words)),
          `“${words}” in: ${text}`,
        ).toBe(true);
      }
      const promise = caseData.promises.some(
        (kind) =>
          text.includes(`you promised ${kind.text}`) &&
          log.some((event) => event.type === "PromiseMade" && event.promise === kind.id),
      );
      expect(quoted.length > 0 || promise, text).toBe(true);
      expect(log[line]).toBeDefined();
    }
  });

  it.each(plays)("[RQ3] $name: nothing of grades, points or verdicts", ({ caseData, log }) => {
    for (const { text } of runQuestions(caseData, log)) {
      const ours = caseData.matters.reduce(
        (rest, { title }) => rest.replace(title.slice(1), ""),
        text.replaceAll(/“[^”]*”/g, ""),
      );
      expect(ours).not.toMatch(VERDICT);
    }
  });

  it.each(plays)("[RQ4] $name: criteria are those that the run touched", ({ caseData, log }) => {
    const touched = log.flatMap((event) =>
      event.type === "CriterionTouched" ? [event.criterion] : [],
    );
    for (const { criteria } of runQuestions(caseData, log)) {
      for (const id of criteria) expect(touched).toContain(id);
      expect(criteria.length > 0).toBe(touched.length > 0);
    }
  });

  it.each(plays)(
    "[RQ5] $name: one asks what a real workplace would change",
    ({ caseData, log }) => {
      const texts = runQuestions(caseData, log).map(({ text }) => text);
      expect(texts.filter((text) => text.includes("a real workplace"))).toHaveLength(1);
    },
  );

  it("[RQ1] a run without a choice gives none; whatever the log, never more than twelve", () => {
    expect(runQuestions(fixture, [started, offered(0)])).toEqual([]);
    fc.assert(
      fc.property(anyPlay, (log) => {
        const questions = runQuestions(fixture, log);
        expect(questions.length).toBeLessThanOrEqual(MOST);
        expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
        for (const { line } of questions) expect(log[line]).toBeDefined();
      }),
    );
  });

  it("[RQ2] what was stepped back from is asked about no more", () => {
    const wrong: PlayEvent = {
      type: "ChoiceMade",
      turn: 0,
      index: 1,
      text: "Never said in the end",
      kind: "say",
    };
    const log = [started, offered(0), wrong, { type: "SteppedBack", turn: 0 } as const];
    const texts = runQuestions(fixture, [...log, chosen(0), offered(1), chosen(1), over]);
    expect(texts.length).toBeGreaterThan(0);
    expect(JSON.stringify(texts)).not.toContain("Never said");
  });
});

describe("referrals, by when they came", () => {
  const matter = fixture.matters.find(({ redFlag }) => redFlag)!;
  const cue: PlayEvent = { type: "CueShown", matter: matter.id };
  const referred = (rung: number): PlayEvent => ({ type: "Referred", matter: matter.id, rung });
  const run = (...facts: readonly (readonly PlayEvent[])[]): readonly PlayEvent[] => [
    started,
    ...facts.flatMap((list, n) => [
      offered(n),
      { ...chosen(n), text: `Choice ${n}` } as PlayEvent,
      { type: "ClockMoved", minutes: 2, hold: false } as const,
      ...list,
    ]),
    offered(facts.length),
  ];
  const asked = (log: readonly PlayEvent[]): string =>
    runQuestions(fixture, log).find(({ why }) => why === "referred")?.text ?? "";

  it("[RQ7] at the first chance: why at once", () => {
    expect(asked(run([cue], [referred(2)]))).toContain("Why at once");
  });

  it("[RQ7] later: why then and not earlier, with both times", () => {
    const text = asked(run([cue], [], [], [referred(2)]));
    expect(text).toContain("from 10:00, and at 10:06 you said “Choice 3”. Why did you pass it on");
    expect(text).toContain("and not earlier?");
  });

  it("[RQ7] never: what was made of it; and first of all questions", () => {
    const log = run([cue], [], []);
    expect(asked(log)).toContain("was not passed to anybody");
    expect(runQuestions(fixture, log)[0]!.why).toBe("referred");
  });

  it("[RQ7] kept: how it was known to be one's own; before any sign: what told them", () => {
    expect(asked(run([cue], [referred(0)]))).toContain("dealt with it yourself");
    expect(asked(run([], [referred(2)]))).toContain("What told you");
  });
});
