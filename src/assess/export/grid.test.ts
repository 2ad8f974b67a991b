import { expect, it } from "vitest";
import { aPack } from "../../../tests/support/aPack.ts";
import { packDocumentOf } from "./document.ts";
import { gridOf } from "./grid.ts";

it("[EX10] the grid has every criterion, a row for each piece of evidence, and as many cells in each", () => {
  const sources = aPack();
  const document = packDocumentOf(sources);
  const [head, ...rows] = gridOf(document, sources.cases);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head!.length]));
  const rowsOf = (ac: string) => rows.filter(([first]) => first === ac);
  for (const { ac, evidence } of document.criteria) {
    expect(rowsOf(ac)).toHaveLength(Math.max(1, evidence.length));
  }
  const column = (name: string) => head!.indexOf(name);
  const [note] = rowsOf("2.1").filter((row) => row[column("Label")]!.startsWith("Practice"));
  expect(note![column("Practice")]).toBe("yes");
  expect(note![column("Case")]).toBe("s01");
  expect(note![column("Case called")]).toBe("The lost parcel (Swift Parcels)");
  expect(note![column("Named by the decision")]).toBe("yes");
  expect(note![column("Why “met” cannot rest on it")]).toContain("practice");
});
