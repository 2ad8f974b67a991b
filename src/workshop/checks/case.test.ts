/** Checks of a story against what its case declares. */
import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import type { CaseData } from "../../play/case.ts";
import { checkStatic } from "../check.ts";
import { found, problemsIn, sourcesOf } from "../fakeStory.ts";

const story = (tags: string): string =>
  `-> start\n=== start\nPAT: Hello.\n* [Go on. ${tags}]\n* [Or not. # do]\n- PAT: Goodbye. # ending:over\n-> END\n`;
const ids = (check: string, tags: string, data: CaseData = fixture): string =>
  problemsIn(check, story(tags), data)
    .map(({ message }) => message)
    .join("\n");

describe("moments", () => {
  const without = (prefix: string): CaseData => ({
    ...fixture,
    moments: fixture.moments.filter(({ id }) => !id.startsWith(prefix)),
  });

  it("[WS21] three a dimension is enough; fewer is a warning, none an error", () => {
    expect(found("few-moments", story("# do"), fixture)).toEqual([]);
    expect(found("few-moments", story("# do"), without("e.rung"))).toEqual(["warning null"]);
    expect(found("few-moments", story("# do"), without("e."))).toEqual(["error null"]);
  });

  it("[WS21] one that no tag gives credit for is an error", () => {
    expect(ids("unmet-moment", "# km:r.open=weak")).not.toContain('"r.open"');
    expect(ids("unmet-moment", "# km:r.own=full")).toContain('"r.open"');
    expect(ids("unmet-moment", "# rung:refund,4")).not.toContain('"e.rung"');
    expect(ids("unmet-moment", "# promise:callback,+1h")).not.toContain('"r.on-time"');
    expect(ids("unmet-moment", "# do")).not.toMatch(/s\.fit|s\.record/);
  });

  it("[WS21] is told at its line of case.json, when that lies beside the story", () => {
    const json = JSON.stringify(fixture, null, 1);
    const sources = sourcesOf(story("# do"), { "case.json": json });
    const problem = checkStatic(sources, fixture).find(({ check }) => check === "unmet-moment");
    expect(problem?.file).toBe("case.json");
    const lines = json.split("\n").slice(problem!.line! - 1);
    expect(lines.slice(0, 2).join("")).toContain('"r.open"');
  });
});

describe("criteria", () => {
  it("[WS22] that are claimed have a tag somewhere", () => {
    expect(found("criterion", story("# do"), fixture)).toEqual(["error null"]);
    expect(found("criterion", story("# ac:prob-1.5"), fixture)).toEqual([]);
  });
});

describe("promises", () => {
  const grace = (minutes: number, moment?: string): CaseData => ({
    ...fixture,
    promises: [{ id: "callback", text: "to ring", grace: minutes, ...(moment ? { moment } : {}) }],
  });

  it("[WS23] that nothing keeps are an error where a moment hangs on them, else a warning", () => {
    const made = story("# promise:callback,+1h");
    expect(found("promise-never-kept", made, fixture)).toEqual(["error 4"]);
    expect(found("promise-never-kept", made, grace(10))).toEqual(["warning 4"]);
    const kept = made.replace("Goodbye.", "Goodbye. # promise-kept:callback");
    expect(found("promise-never-kept", kept, fixture)).toEqual([]);
    expect(found("promise-never-kept", story("# do"), fixture)).toEqual([]);
  });

  it("[WS23] that fall due before the clock can move are told", () => {
    const kept = story("# promise:callback,+2m").replace(
      "Hello.",
      "Hello. # promise-kept:callback",
    );
    const slow: CaseData = { ...grace(0), start: { ...fixture.start, perChoice: 5 } };
    expect(found("promise-too-soon", kept, slow)).toEqual(["warning 4"]);
    expect(found("promise-too-soon", kept, { ...slow, promises: grace(3).promises })).toEqual([]);
    expect(found("promise-too-soon", kept.replace("# do", "# clock:+1m"), slow)).toEqual([]);
  });
});

describe("what a case declares and no tag names", () => {
  it("[WS24] is told", () => {
    expect(ids("unused", "# do")).toMatch(/"# fact:order": the fact never comes up/);
    expect(ids("unused", "# do")).toMatch(/"# agree:refund": the remedy never comes up/);
    expect(ids("unused", "# done:refund # rung:refund, 1")).not.toContain("refund");
    expect(ids("unused", "# do")).not.toMatch(/critical|ending/);
  });
});
