import { describe, expect, it } from "vitest";
import { clockFace, clockSaid } from "./clockWords.ts";

describe("[LT4] the clock of a block", () => {
  it.each([
    [725_000, "12:05", "12 minutes left"],
    [60_000, "1:00", "1 minute left"],
    [59_001, "1:00", "1 minute left"],
    [59_000, "0:59", "59 seconds left"],
    [1_000, "0:01", "1 second left"],
    [0, "0:00", "0 seconds left"],
    [-80_000, "+1:20", "over by 2 minutes"],
    [-1_000, "+0:01", "over by 1 minute"],
  ])("%i ms read %s and %s", (left, face, said) => {
    expect(clockFace(left)).toBe(face);
    expect(clockSaid(left)).toBe(said);
  });
});
