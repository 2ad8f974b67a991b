import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { found, modest } from "./fakeGround.ts";

const data = modest(fixture);

/** Two options on lines 5 and 6, after the moment was met or not. */
const story = (first: string, one: string, other: string): string => `PAT: Hello.
* [Start. ${first}]
* [Start so. ${first}]
- PAT: And?
* [One. ${one}]
* [Other. ${other}]
- PAT: Bye. # ending:over
-> END
`;

describe("two options that always come to the same", () => {
  it("[WS39] are told where their tags differ in grade", () => {
    const ink = story("# km:r.open=full", "# km:r.open=full", "# km:r.open=weak");
    expect(found("twin-options", ink, data)).toEqual(["warning story.ink:6"]);
  });

  it("[WS39] are let be where the grade counts", () => {
    expect(found("twin-options", story("", "# km:r.open=full", "# km:r.open=weak"), data)).toEqual(
      [],
    );
  });

  it("[WS39] are let be where they are tagged alike, or harm alike", () => {
    expect(found("twin-options", story("", "# km:r.open=full", "# km:r.open=full"), data)).toEqual(
      [],
    );
    expect(
      found("twin-options", story("", "# harm:r.cuts-across", "# harm:r.asks-again"), data),
    ).toEqual([]);
  });
});
