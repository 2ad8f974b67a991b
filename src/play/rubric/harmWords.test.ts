import { expect, it } from "vitest";
import { HARMS } from "./behaviours.ts";
import { harmOf } from "./harmWords.ts";

it("every harm of the library has its words, and no other has", () => {
  for (const code of Object.keys(HARMS)) expect(harmOf(code), code).toMatchObject(HARMS[code]!);
  expect(harmOf("r.no-such-harm")).toBeUndefined();
});
