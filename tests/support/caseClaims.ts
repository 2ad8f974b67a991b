/** What the shipped cases claim to give evidence towards. The workshop proves it on their routes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseData } from "../../src/play/case.ts";

const STORIES = join(import.meta.dirname, "../../stories");

export interface Claim {
  readonly data: CaseData;
  /** Criteria tagged anywhere in the story, claimed or not. */
  readonly tagged: ReadonlySet<string>;
}

export const caseClaims = (): readonly Claim[] =>
  readdirSync(STORIES)
    .filter((name) => existsSync(join(STORIES, name, "case.json")))
    .map((name) => {
      const told = ["story.ink", "shift.json"].find((file) =>
        existsSync(join(STORIES, name, file)),
      )!;
      const story = readFileSync(join(STORIES, name, told), "utf8");
      return {
        data: JSON.parse(readFileSync(join(STORIES, name, "case.json"), "utf8")),
        tagged: new Set([...story.matchAll(/(?:# |")ac:([\w.-]+)/g)].map(([, id = ""]) => id)),
      };
    });
