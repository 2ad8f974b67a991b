import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Known } from "./known.ts";
import { planRoster, type Plan } from "./plan.ts";
import { readTable } from "./rows.ts";

const now = (id: string, name: string, reference: string | null = null): Known => ({
  id,
  name,
  reference,
  here: "now",
  elsewhere: false,
  others: false,
});

function plan(csv: string, known: readonly Known[]): Plan {
  const table = readTable(csv, undefined);
  if (!table.ok) throw new Error(table.message);
  return planRoster("class", table.value.rows, known);
}
/** Rows as "line change name[reference] was". */
const told = (csv: string, known: readonly Known[]): readonly string[] =>
  plan(csv, known).rows.map(({ line, change, name, reference, was }) =>
    `${line} ${change} ${name}[${reference ?? ""}] ${was ?? ""}`.trim(),
  );

describe("what a CSV would do to a roster", () => {
  it("[PE25] people are found by reference, anywhere in the centre, then by name in the class", () => {
    const known: readonly Known[] = [
      now("a", "Ana Bell", "1"),
      now("b", "Imran Doyle"),
      { ...now("c", "Zoë Ward", "3"), here: "before" },
      { ...now("d", "Tom Reed"), here: "before" },
      { ...now("e", "Una Quill", "5"), here: "never", elsewhere: true },
      { ...now("f", "Old Name", "6"), here: "never" },
      { ...now("g", "Sam Hay", "7"), here: "never", elsewhere: true },
    ];
    const csv = [
      "Name,Reference",
      "Anna Bell,1",
      "imran doyle,",
      "Zoe Ward,3",
      "Tom Reed,",
      "Una Quill,5",
      "New Name,6",
      "Another Hay,7",
      "Nina Fox,8",
      "Zoe\u0308 Ward,",
    ].join("\n");
    expect(told(csv, known)).toEqual([
      "2 rename Anna Bell[1] Ana Bell",
      "3 rename imran doyle[] Imran Doyle",
      "4 return Zoe Ward[3] Zoë Ward",
      "5 return Tom Reed[]",
      "6 add Una Quill[5]",
      "7 add New Name[6] Old Name",
      "8 problem Another Hay[7]",
      "9 add Nina Fox[8]",
      "10 add Zoë Ward[]",
    ]);
    expect(told("Name,Reference\nIMRAN  DOYLE ,9", known)).toEqual([
      "2 rename IMRAN DOYLE[9] Imran Doyle, without a reference",
    ]);
    expect(told("Name\n Ana  Bell", known)).toEqual(["2 same Ana Bell[1]"]);
  });

  it("[PE26] problems have their line, and words that say what to do", () => {
    const known = [now("a", "Ana Bell", "1"), now("b", "Ana Bell", "2")];
    const problems = (csv: string) =>
      plan(csv, known).rows.map(({ line, problem }) => `${line}: ${problem ?? ""}`);
    expect(
      problems(
        [
          "Name,Reference",
          ",77",
          "Imran Doyle,8",
          "Tom Reed,8",
          "Zoë Ward,",
          "Nina Fox,",
          "Zoë Ward,",
          `${"x".repeat(81)},9`,
          '"Ana\u0007Bell",10',
          '"Ana\nBell",11',
          "Ana\u202eBell,12",
          "Ana B\uFFFDll,13",
          "Ana Bell,",
          `Una Quill,${"1".repeat(41)}`,
        ].join("\n"),
      ),
    ).toEqual([
      expect.stringMatching(/^2: There is no name/),
      expect.stringMatching(/^3: The reference 8 is on line 4 too/),
      expect.stringMatching(/^4: The reference 8 is on line 3 too/),
      expect.stringMatching(/^5: Zoë Ward is on line 7 too.* give each a reference/),
      "6: ",
      expect.stringMatching(/^7: Zoë Ward is on line 5 too/),
      expect.stringMatching(/^8: The name has 81 characters; at most 80/),
      expect.stringMatching(/^9: There is a control character/),
      expect.stringMatching(/^11: There is a control character/),
      expect.stringMatching(/^12: There is a control character/),
      expect.stringMatching(/^13: Letters of the name were lost/),
      expect.stringMatching(/^14: There are 2 learners called Ana Bell.*reference/),
      expect.stringMatching(/^15: The reference has 41 characters/),
    ]);
  });

  it("[PE27] whom a row with a problem may mean is not called absent", () => {
    const known = [now("a", "Ana Bell", "1"), now("b", "Ana Bell", "2"), now("c", "Tom Reed", "3")];
    const absent = (csv: string) => plan(csv, known).absent.map(({ id }) => id);
    expect(absent("Name\nImran Doyle")).toEqual(["a", "b", "c"]);
    expect(absent("Name\nAna Bell")).toEqual(["c"]);
    expect(absent("Name,Reference\n,3")).toEqual(["a", "b"]);
    expect(absent("Name,Reference\nX,1\nY,1")).toEqual(["b", "c"]);
  });

  it("[PE31] markup and letters from right to left are names like any other", () => {
    const names = [
      "<img src=x onerror=alert(1)>",
      "'; drop table learner; --",
      "محمد علی\u200cزاده",
      "שרה כהן",
      "O\u2019Brien-Ó Séaghdha",
      "李小龍",
      "=SUM(1)",
    ];
    const csv = ["Name", ...names.map((name) => `"${name}"`)].join("\n");
    expect(plan(csv, []).rows.map(({ change, name }) => [change, name])).toEqual(
      names.map((name) => ["add", name]),
    );
    // What nobody sees is no part of a name.
    expect(told("Name\nAna\u200b\u00ad Bell\u200f", [now("a", "Ana Bell")])).toEqual([
      "2 same Ana Bell[]",
    ]);
  });

  it("[PE25] nobody is meant twice, nobody both meant and absent, whatever comes", () => {
    const name = fc.constantFrom("Ana Bell", "ana bell", "Tom Reed", "Zoë Ward", "", "x\u0000y");
    const reference = fc.constantFrom("", "1", "2", "3");
    const row = fc.tuple(name, reference).map((cells) => cells.join(","));
    const here = fc.constantFrom("now", "before", "never" as const);
    const someone = fc.record({
      name,
      here,
      elsewhere: fc.boolean(),
      others: fc.boolean(),
    });
    const people = fc.array(someone, { maxLength: 6 }).map((people) =>
      people.map(
        (one, at): Known => ({
          ...one,
          name: one.name.startsWith("x") || one.name === "" ? "Nina Fox" : one.name,
          here: at > 2 && one.here === "never" ? "now" : (one.here as Known["here"]),
          others: at <= 2 && one.here === "never" && one.others,
          id: `l${at}`,
          reference: at < 3 ? String(at + 1) : null,
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), people, (rows, known) => {
        const csv = ["Name,Reference", ...rows].join("\n").replaceAll("\0", "\u0001");
        const table = readTable(csv, undefined);
        if (!table.ok) {
          expect(table.code).toBe("empty");
          return;
        }
        const { rows: planned, absent } = planRoster("class", table.value.rows, known);
        const meant = planned.flatMap(({ learner }) => learner?.id ?? []);
        expect(new Set(meant).size).toBe(meant.length);
        expect(planned.some(({ learner }) => learner?.others)).toBe(false);
        for (const { id, here } of absent) {
          expect(meant).not.toContain(id);
          expect(here).toBe("now");
        }
        for (const { change, name, learner, problem } of planned) {
          if (change === "problem") expect(problem).toBeTruthy();
          else expect(name).not.toBe("");
          if (change === "same" || change === "rename") expect(learner?.here).toBe("now");
          if (change === "return") expect(learner?.here).toBe("before");
        }
        const again = planRoster("class", table.value.rows, known.toReversed());
        expect(new Set(again.absent)).toEqual(new Set(absent));
      }),
      { numRuns: 500 },
    );
  });
});
