import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { caseLine, found, modest } from "./fakeGround.ts";

const data = modest(fixture, {
  criteria: ["prob-1.5", "prob-1.2"],
  facts: { order: "The order number", date: "The date" },
  endings: { over: "It was over.", gone: "They went." },
});

/** The third choice, on line 4, is never on offer. */
const story = `PAT: Hello. # ac:prob-1.5
* [One. # harm:r.blames] # fact:order
* [Other.]
* {false} [Never. # harm:r.cuts-across # critical:left # ac:prob-1.2]
    PAT: Oh. # fact:date
    PAT: Bye. # ending:gone
    -> END
- PAT: Bye. # ending:over
-> END
`;

describe("what no route comes by", () => {
  it("[WS34] are harms and critical failures, told at their first tag", () => {
    expect(found("harm-unmet", story, data)).toEqual([
      "warning story.ink:4",
      "warning story.ink:4",
    ]);
  });

  it("[WS34] are endings and facts", () => {
    expect(found("ending-unmet", story, data)).toEqual(["warning story.ink:6"]);
    expect(found("fact-unmet", story, data)).toEqual(["warning story.ink:5"]);
  });

  it("[WS35] are criteria that the case claims, an error where it claims them", () => {
    expect(found("criterion-unmet", story, data)).toEqual([
      `error case.json:${caseLine(data, '"prob-1.2"')}`,
    ]);
  });

  it("[WS36] are choices never on offer, each by itself", () => {
    expect(found("never-offered", story, data)).toEqual(["warning story.ink:4"]);
  });

  it("[WS36] are choices nobody comes to, told as one", () => {
    const ink = `-> start
=== start ===
PAT: Hello.
* [One.]
* [Other.]
- PAT: Bye. # ending:over
-> END
=== aside ===
PAT: Well?
* [This.]
* [That.]
- -> start
`;
    expect(found("never-offered", ink, data)).toEqual(["warning story.ink:10"]);
  });

  it("[WS34] is nothing where every choice can be made", () => {
    const open = story.replace("{false} ", "");
    for (const check of ["harm-unmet", "ending-unmet", "fact-unmet", "criterion-unmet"]) {
      expect(found(check, open, data)).toEqual([]);
    }
    expect(found("never-offered", open, data)).toEqual([]);
  });
});
