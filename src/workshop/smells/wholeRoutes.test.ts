import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { checkRoutes } from "../checkRoutes.ts";
import { found, groundOf, modest, problemsIn } from "./fakeGround.ts";

const data = modest(fixture);

/** Line 2 opens; the second turn earns the rest. */
const story = (...openings: readonly string[]): string => `PAT: Hello.
${openings.join("\n")}
- PAT: And then?
* [All of it. # km:i.time=full # km:e.tell=full # km:s.check=full]
* [Nothing.]
- PAT: Bye. # ending:over
-> END
`;

describe("two different routes to full marks", () => {
  it("[WS30] is content with two that differ in what is said", () => {
    const ink = story("* [Good. # km:r.open=full]", "* [Good too. # km:r.open=full]", "* [Poor.]");
    expect(found("whole-routes", ink, data)).toEqual([]);
  });

  it("[WS30] tells where there is one, with its lines", () => {
    const ink = story("* [Good. # km:r.open=full]", "* [Poor.]");
    const [problem, ...others] = problemsIn("whole-routes", ink, data);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "error", file: "story.ink", line: null });
    expect(problem?.message).toContain("only one route gives full marks in all four");
    expect(problem?.message).toContain("lines 2 and 5");
  });

  /** A second turn with a look-up, and what only that opens. */
  const looking = (opened: string): string => `VAR looked = 0
PAT: Hello.
* [Good. # km:r.open=full]
* [Poor.]
- -> second
=== second ===
PAT: And then?
- (again)
* [Look. # look]
    ~ looked = 1
    The notes.
    -> again
* [All of it. # km:i.time=full # km:e.tell=full # km:s.check=full]
* {looked == 1} [${opened}]
- PAT: Bye. # ending:over
-> END
`;

  it("[WS30] counts no look-up as another route", () => {
    const [problem] = problemsIn("whole-routes", looking("Nothing."), data);
    expect(problem?.message).toContain("only one route gives full marks in all four");
  });

  it("[WS30] finds what only a look-up opens", () => {
    const full = "All of it so. # km:i.time=full # km:e.tell=full # km:s.check=full";
    expect(found("whole-routes", looking(full), data)).toEqual([]);
  });

  it("[WS30] tells what the best comes to where there is none, by dimension", () => {
    const ink = story("* [Fair. # km:r.open=adequate]", "* [Poor.]");
    const messages = problemsIn("whole-routes", ink, data).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(
        /no route gives full marks in Responsiveness \(R\); the best comes to 61.9/,
      ),
    ]);
  });

  it("[WS31] says that a sample is one, and is never sure of what it lacks", () => {
    const ground = groundOf(story("* [Fair.]"), data);
    const problems = checkRoutes({ ...ground, proved: false });
    expect(problems.length).toBeGreaterThan(0);
    for (const { severity, message } of problems) {
      expect(severity).toBe("warning");
      expect(message).toContain("sample");
    }
    expect(checkRoutes(ground).some(({ severity }) => severity === "error")).toBe(true);
  });
});
