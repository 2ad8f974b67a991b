import { describe, expect, it } from "vitest";
import { namesLike } from "./NameStep.tsx";
import { pinFault } from "./PinStep.tsx";

describe("[CL1] the steps of joining", () => {
  it("a name is found by how its words begin, without case or accents, in any order", () => {
    const names = ["Zoë Okafor", "Jack O'Hara", "Anna-Maria Lopez", "Sam Carter"].map(
      (name, at) => ({ id: String(at), name, hasPin: false }),
    );
    const like = (typed: string) => namesLike(names, typed).map(({ name }) => name);
    expect(like("oka zoe")).toEqual(["Zoë Okafor"]);
    expect(like("HARA")).toEqual(["Jack O'Hara"]);
    expect(like("maria")).toEqual(["Anna-Maria Lopez"]);
    expect(like("o'hara")).toEqual(["Jack O'Hara"]);
    expect(like("anna-m")).toEqual(["Anna-Maria Lopez"]);
    expect(like(" ")).toHaveLength(4);
    expect(like("arter")).toEqual([]);
  });

  it("a PIN has 4 to 8 digits, the same both times", () => {
    expect(pinFault("123", null)).toMatch(/4 to 8/);
    expect(pinFault("123456789", null)).toMatch(/4 to 8/);
    expect(pinFault("12a4", null)).toMatch(/4 to 8/);
    expect(pinFault("1937", null)).toBeNull();
    expect(pinFault("2846", "2847")).toMatch(/differ/);
    expect(pinFault("2846", "2846")).toBeNull();
    expect(pinFault("12345678", null)).toBeNull();
  });

  it("a PIN that is guessed first is refused where it is chosen, as the server would", () => {
    expect(pinFault("1234", "1234")).toMatch(/counts up/);
    expect(pinFault("2580", "2580")).toMatch(/keypad/);
  });
});
