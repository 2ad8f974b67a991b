/** What the shipped cases claim to give evidence towards. The workshop proves it on their routes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseData } from "../../src/play/case.ts";
import { begin, expert } from "./projects.ts";

const STORIES = join(import.meta.dirname, "../../stories");

export interface Claim {
  readonly data: CaseData;
  /** Criteria tagged anywhere in the story, claimed or not. */
  readonly tagged: ReadonlySet<string>;
}

const touchedBy = (project: string): ReadonlySet<string> => {
  const { doer } = begin(project);
  const log = expert(project, doer.data.options[0]!.id).session.log();
  return new Set(
    log.flatMap((event) => (event.type === "CriterionTouched" ? [event.criterion] : [])),
  );
};

export const caseClaims = (): readonly Claim[] =>
  readdirSync(STORIES)
    .filter((name) => existsSync(join(STORIES, name, "case.json")))
    .map((name) => {
      const data = JSON.parse(readFileSync(join(STORIES, name, "case.json"), "utf8")) as CaseData;
      const told = ["story.ink", "shift.json"].find((file) =>
        existsSync(join(STORIES, name, file)),
      );
      // A project has no tags: what it touches is what doing it touches.
      if (told === undefined) return { data, tagged: touchedBy(name) };
      const story = readFileSync(join(STORIES, name, told), "utf8");
      return {
        data,
        tagged: new Set([...story.matchAll(/(?:# |")ac:([\w.-]+)/g)].map(([, id = ""]) => id)),
      };
    });
