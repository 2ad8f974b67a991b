import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { caseLine, found, modest } from "./fakeGround.ts";

const data = modest(fixture);
const openLine = caseLine(data, '"id": "r.open"') - 1;

const story = (...openings: readonly string[]): string => `PAT: Hello.
${openings.join("\n")}
- PAT: Bye. # ending:over
-> END
`;
const NOTHING = "* [Nothing.]";

describe("what moments can come to", () => {
  it("[WS32] is not told of one that some routes earn in full and others do not", () => {
    const ink = story("* [Good. # km:r.open=full]", NOTHING);
    const about = ["moment-never-met", "moment-never-full", "always-earned"].flatMap((check) =>
      found(check, ink, data).filter((each) => each.endsWith(`:${openLine}`)),
    );
    expect(about).toEqual([]);
  });

  it("[WS32] that no route earns is an error at the moment", () => {
    const ink = story("* [Some. # km:i.time=full]", "* {false} [Good. # km:r.open=full]", NOTHING);
    expect(found("moment-never-met", ink, data)).toContain(`error case.json:${openLine}`);
  });

  it("[WS32] that every route waives is never earned either", () => {
    const ink = story("* [One. # waive:r.open]", "* [Other. # waive:r.open # km:r.open=full]");
    expect(found("moment-never-met", ink, data)).not.toContain(`error case.json:${openLine}`);
    const waived = story("* [One. # waive:r.open]", "* [Other. # waive:r.open]");
    expect(found("moment-never-met", waived, data)).toContain(`error case.json:${openLine}`);
  });

  it("[WS32] that no route earns in full is an error at the moment", () => {
    const ink = story("* [Fair. # km:r.open=adequate]", NOTHING);
    expect(found("moment-never-full", ink, data)).toEqual([`error case.json:${openLine}`]);
  });

  it("[WS33] that every route earns in full is a warning", () => {
    const ink = story("* [Good. # km:r.open=full]", "* [Good too. # km:r.open=full]");
    expect(found("always-earned", ink, data)).toEqual([`warning case.json:${openLine}`]);
  });
});
