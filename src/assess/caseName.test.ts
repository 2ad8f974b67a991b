import { expect, it } from "vitest";
import { caseName } from "./caseName.ts";

it("[EX23] a case is called by title and organisation; of an unknown one only the id can be told", () => {
  const cases = [
    { id: "s01", title: "The lost parcel", organisation: "Swift Parcels" },
    { id: "s02", title: "Two at a desk" },
  ];
  expect(["s01", "s02", "s99", ""].map((id) => caseName(cases, id))).toEqual([
    "The lost parcel (Swift Parcels)",
    "Two at a desk",
    "s99",
    "",
  ]);
});
