import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture } from "../../tests/support/fixture.ts";
import type { CaseData } from "../play/case.ts";
import { caseIds, STORIES } from "../story/build/edition.ts";
import { TEMPLATE } from "../story/build/newCase.ts";
import type { Roles } from "../story/roles.ts";
import { problemLine } from "./problem.ts";
import { readRoles, ROLES_FILE } from "./roles.ts";

const STORY = "PAT: Is it there? \\#4 says so.\nThe ledger says:\n    paid on Friday.\n-> END\n";
const ROLES: Roles = {
  customer: {
    you: "You are Pat. You are tired of this.",
    want: "You want your money back.",
    first: "Is it there?",
    hotter: ["They read from a sheet.", "They say soon."],
    calmer: ["They look.", "They say when."],
    hidden: ["The rent is due. Say so if they ask.", "You rang last week."],
    settle: "The money, by Friday.",
    close: "You say thank you.",
    decently: "Pat has a reason.",
  },
  agent: { lookUps: [{ title: "Read the ledger", text: ["The ledger says: paid on Friday."] }] },
};

/** What is said of a roles.json beside the story, as lines. */
const told = (json: string | undefined, data = fixture): readonly string[] => {
  const files = new Map([["story.ink", STORY]]);
  if (json !== undefined) files.set(ROLES_FILE, json);
  return readRoles({ main: "story.ink", files }, data).problems.map(problemLine);
};

describe("the parts of a spoken role-play", () => {
  it("[LP1] are read from roles.json, with a BOM too", () => {
    const json = `\uFEFF${JSON.stringify(ROLES, null, 2)}`;
    expect(told(json)).toEqual([]);
    const files = new Map([
      ["story.ink", STORY],
      [ROLES_FILE, json],
    ]);
    expect(readRoles({ main: "story.ink", files }, fixture).roles).toEqual(ROLES);
  });

  it("[LP1] a case without them is told of, and builds", () => {
    expect(told(undefined)).toEqual([
      expect.stringMatching(/^roles\.json: warning: there is none, so nobody can be dealt a part/),
    ]);
  });

  it("[LP1] what is missing, empty or unknown is an error by its line", () => {
    const json = JSON.stringify(ROLES, null, 2);
    const line = (part: string) => json.slice(0, json.indexOf(part)).split("\n").length.toString();
    expect(told(json.replace('"You are Pat. You are tired of this."', '" "'))).toEqual([
      expect.stringMatching(`^roles\\.json:${line('"you"')}: error: customer\\.you: `),
    ]);
    expect(told(json.replace('"close"', '"ends"'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/error: customer\.close: /)]),
    );
    expect(told(json.replace(/"hotter": \[[^\]]*\]/, '"hotter": []'))).toEqual([
      expect.stringMatching(/error: customer\.hotter: /),
    ]);
    expect(told("{")).toEqual([expect.stringMatching(/error: not valid JSON/)]);
  });

  it("[LP2] a look-up in words that the story never tells is a warning at its line", () => {
    const json = JSON.stringify(ROLES, null, 2);
    const changed = json.replace("paid on Friday", "paid on Monday");
    const line = changed.slice(0, changed.indexOf("paid on Monday")).split("\n").length;
    expect(told(changed)).toEqual([
      expect.stringMatching(`^roles\\.json:${line}: warning: "Read the ledger" finds what`),
    ]);
  });

  it("[LP2] a card that reads older than the case's level is a warning", () => {
    const heavy = {
      ...ROLES,
      customer: {
        ...ROLES.customer,
        you: "Notwithstanding considerable administrative prevarication, your unshakeable determination regarding reimbursement necessitates conspicuous deliberation concerning organisational responsibilities, contractual obligations and, additionally, reputational considerations.",
      },
    };
    expect(told(JSON.stringify(heavy), { ...fixture, level: "1" })).toEqual([
      expect.stringMatching(/^roles\.json:1: warning: the customer's card reads at about age/),
    ]);
  });

  const shipped = [...caseIds(".").map((id) => join(STORIES, id)), TEMPLATE].filter((folder) =>
    existsSync(join(folder, ROLES_FILE)),
  );
  it.each(shipped)("[LP3] in %s say nothing", (folder) => {
    const files = new Map(
      ["story.ink", ROLES_FILE].map((file) => [file, readFileSync(join(folder, file), "utf8")]),
    );
    const data = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as CaseData;
    expect(readRoles({ main: "story.ink", files }, data).problems).toEqual([]);
  });
});
