import { describe, expect, it } from "vitest";
import { csvAddress, pathOf, problemOf, type Asking } from "./asking.ts";

const asking: Asking = { classId: "c 1", caseId: null, firstDay: "", lastDay: "", blind: false };

describe("[CP16] what the report asks for", () => {
  it("is everything unless something is chosen", () => {
    expect(pathOf(asking, "report")).toBe("classes/c%201/report");
    expect(pathOf({ ...asking, caseId: "s12", blind: true }, "report")).toBe(
      "classes/c%201/report?caseId=s12&blind=1",
    );
    expect(pathOf({ ...asking, caseId: "s12" }, "progress")).toBe("classes/c%201/progress");
    expect(csvAddress(asking)).toBe("./api/classes/c%201/report.csv");
  });

  it("takes both days whole, where the page is read", () => {
    const days = { ...asking, firstDay: "2026-11-02", lastDay: "2026-11-02" };
    const query = new URLSearchParams(pathOf(days, "report").split("?")[1]);
    expect(Number(query.get("from"))).toBe(new Date(2026, 10, 2).getTime());
    expect(Number(query.get("to"))).toBe(new Date(2026, 10, 3).getTime());
    expect(problemOf(days)).toBeNull();
  });

  it("says of days the wrong way round what to do, and a day half typed is none", () => {
    expect(problemOf({ ...asking, firstDay: "2026-11-03", lastDay: "2026-11-02" })).toMatch(
      /Change one of them/,
    );
    expect(pathOf({ ...asking, firstDay: "2026-11" }, "report")).toBe("classes/c%201/report");
  });
});
