/** The acts of a recorded day of an activity. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Act } from "../../src/play/event.ts";
import { ROOT } from "./routes.ts";

export const recordedActs = (
  id: string,
  name: string,
): { readonly seed: number; readonly acts: readonly Act[] } =>
  JSON.parse(readFileSync(join(ROOT, "stories", id, "cases", name, "script.json"), "utf8"));
