/** Recorded days of an activity: a list of acts in; transcript, events and score out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DOERS } from "../../activity/doers.ts";
import { beginActivity, type ActivitySession } from "../../play/activity.ts";
import type { Act } from "../../play/event.ts";
import type { Edition } from "../session.ts";
import { CaseError } from "./compile.ts";
import { STORIES } from "./edition.ts";

const actsFile = z.strictObject({
  title: z.string().min(1),
  seed: z.int().min(0),
  acts: z.array(
    z.strictObject({
      id: z.string(),
      on: z.string().exactOptional(),
      fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])).exactOptional(),
    }),
  ),
});

/** Reads cases/<name>/script.json of an activity. Throws CaseError. */
export function readActs(
  root: string,
  id: string,
  name: string,
): { readonly title: string; readonly seed: number; readonly acts: readonly Act[] } {
  const file = join(root, STORIES, id, "cases", name, "script.json");
  try {
    return actsFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new CaseError([`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Plays a recorded day to its end. Throws CaseError naming the act that does not fit. */
export function playActs(root: string, edition: Edition, name: string): ActivitySession {
  const { id, activity } = edition.data;
  const { seed, acts } = readActs(root, id, name);
  const session = beginActivity(edition, DOERS[activity!](edition, seed), seed, "practice");
  acts.forEach((act, at) => {
    const given = session.give(act);
    if (given.ok) return;
    const what = JSON.stringify(act);
    throw new CaseError([`case "${name}", act ${at + 1}, ${what}: ${given.message}`]);
  });
  if (session.state().status !== "ended") {
    throw new CaseError([`case "${name}": the day is not over after ${acts.length} acts`]);
  }
  return session;
}
