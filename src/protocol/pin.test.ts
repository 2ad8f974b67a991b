import { describe, expect, it } from "vitest";
import { chosenPin } from "./pin.ts";

describe("PINs that learners choose", () => {
  it("[PE11] has 4 to 8 digits", () => {
    for (const pin of ["123", "123456789", "12a4", "", " 4071", "٤٠٧١"]) {
      expect(chosenPin(pin), pin).toMatchObject({ ok: false, code: "bad-pin" });
    }
    for (const pin of ["4071", "80317", "40712958"]) expect(chosenPin(pin).ok, pin).toBe(true);
  });

  it("[PE11] is none of those that are guessed first", () => {
    const easy =
      "0000 9999 1111111 1234 4321 0123 7890 9876 12345678 1212 123123 40714071 1990 2007";
    for (const pin of [...easy.split(" "), "2580", "0852"]) {
      expect(chosenPin(pin), pin).toMatchObject({ ok: false, code: "easy-pin" });
    }
    const left = Array.from({ length: 10_000 }, (_, n) => String(n).padStart(4, "0"));
    expect(left.filter((pin) => chosenPin(pin).ok).length).toBeGreaterThan(9_600);
  });
});
