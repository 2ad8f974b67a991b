import { describe, expect, it } from "vitest";
import { ROSTER_BYTES } from "../../../protocol/roster.ts";
import { readText } from "./readText.ts";

const NAMES = "Name\nZoë Ångström\nSiân O’Brien\n";
const bigEndian = (text: string): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(bytes.swap16());
};

describe("[SP13] a roster file", () => {
  it("reads the same in every encoding a spreadsheet saves", () => {
    const files = [
      Buffer.from(NAMES, "utf8"),
      Buffer.from(`\ufeff${NAMES}`, "utf8"),
      Buffer.from(`\ufeff${NAMES}`, "utf16le"),
      bigEndian(NAMES),
    ];
    for (const file of files) {
      expect(readText(new Uint8Array(file))).toEqual({ ok: true, value: NAMES });
    }
    const windows = Uint8Array.from([...Buffer.from("Zo"), 0xeb, ...Buffer.from(" O"), 0x92]);
    expect(readText(windows)).toEqual({ ok: true, value: "Zoë O’" });
  });

  it("is refused if it is no text or larger than any roster", () => {
    const letters = (count: number) => "a".repeat(count);
    expect(readText(Buffer.from(letters(ROSTER_BYTES)))).toMatchObject({ ok: true });
    expect(readText(Buffer.from(letters(ROSTER_BYTES + 1)))).toMatchObject({ code: "too-large" });
    expect(readText(new Uint8Array(2 * ROSTER_BYTES + 1))).toMatchObject({ code: "too-large" });
    expect(readText(Uint8Array.from([80, 75, 3, 4, 0, 0]))).toMatchObject({ code: "no-text" });
  });
});
