import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { modest, problemsIn } from "./fakeGround.ts";

const data = modest(fixture);
const ALL = "# km:r.open=full # km:i.time=full # km:e.tell=full # km:s.check=full";

/** Competence on line 2, kindness on line 4. */
const story = (competent: string, kind: string): string => `PAT: Hello.
* [All of it. ${ALL} ${competent}]
    PAT: I see.
* [Have another. ${kind}]
    PAT: How nice!
- PAT: Bye. # ending:over
-> END
`;

describe("what pleases most", () => {
  it("[WS41] is told where it is a play that is not ready, with both ratings and its lines", () => {
    const [problem, ...others] = problemsIn(
      "pleases-most",
      story("", "# ev:gift+ack+choice"),
      data,
    );
    expect(others).toEqual([]);
    expect(problem?.message).toMatch(/a rating of \d\.?\d* against \d\.?\d*\. It goes by line 4\./);
  });

  it("[WS41] is let be where the competent play pleases as well", () => {
    const ink = story("# ev:ack+progress+choice", "# ev:gift");
    expect(problemsIn("pleases-most", ink, data)).toEqual([]);
  });

  it("[WS41] is let be where no play is ready: that is told elsewhere", () => {
    const ink = story("", "# ev:gift").replace(ALL, "");
    expect(problemsIn("pleases-most", ink, data)).toEqual([]);
  });
});
