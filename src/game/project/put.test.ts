import { describe, expect, it } from "vitest";
import {
  begin,
  chooseOption,
  countAndAsk,
  PROJECTS,
  propose,
} from "../../../tests/support/projects.ts";
import { NEEDS } from "../../project/data.ts";
import { lessonEvent } from "../../protocol/lessonAsked.ts";
import { putOfProposal } from "./put.ts";

describe.each(PROJECTS)("a proposal of %s as it goes to the chair", (id) => {
  const put = (doing: ReturnType<typeof begin>) =>
    putOfProposal(doing.doer.data, doing.caseData, doing.doer.state(), "play")!;

  it("[LM16] has all on its page that was written and counted, and offers no reason that is not one", () => {
    const doing = begin(id);
    const { data } = doing.doer;
    const option = data.options[0]!;
    expect(putOfProposal(data, doing.caseData, doing.doer.state(), "")).toBeNull();
    countAndAsk(doing);
    chooseOption(doing, option.id);
    propose(doing, option.id, { waits: "yes", words: "Three ways were weighed." });
    const whole = put(doing);
    expect(whole).toMatchObject({ own: "Three ways were weighed.", playId: "play", refusals: [] });
    expect(whole.question).toContain(option.title);
    for (const words of [
      `£${doing.doer.state().waiting!.cost}`,
      "Effect: For customers",
      "Evidence: ",
    ]) {
      expect(whole.said).toContain(words);
    }
    expect(whole.said).toMatch(/\d+ of \d+ repeat contacts/);
    expect(whole.rule).toContain("Nothing of it is missing");
    const paper = doing.doer.documents().at(-1)!;
    expect(paper.parts.at(-1)!.lines).toEqual(["It waits for one."]);
  });

  it("[LM16] with everything missing and its words as long as can be, passes the server's door", () => {
    const doing = begin(id);
    const { data } = doing.doer;
    const dear = data.options.toSorted((a, b) => b.perWeek - a.perWeek)[0]!;
    const long = "word ".repeat(240).trim();
    const bad = { to: "manager", scale: "whole", cost: "1", measure: "", figures: "" };
    propose(doing, dear.id, { ...bad, waits: "yes", staff: "x".repeat(1200), words: long });
    const { rule, refusals, said, own } = put(doing);
    expect(refusals.length).toBeGreaterThanOrEqual(NEEDS.length - 2);
    expect(rule).toContain("Missing here: ");
    expect(own).toBe(long);
    expect(said).toContain("x".repeat(1200));
    const event = { type: "Asked", ask: "a1", put: put(doing) };
    expect(lessonEvent.safeParse(event).error?.issues ?? []).toEqual([]);
  });
});
