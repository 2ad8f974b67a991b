import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { armed, disarmed, readCsv, writeCsv } from "./csv.ts";
import { readTable } from "./rows.ts";

const cells = (csv: string) => {
  const read = readCsv(csv);
  return read.ok ? read.value.map(({ cells }) => cells) : read;
};
const names = (csv: string) => {
  const table = readTable(csv, undefined);
  return table.ok ? table.value.rows.map(({ name, reference }) => [name, reference]) : table;
};

describe("rosters as CSV", () => {
  it("[PE23] mark, line ends, separators and quotes are found out", () => {
    const wanted = [
      ["Name", "Reference"],
      ["Bell, Ana", "HC-2"],
      ['Imran "Im" Doyle', "HC-1"],
    ];
    for (const separator of [",", ";", "\t"]) {
      for (const end of ["\r\n", "\n", "\r"]) {
        const lines = ["Name,Reference", '"Bell, Ana",HC-2', '"Imran ""Im"" Doyle",HC-1', "", ","];
        const text = lines.map((line) => line.replace(/,(?! )/, separator)).join(end);
        expect(cells(`\uFEFF${text}`)).toEqual(wanted);
        expect(cells(text)).toEqual(wanted);
      }
    }
    expect(cells("sep=;\nName;Reference\nAna, the other;1")).toEqual([
      ["Name", "Reference"],
      ["Ana, the other", "1"],
    ]);
    expect(cells('Name,Reference\nAna "Annie" Bell,1')).toEqual([
      ["Name", "Reference"],
      ['Ana "Annie" Bell', "1"],
    ]);
    const open = readCsv('Name\nAna\n"Imran');
    expect(open).toMatchObject({ ok: false, code: "unreadable" });
    expect(!open.ok && open.message).toContain("line 3");
    expect(readCsv("N\0a\0m\0e\0")).toMatchObject({ ok: false, code: "unreadable" });
  });

  it("[PE26] lines are those of the text, blank ones and several in one cell counted", () => {
    const read = readCsv('sep=,\nName\n\n"Ana\nBell"\n\nImran');
    expect(read.ok && read.value.map(({ line }) => line)).toEqual([2, 5, 7]);
  });

  it("[PE24] columns are guessed from headings, and without headings from the first row", () => {
    const ana = [["Ana Bell", "HC-2"]];
    for (const [csv, wanted] of [
      ["Name,Reference\nAna Bell,HC-2", ana],
      ["Student number;Full name;E-mail\nHC-2;Ana Bell;ana@harbour.example", ana],
      ["Email\tSurname\tForename(s)\tLearner ref\na@b.example\tBell\tAna\tHC-2", ana],
      ["LAST NAME,FIRST NAME,Student ID\nBell,Ana,HC-2", ana],
      ["Learner's name,ULN\nAna Bell,HC-2", ana],
      ["Nom,Student no\nAna Bell,HC-2", ana],
      [
        "Ana Bell\nImran Doyle",
        [
          ["Ana Bell", null],
          ["Imran Doyle", null],
        ],
      ],
      ["HC-2,Ana Bell,ana@harbour.example", ana],
      ["Ana,Bell,HC-2", ana],
      ["name\nAna Bell", [["Ana Bell", null]]],
      ["Surname\nBell", [["Bell", null]]],
    ] as const) {
      expect(names(csv), csv).toEqual(wanted);
    }
  });

  it("[PE24] the mapping can be changed; one that cannot be is refused", () => {
    const mapping = { headings: true, name: null, firstName: 1, surname: 0, reference: null };
    const csv = "A,B,C\nBell,Ana,HC-2";
    const table = readTable(csv, mapping);
    expect(table.ok && table.value.rows).toMatchObject([{ name: "Ana Bell", reference: null }]);
    for (const change of [{ surname: 3 }, { firstName: null, surname: null }]) {
      expect(readTable(csv, { ...mapping, ...change })).toMatchObject({ code: "bad-mapping" });
    }
    const all = readTable(csv, { ...mapping, headings: false });
    expect(all.ok && all.value.rows).toHaveLength(2);
  });

  it("[PE30] no cell that goes out is a formula, and what comes back is what went out", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .tuple(fc.constantFrom("'", "''", "=", "+", "-", "@", "\t", "\r", "'="), fc.string())
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(cell, (text) => {
        expect(disarmed(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(armed(disarmed(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
    const plain = cell.filter((text) => text !== "" && !text.includes("\0") && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(cells(writeCsv([["Name", "Reference"], ...rows]))).toEqual([
          ["Name", "Reference"],
          ...rows,
        ]);
      }),
    );
    expect(writeCsv([['=HYPERLINK("x")', "a,b"]])).toBe('"\'=HYPERLINK(""x"")","a,b"\r\n');
    expect(writeCsv([["＝1+1", "＠x"]])).toBe('"\'＝1+1","\'＠x"\r\n');
    expect(writeCsv([["x;=1+1", "'t Hooft"]])).toBe('"x;=1+1","\'t Hooft"\r\n');
  });
});
