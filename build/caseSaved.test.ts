import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../tests/support/routes.ts";
import { caseSaved } from "./caseSaved.ts";

it.each([
  ["stories/s12/story.ink", "s12"],
  ["stories/s05/shift.json", "s05"],
  ["stories/s20-parcels/project.json", "s20-parcels"],
  ["stories/s05/cases/expert/score.json", null],
  ["stories/s05/notes.txt", null],
  ["stories/rules.json", null],
  ["stories/nowhere/shift.json", null],
  ["src/shift/acts.ts", null],
])("[SH26] saving %s has the case checked that it is part of: %s", (file, id) => {
  expect(caseSaved(ROOT, join(ROOT, file))).toBe(id);
});
