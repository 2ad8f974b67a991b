import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_ALPHABET, CODE_LENGTH, readCode } from "./classCode.ts";

const code = fc
  .array(fc.constantFrom(...CODE_ALPHABET), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((characters) => characters.join(""));
const gap = fc.constantFrom("", " ", "-", "\u2013", ".", "_", "\u00a0", "\u200b", "\n");

describe("class codes as typed", () => {
  it("[PE1] no two characters of the alphabet are taken for each other", () => {
    const pairs = ["0OQD", "1ILJ", "2Z7", "5S", "8B3", "UVY", "6G", "CG", "A4", "E3"];
    for (const pair of pairs) {
      const kept = [...pair].filter((character) => CODE_ALPHABET.includes(character));
      expect(kept.length, pair).toBeLessThanOrEqual(1);
    }
    expect(new Set(CODE_ALPHABET).size).toBe(19);
    expect(19 ** CODE_LENGTH).toBe(47_045_881);
  });

  it("[PE2] capitals, spaces, hyphens and wide letters do not count, nor the link around it", () => {
    fc.assert(
      fc.property(code, fc.array(gap, { minLength: 7, maxLength: 7 }), (code, gaps) => {
        const typed = [...code].map((character, at) => gaps[at] + character).join("") + gaps[6];
        const wide = [...code].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join("");
        const links = [
          `https://college.example/#/join/${code}`,
          ` http://[::1]:4173/play/#/join/${code.toLowerCase()}?from=qr `,
        ];
        for (const text of [typed, typed.toLowerCase(), wide, ...links]) {
          expect(readCode(text)).toEqual({ ok: true, value: code });
        }
      }),
    );
  });

  it("[PE2] a look-alike is refused with what it may be; nothing else is read as a code", () => {
    for (const odd of "0O1IL2Z5S8BUVGAEQ") {
      const read = readCode(`${odd.toLowerCase()}34679`);
      expect(read).toMatchObject({ ok: false, code: "bad-code" });
      expect(!read.ok && read.message).toMatch(new RegExp(`There is no ${odd} .* it may be`));
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const read = readCode(text);
        if (read.ok) expect([...read.value].every((c) => CODE_ALPHABET.includes(c))).toBe(true);
        else expect(read.message).not.toBe("");
      }),
    );
    expect(readCode("34679")).toMatchObject({ message: expect.stringContaining("has 6") });
  });
});
