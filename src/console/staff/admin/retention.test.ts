import { describe, expect, it } from "vitest";
import { readDays, retentionWords } from "./retention.ts";

describe("[SP5] retention", () => {
  it("takes whole days within bounds and nothing else", () => {
    expect(readDays(" 30 ")).toEqual({ ok: true, value: 30 });
    for (const text of ["", "0", "-3", "2.5", "36501", "thirty", "1e3"]) {
      expect(readDays(text), text).toMatchObject({ ok: false, code: "no-days" });
    }
  });

  it("names the day on which a play that ends today goes", () => {
    const now = new Date(2027, 1, 1, 12).getTime();
    expect(retentionWords(readDays("28"), now)).toContain("erased on 1 March 2027");
    expect(retentionWords(null, now)).toContain("until you erase it");
  });
});
