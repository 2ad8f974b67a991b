/** What the recorded cases of a story meet, read from what was recorded of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PlayEvent } from "../../play/event.ts";
import { STORIES } from "./edition.ts";
import { scriptNames } from "./script.ts";

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

/** Of a talk's script and of an activity's alike. */
const titled = z.object({ title: z.string() });

/** The recorded routes of a talk or an activity, by name. */
export const recordedRoutes = (root: string, id: string): readonly RecordedRoute[] =>
  scriptNames(root, id).map((name) => {
    const read = (file: string): string =>
      readFileSync(join(root, STORIES, id, "cases", name, file), "utf8");
    return {
      caseId: id,
      name,
      title: titled.parse(JSON.parse(read("script.json"))).title,
      criteria: criteriaMet(read("events.jsonl")),
    };
  });
