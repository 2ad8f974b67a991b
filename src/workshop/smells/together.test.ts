import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { modest, problemsIn } from "./fakeGround.ts";

const data = modest(fixture);

const story = (second: string): string => `PAT: Hello.
* [One. # km:r.open=full # km:s.check=full]
* [Other. # km:r.open=weak ${second}]
* [Third.]
- PAT: Bye. # ending:over
-> END
`;

describe("dimensions that move together", () => {
  it("[WS40] are told with how closely", () => {
    const [problem, ...others] = problemsIn(
      "dimensions-together",
      story("# km:s.check=weak"),
      data,
    );
    expect(others).toEqual([]);
    expect(problem?.severity).toBe("warning");
    expect(problem?.message).toMatch(
      /^Responsiveness \(R\) and Resolution \(S\).*correlation 1\.00 over 1,000/,
    );
  });

  it("[WS40] are let be where one can be had without the other", () => {
    const apart = story("# km:s.check=full");
    expect(problemsIn("dimensions-together", apart, data)).toEqual([]);
  });
});
