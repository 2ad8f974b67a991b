import { describe, expect, it } from "vitest";
import { faultIn } from "./check.ts";
import type { Draft } from "./draft.ts";

const whole: Draft = {
  name: "Bea Holt",
  role: "Duty manager",
  relation: "I am her line manager.",
  when: "2026-10-05",
  where: "The front desk",
  seen: "She let him finish.",
};
const DAY = "2026-11-22";

describe("[LA9] a testimony", () => {
  it("that is whole and confirmed can be sent, with a file or without", () => {
    expect(faultIn(whole, null, true, DAY)).toBeNull();
    expect(faultIn(whole, { size: 20 * 1024 * 1024 }, true, DAY)).toBeNull();
  });

  it.each(Object.keys(whole) as (keyof Draft)[])("without %s says so there", (of) => {
    expect(faultIn({ ...whole, [of]: "  " }, null, true, DAY)).toMatchObject({ of });
  });

  it("of a day to come, with too large a file, or unconfirmed, is not sent", () => {
    expect(faultIn({ ...whole, when: "2026-11-23" }, null, true, DAY)).toMatchObject({
      of: "when",
    });
    expect(faultIn(whole, { size: 20 * 1024 * 1024 + 1 }, true, DAY)).toMatchObject({
      of: "file",
    });
    expect(faultIn(whole, null, false, DAY)).toMatchObject({ of: "confirmed" });
  });
});
