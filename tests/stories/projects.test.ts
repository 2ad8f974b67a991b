/** The recorded projects: their acts done again give what lies beside them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { playActs } from "../../src/story/build/acts.ts";
import { eventLines, outcomeOf, scriptNames } from "../../src/story/build/script.ts";
import { PROJECTS, projectOf } from "../support/projects.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What each is there to show. */
const ENDS: Readonly<
  Record<string, { readonly total: RegExp; readonly endings: readonly string[] }>
> = {
  expert: { total: /^100$/, endings: ["worked"] },
  "expert-not": { total: /^100$/, endings: ["not", "stopped"] },
  novice: { total: /^\d(\.\d)?$/, endings: ["unapproved"] },
};

describe.each(PROJECTS)("the recorded projects of %s", (id) => {
  it.each(Object.entries(ENDS))(
    "[PJ11] %s gives its events, and ends as it should",
    (name, want) => {
      expect(scriptNames(ROOT, id)).toContain(name);
      const edition = projectOf(id);
      const log = playActs(ROOT, edition, name).log();
      const stored = readFileSync(join(ROOT, "stories", id, "cases", name, "events.jsonl"), "utf8");
      expect(eventLines(log)).toBe(stored);
      expect(String(outcomeOf(edition, log).score.total)).toMatch(want.total);
      const last = log.at(-1);
      expect(last?.type === "PlayEnded" && want.endings.includes(last.ending)).toBe(true);
    },
  );
});
