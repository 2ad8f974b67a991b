import { describe, expect, it } from "vitest";
import { readTag } from "./tags.ts";

describe("the tag vocabulary", () => {
  it("[ST7] carries facts, never points", () => {
    expect(readTag("km:i.when=full")).toEqual({
      kind: "facts",
      facts: [{ type: "MomentMet", moment: "i.when", grade: "full" }],
    });
    expect(readTag("km:i.when=5")).toMatchObject({ kind: "error" });
    expect(readTag("score:5")).toMatchObject({ kind: "error" });
  });

  it("[ST7] reads times, money and lists, and refuses what is malformed", () => {
    expect(readTag("promise:callback,+2h")).toMatchObject({ facts: [{ minutes: 120 }] });
    expect(readTag("clock:+3d")).toMatchObject({ facts: [{ minutes: 4320, hold: false }] });
    expect(readTag("redress:34.99/180,noise")).toMatchObject({
      facts: [{ given: 3499, fair: 18000, alike: "noise" }],
    });
    expect(readTag("ev:ack+info")).toMatchObject({
      facts: [{ trigger: "ack" }, { trigger: "info" }],
    });
    for (const bad of [
      "promise:callback",
      "promise:callback,2h",
      "clock:5",
      "redress:1",
      "redress:1/0",
      "rung:plug,7",
      "rung:2",
      "ev:ack+smile",
      "mood:purple",
      "harm:",
      "constructor:x",
      "__proto__",
    ]) {
      expect(readTag(bad), bad).toMatchObject({ kind: "error" });
    }
  });
});
