/** What the recorded cases of a story meet, read from what was recorded of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlayEvent } from "../../play/event.ts";
import { readActs } from "./acts.ts";
import { isActivity } from "./activity.ts";
import { STORIES } from "./edition.ts";
import { readScript, scriptNames } from "./script.ts";

/** A recorded case and the criteria it met. */
export interface RecordedRoute {
  readonly caseId: string;
  readonly name: string;
  readonly title: string;
  readonly criteria: readonly string[];
}

const criteriaMet = (lines: string): readonly string[] => {
  const events = lines.split("\n").filter(Boolean);
  const met = events.flatMap((line) => {
    const event = JSON.parse(line) as PlayEvent;
    return event.type === "CriterionTouched" ? [event.criterion] : [];
  });
  return [...new Set(met)].toSorted();
};

/** The recorded routes of a story or days of an activity, by name. Throws CaseError where a script does not read. */
export const recordedRoutes = (root: string, id: string): readonly RecordedRoute[] =>
  scriptNames(root, id).map((name) => ({
    caseId: id,
    name,
    title: (isActivity(join(root, STORIES, id)) ? readActs : readScript)(root, id, name).title,
    criteria: criteriaMet(
      readFileSync(join(root, STORIES, id, "cases", name, "events.jsonl"), "utf8"),
    ),
  }));
