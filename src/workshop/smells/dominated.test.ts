import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { found, modest } from "./fakeGround.ts";

const data = modest(fixture);
const ALL = "# km:r.open=full # km:i.time=full # km:e.tell=full # km:s.check=full";

/** The option in question stands on line 3. */
const story = (option: string): string => `PAT: Hello.
* [All of it. ${ALL}]
* [${option}]
- PAT: Bye. # ending:over
-> END
`;

describe("an option worse than another in all four dimensions", () => {
  it("[WS38] is told where nothing speaks for it", () => {
    expect(found("dominated-option", story("Go away. # harm:r.blames"), data)).toEqual([
      "warning story.ink:3",
    ]);
  });

  it.each([
    "Go away. # harm:r.blames # ev:warm",
    "Have this one for nothing. # ev:gift",
    "I'm sorry, I can't. # harm:r.blames",
    "Go away. # km:e.tell=full",
    "There is nothing wrong with it. # untrue:fault",
    "The notes. # look",
  ])("[WS38] is let be where something does: %s", (option) => {
    expect(found("dominated-option", story(option), data)).toEqual([]);
  });

  it("[WS38] counts what lines under it say too", () => {
    const ink = story("Go away.").replace("Go away.]", "Go away.]\n    PAT: Oh! # ev:gift");
    expect(found("dominated-option", ink, data)).toEqual([]);
  });

  it("[WS38] is let be where it is sometimes on offer without the better one", () => {
    const ink = `VAR once = 0
-> start
=== start ===
PAT: Hello.
* {once == 0} [All of it. ${ALL}]
* [Wait, please.]
    ~ once = 1
    -> start
+ [Go away.]
- PAT: Bye. # ending:over
-> END
`;
    expect(found("dominated-option", ink, data)).toEqual([]);
  });
});
