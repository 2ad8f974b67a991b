import { describe, expect, it } from "vitest";
import { SAVE_VERSION } from "../saves/save.ts";
import { caseData, fakeSession, line } from "./fakeCase.ts";
import { goOn } from "./opening.ts";

describe("going on with a kept play", () => {
  it("[SV5] whose story breaks is refused, its log there to read", () => {
    const log = fakeSession([{ facts: [line("amina", "It leaks.")], options: ["Sorry"] }]).log();
    const edition = { data: caseData, story: {}, hash: "h" };
    const opened = goOn(edition, {
      version: SAVE_VERSION,
      id: "a",
      caseId: "t01",
      storyHash: "h",
      mode: "practice",
      startedAt: "2026-11-22T10:00:00Z",
      updatedAt: "2026-11-22T10:01:00Z",
      log,
    });
    expect(opened).toMatchObject({ kind: "refused", edition, log });
    expect(opened.kind === "refused" && opened.message).toMatch(/has broken and cannot go on/);
  });
});
