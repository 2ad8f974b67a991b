/** How long `npm run story -- check` takes of the whole library: from nothing, and with nothing changed. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allIds, STORIES } from "../src/story/build/edition.ts";
import type { Row } from "./row.ts";

/** Seconds for the library from nothing. */
const GOAL = 240;

export function storyCheckRows(root: string): readonly Row[] {
  // A project of its own, in which nothing has been kept yet.
  const project = mkdtempSync(join(tmpdir(), "redress-bench-"));
  try {
    cpSync(join(root, STORIES), join(project, STORIES), { recursive: true });
    const check = (): number => {
      const began = performance.now();
      execFileSync(process.execPath, [join(root, "src/story/build/cli.ts"), "check"], {
        cwd: project,
        stdio: ["ignore", "ignore", "inherit"],
      });
      return Math.round(performance.now() - began) / 1000;
    };
    const [cold, unchanged] = [check(), check()];
    const count = allIds(root).length;
    return [
      {
        name: "story-check-cold",
        ours: cold,
        reference: GOAL,
        unit: `s to compile, walk and check ${count} cases with nothing kept, on one core (reference: the goal)`,
        ratio: cold / GOAL,
        goal: `the whole library in ${GOAL} s`,
        met: cold <= GOAL,
      },
      {
        name: "story-check-unchanged",
        ours: unchanged,
        reference: cold,
        unit: `s for the same ${count} cases again, nothing changed (reference: from nothing)`,
        ratio: unchanged / cold,
        goal: "an unchanged story costs nothing: under 2 s for all",
        met: unchanged < 2,
      },
    ];
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
