import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resumeActivity } from "../play/activity.ts";
import type { Act } from "../play/event.ts";
import { project } from "../play/log.ts";
import { scoreOf, scoring } from "../play/score/score.ts";
import { begin, PROJECTS, projectOf } from "../../tests/support/projects.ts";
import { openProject } from "./doer.ts";

const id = PROJECTS[0]!;
const { data } = begin(id).doer;
const words = fc.constantFrom(
  "",
  "yes",
  "no",
  "Because the figures of three weeks say so.",
  "£640",
);
const from = (list: readonly { readonly id: string }[]) =>
  fc.constantFrom("", "nobody", ...list.map((each) => each.id));

const ACTS =
  "sort cut cause survey code findings weigh say agree propose answer notice start week read adjust stop ask-again evaluate".split(
    " ",
  );

/** Acts as a page might send them, and as no page would. */
const anyAct: fc.Arbitrary<Act> = fc.record({
  id: fc.constantFrom(...ACTS, "nonsense"),
  on: fc.oneof(
    from(data.records.slice(0, 3)),
    from(data.options),
    from(data.adjustments),
    fc.constantFrom("customers", "team", ...data.colleagues.map(({ who }) => who)),
  ),
  fields: fc.record({
    cause: from(data.causes),
    by: fc.constantFrom("code", "cause", "colour"),
    of: fc.constantFrom("again", "all"),
    why: words,
    questions: fc.subarray(data.survey.questions.map((each) => each.id)),
    people: from(data.survey.people),
    way: from(data.survey.ways),
    claim: from(data.survey.claims),
    theme: from(data.themes),
    option: from(data.options),
    customer: fc.constantFrom("better", "worst"),
    staff: fc.constantFrom("same", "Because they have to."),
    forIt: words,
    against: words,
    move: fc.constantFrom("m1", "m2", "m9"),
    scale: fc.constantFrom("pilot", "whole"),
    to: fc.constantFrom("manager", "holder"),
    cost: words,
    measure: from(data.measures),
    waits: fc.constantFrom("", "yes"),
    answer: fc.constantFrom("", "yes", "no", "perhaps"),
    points: fc.subarray(data.notices.map((each) => each.id)),
    anyway: words,
    reading: fc.constantFrom("ordinary", "change", "other", "worse"),
    team: fc.constantFrom("as-before", "strained"),
    verdict: fc.constantFrom("worked", "partly", "not"),
    words,
  }),
});

describe("whatever is done in a project", () => {
  it("[PJ4] is taken or refused, leaves a log that is done again, and has a score and documents", () => {
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 5, maxLength: 60 }), (acts) => {
        const { doer, session, caseData } = begin(id);
        for (const act of acts) {
          const before = doer.state();
          const log = session.log();
          if (session.give(act).ok) continue;
          expect(doer.state()).toBe(before);
          expect(session.log()).toBe(log);
        }
        const edition = projectOf(id);
        const again = resumeActivity(edition, (seed) => openProject(edition, seed), session.log());
        expect(again.ok).toBe(true);
        const { total } = scoreOf(caseData, project(session.log(), scoring(caseData)).now);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        for (const { parts } of doer.documents()) {
          for (const { lines } of parts) expect(lines.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
