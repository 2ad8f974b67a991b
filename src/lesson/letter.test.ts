import { expect, it } from "vitest";
import { letterOf } from "./letter.ts";

it("[LW5] ways on are called by letters, by the same ones everywhere", () => {
  expect([0, 1, 25, 26].map(letterOf)).toEqual(["A", "B", "Z", "A"]);
});
