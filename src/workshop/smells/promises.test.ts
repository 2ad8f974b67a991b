import { describe, expect, it } from "vitest";
import { fixture } from "../../../tests/support/fixture.ts";
import { caseLine, found, modest } from "./fakeGround.ts";

const data = modest(fixture, { promises: fixture.promises.map(({ moment: _, ...rest }) => rest) });
const place = `case.json:${caseLine(data, '"promises"') + 1}`;

/** A promise due in so long, and kept forty minutes later. */
const story = (due: string, condition = ""): string => `PAT: Hello.
* ${condition} [I'll ring you back. # promise:callback,+${due}]
* [No.]
- PAT: Well?
* [Ring. # clock:+40m # promise-kept:callback]
* [Don't.]
- PAT: Bye. # ending:over
-> END
`;

describe("promises on every route", () => {
  it("[WS37] that some route keeps are let be", () => {
    expect(found("promise-never-kept", story("60m"), data)).toEqual([]);
    expect(found("promise-never-made", story("60m"), data)).toEqual([]);
  });

  it("[WS37] that are always overdue before they are kept are an error", () => {
    expect(found("promise-never-kept", story("3m"), data)).toEqual([`error ${place}`]);
  });

  it("[WS37] that are kept late after a warning count as kept", () => {
    const warned = story("3m").replace("[Ring. ", "[Ring. # promise-warned:callback ");
    expect(found("promise-never-kept", warned, data)).toEqual([]);
  });

  it("[WS37] that a tag makes and no route does are a warning", () => {
    expect(found("promise-never-made", story("60m", "{false}"), data)).toEqual([
      `warning ${place}`,
    ]);
  });
});
