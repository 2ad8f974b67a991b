import { expect, it } from "vitest";
import type { RecordField } from "../../play/case.ts";
import { mayStand, recordFaults } from "./recordFaults.ts";

const fields: readonly RecordField[] = [
  { id: "what", label: "What happened", kind: "text", essential: true, entries: [] },
  { id: "worth", label: "Worth in pounds", kind: "money", essential: true },
] as unknown as readonly RecordField[];

it("[RC7] what is empty is said once and may stay; an amount that does not read may not", () => {
  const empty = recordFaults(fields, {}, false);
  expect(Object.keys(empty)).toEqual(["what", "worth"]);
  expect(mayStand(empty)).toBe(true);
  expect(recordFaults(fields, {}, true)).toEqual({});
  const odd = recordFaults(fields, { what: " ", worth: "about ten" }, true);
  expect(odd).toEqual({ worth: "Write an amount in pounds, such as 34.99." });
  expect(mayStand(odd)).toBe(false);
  expect(recordFaults(fields, { what: "It trips.", worth: "12.50" }, false)).toEqual({});
});
