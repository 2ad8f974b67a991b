import { describe, expect, it } from "vitest";
import { resumeActivity } from "../play/activity.ts";
import { DIMENSIONS } from "../play/event.ts";
import {
  begin,
  chooseOption,
  countAndAsk,
  expert,
  novice,
  PROJECTS,
  projectOf,
  propose,
  scored,
  type Doing,
} from "../../tests/support/projects.ts";
import { countRecords } from "./count.ts";
import { PILOT_WEEKS } from "./data.ts";
import { openProject } from "./doer.ts";
import { outcomeOf, strained } from "./weeks.ts";

describe.each(PROJECTS)("the project %s", (id) => {
  const { options, authority } = begin(id).doer.data;

  it("[PJ1] done well earns full marks with every cure, whether it worked or not", () => {
    const outcomes = new Set<string>();
    for (const [at, { id: option }] of options.entries()) {
      const doing = expert(id, option, 100 + at);
      const score = scored(doing);
      const lost = score.moments.filter(({ credit, waived }) => !waived && credit !== 1);
      expect(lost.map(({ moment }) => `${option}: ${moment.id}`)).toEqual([]);
      for (const each of DIMENSIONS) expect(score.dimensions[each].reported).toBe(100);
      expect(score).toMatchObject({ total: 100, ready: true, notReady: [] });
      outcomes.add(outcomeOf(doing.doer.weeks(), doing.doer.state()));
    }
    expect([...outcomes]).toContain("not");
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it("[PJ1] stopped after four weeks for what the figures show, it is worth the same", () => {
    const idle = options.find(({ mechanisms }) => mechanisms.every(({ acts }) => acts !== "back"))!;
    const doing = expert(id, idle.id, 3, 4);
    const lost = scored(doing).moments.filter(({ credit, waived }) => !waived && credit !== 1);
    expect(lost.map(({ moment }) => moment.id)).toEqual([]);
    expect(doing.session.log().at(-1)).toEqual({ type: "PlayEnded", ending: "stopped" });
  });

  it("[PJ2] a favourite cure, started without approval and praised in week two, is never ready", () => {
    const score = scored(novice(id));
    expect(score.ready).toBe(false);
    expect(score.total).toBeLessThanOrEqual(39);
    expect(score.notReady).toContainEqual({ why: "critical", critical: "unapproved" });
  });

  it("[PJ3] the count of the repeat contacts shows the cause, which the logged codes hide", () => {
    const doing = begin(id);
    countAndAsk(doing);
    const { data, state } = doing.doer;
    const bars = countRecords(data, state().sorted, { by: "cause", repeatsOnly: true });
    const all = bars.reduce((sum, { count }) => sum + count, 0);
    expect(bars[0]!.id).toBe(data.mainCause);
    expect(bars[0]!.count / all).toBeGreaterThan(0.5);
    const codes = countRecords(data, state().sorted, { by: "code", repeatsOnly: true });
    expect(codes[0]!.count / all).toBeLessThan(0.5);
  });

  it("[PJ4] a log is done again act by act, and only the same log is gone on with", () => {
    const log = expert(id, options[0]!.id).session.log();
    const edition = projectOf(id);
    const again = resumeActivity(edition, (seed) => openProject(edition, seed), log);
    expect(again.ok && again.value.log()).toEqual(log);
    const half = log.slice(0, log.findLastIndex(({ type }) => type === "OptionsOffered") + 1);
    expect(resumeActivity(edition, (seed) => openProject(edition, seed), half).ok).toBe(true);
  });

  it("[PJ5] the authority asks for what is missing, one thing at a time, and says what would help", () => {
    const doing = begin(id);
    const option = options[0]!.id;
    propose(doing, option, { scale: "whole", cost: "1", staff: "", measure: "total" });
    countAndAsk(doing);
    chooseOption(doing, option);
    propose(doing, option, { cost: "1" });
    propose(doing, option, { staff: "" });
    propose(doing, option, { scale: "whole" });
    propose(doing, option, { measure: "total" });
    propose(doing, option, { to: "holder" });
    const { refusals } = authority;
    expect(doing.doer.state().proposals.map(({ reason }) => reason)).toEqual([
      refusals.compared,
      refusals.cost,
      refusals.staff,
      refusals.pilot,
      refusals.measure,
      refusals.whose,
    ]);
    expect(doing.refused("start")).toContain("Nobody has approved it yet");
    propose(doing, option);
    expect(doing.doer.state().proposals.at(-1)).toMatchObject({ approved: true, lacks: [] });
  });

  it("[PJ6] a person may answer in the authority's place, and what is scored is the same", () => {
    const option = options[0]!.id;
    const put = (more: Record<string, string>): Doing => {
      const doing = begin(id);
      countAndAsk(doing);
      chooseOption(doing, option);
      propose(doing, option, more);
      return doing;
    };
    const proposal = (doing: Doing) =>
      scored(doing).moments.find(({ moment }) => moment.id === "e.proposal")!.credit;
    const yes = put({});
    const no = put({ waits: "yes" });
    expect(no.session.state().asking).toBe("proposal");
    expect(no.doer.state()).toMatchObject({ proposals: [], waiting: { option, lacks: [] } });
    no.give("answer", undefined, { answer: "no", reason: "Not before the audit." });
    expect(no.session.state().asking).toBeNull();
    expect(no.session.log()).toContainEqual({
      type: "AuthorityAnswered",
      ask: "proposal",
      answer: "no",
      reason: "Not before the audit.",
      by: "person",
    });
    expect(no.doer.state().proposals).toMatchObject([
      { approved: false, reason: "Not before the audit.", lacks: [], by: "person" },
    ]);
    expect(proposal(no)).toBe(proposal(yes));
    expect(no.refused("start")).not.toBeNull();

    // Nobody in time: the scripted authority, with what it would have said at once.
    const late = put({ waits: "yes", staff: "" });
    late.give("answer");
    const atOnce = put({ staff: "" });
    expect(late.doer.state()).toEqual(atOnce.doer.state());
    expect(scored(late).moments).toEqual(scored(atOnce).moments);
  });

  it("[LM16] while it waits all else can be done, and what was put stays as it was put", () => {
    const doing = begin(id);
    const option = options[0]!.id;
    propose(doing, option, { waits: "yes" });
    const { waiting } = doing.doer.state();
    countAndAsk(doing);
    chooseOption(doing, option);
    expect(doing.doer.state().waiting).toEqual(waiting);
    for (const [act, fields] of [
      ["propose", { option, scale: "pilot", to: "manager" }],
      ["report", { problem: "Too many calls." }],
      ["answer", { answer: "perhaps" }],
      ["answer", { answer: "no", reason: "x".repeat(1201) }],
    ] as const) {
      expect(doing.refused(act, undefined, fields)).not.toBeNull();
    }
    doing.give("answer");
    expect(doing.doer.state().proposals[0]).toMatchObject({
      approved: false,
      reason: authority.refusals[waiting!.lacks[0]!],
    });
    expect(doing.refused("answer")).toContain("No proposal waits");
  });

  it("[LM17] a person's no, or a yes to what lacks something, leaves full marks in reach", () => {
    const option = options[0]!.id;
    for (const [first, said] of [
      [{}, "no"],
      [{ staff: "" }, "yes"],
      [{ staff: "", scale: "whole", cost: "1" }, "yes"],
    ] as const) {
      const doing = begin(id);
      countAndAsk(doing);
      chooseOption(doing, option);
      propose(doing, option, { ...first, waits: "yes" });
      doing.give("answer", undefined, { answer: said });
      expect(doing.doer.state().proposals[0]!.reason).toBe(said === "no" ? "No." : "Yes.");
      propose(doing, option, { waits: "yes" });
      doing.give("answer", undefined, { answer: "yes", reason: "Now I see it." });
      expect(doing.refused("propose", undefined, {})).toContain("This is approved");
      const credits = new Map(scored(doing).moments.map((each) => [each.moment.id, each.credit]));
      for (const each of ["e.proposal", "e.rung", "e.again"]) expect(credits.get(each)).toBe(1);
    }
  });
});

it("[PJ1] a team strained in the last week alone leaves nothing to adjust, and nothing to lose", () => {
  const [id, seed] = ["s20-repairs", 20] as const;
  const doing = expert(id, begin(id).doer.data.options[0]!.id, seed);
  const weeks = doing.doer.weeks();
  expect(weeks.run.map((_, at) => strained(weeks, at + 1)).indexOf(true)).toBe(PILOT_WEEKS - 1);
  const lost = scored(doing).moments.filter(({ credit, waived }) => !waived && credit !== 1);
  expect(lost).toEqual([]);
});

describe("what a project refuses", () => {
  const id = PROJECTS[0]!;

  it("[PJ7] each refusal says what to do, and changes nothing", () => {
    const doing = begin(id);
    const { data } = doing.doer;
    const before = doing.doer.state();
    const first = data.records[0]!.id;
    const words = "x".repeat(1201);
    for (const [why, ...act] of [
      ["There is no such step", "dance"],
      ["Choose a record", "sort", "R999", { cause: data.mainCause }],
      ["Choose what the record is about", "sort", first, { cause: "moon" }],
      ["Choose what to count by", "cut", undefined, { by: "colour" }],
      ["Say what in the records", "cause", undefined, { cause: data.mainCause, why: "" }],
      ["1201 characters; 1200 are kept", "cause", undefined, { cause: data.mainCause, why: words }],
      [
        "Choose 3 to 6 questions; 1",
        "survey",
        undefined,
        { questions: [data.survey.questions[0]!.id] },
      ],
      ["Nobody has been asked yet", "code", "A01", { theme: data.themes[0]!.id }],
      ["Nobody has been heard yet", "agree", undefined, { option: data.options[0]!.id }],
      ["Nobody has approved it yet", "start"],
      ["The change has not begun", "week"],
      ["No week has gone by", "read", undefined, { reading: "ordinary", team: "as-before" }],
      ["no change at work", "stop", undefined, { why: "no" }],
      ["no week of the change", "evaluate", undefined, { verdict: "worked" }],
      ["The report is empty", "report", undefined, {}],
    ] as const) {
      expect(doing.refused(...(act as unknown as Parameters<typeof doing.refused>))).toContain(why);
    }
    expect(
      doing.refused("propose", undefined, {
        option: data.options[0]!.id,
        scale: "pilot",
        to: "manager",
        cost: "a lot",
      }),
    ).toContain('"a lot" is no amount');
    expect(doing.doer.state()).toBe(before);
  });
});
