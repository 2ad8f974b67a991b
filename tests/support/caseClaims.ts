/** What the shipped cases claim to give evidence towards. The workshop proves it on their routes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseData } from "../../src/play/case.ts";
import { recordedRoutes } from "../../src/story/build/routes.ts";
import { ROOT } from "./routes.ts";

const STORIES = join(import.meta.dirname, "../../stories");

export interface Claim {
  readonly data: CaseData;
  /** Criteria tagged anywhere in the story, claimed or not. */
  readonly tagged: ReadonlySet<string>;
}

/** What is done in an activity and not told has no tags: its recorded routes say what they met. */
const touchedIn = (id: string): ReadonlySet<string> =>
  new Set(recordedRoutes(ROOT, id).flatMap(({ criteria }) => criteria));

export const caseClaims = (): readonly Claim[] =>
  readdirSync(STORIES)
    .filter((name) => existsSync(join(STORIES, name, "case.json")))
    .map((name) => {
      const data = JSON.parse(readFileSync(join(STORIES, name, "case.json"), "utf8")) as CaseData;
      const told = ["story.ink", "shift.json"].find((file) =>
        existsSync(join(STORIES, name, file)),
      );
      if (told === undefined) return { data, tagged: touchedIn(name) };
      const story = readFileSync(join(STORIES, name, told), "utf8");
      return {
        data,
        tagged: new Set([...story.matchAll(/(?:# |")ac:([\w.-]+)/g)].map(([, id = ""]) => id)),
      };
    });
