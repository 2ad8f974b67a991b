/** Every row there is and what measures it. Rows measured together come from one run. */
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { atlasRows } from "./atlas.ts";
import { bytesRows } from "./bytes.ts";
import { foldRows } from "./fold.ts";
import { lessonRows } from "./lesson.ts";
import { projectRows } from "./project.ts";
import type { Row } from "./row.ts";
import { serverGrowthRows } from "./serverGrowth.ts";
import { serverLoadRows } from "./serverLoad.ts";
import { serverMemoryRows } from "./serverMemory.ts";
import { serverNodesRows } from "./serverNodes.ts";
import { stageRows } from "./stage.ts";
import { startRows } from "./start.ts";
import { storyCheckRows } from "./storyCheck.ts";
import { wallRows } from "./wall.ts";
import { caseIds } from "../src/story/build/edition.ts";

/** What needs no browser does not have the pages built for it. */
export type Measurement = { readonly names: readonly string[] } & (
  | { readonly needs: "browser"; readonly run: (bench: Bench) => Promise<readonly Row[]> }
  | {
      readonly needs: "nothing";
      readonly run: (root: string) => readonly Row[] | Promise<readonly Row[]>;
    }
);

export const MEASUREMENTS: readonly Measurement[] = [
  {
    names: ["first-line-local", "first-choice-local", "first-line-slow", "first-choice-slow"],
    needs: "browser",
    run: startRows,
  },
  {
    names: ["bytes-first-choice", "bytes-in-all"],
    needs: "browser",
    run: bytesRows,
  },
  { names: ["wall-repaint-30", "wall-repaint-200"], needs: "browser", run: wallRows },
  { names: ["stage-frame"], needs: "browser", run: stageRows },
  {
    names: ["fold-200-events", "fold-and-score-200-events"],
    needs: "nothing",
    run: foldRows,
  },
  {
    names: [
      ...caseIds(join(import.meta.dirname, "..")).flatMap((id) =>
        ["states", "states-plain", "saved", "ways"].map((what) => `atlas-${what}-${id}`),
      ),
      "atlas-all-cases",
      "atlas-unchanged",
      "atlas-growth",
    ],
    needs: "nothing",
    run: atlasRows,
  },
  {
    names: ["story-check-cold", "story-check-unchanged"],
    needs: "nothing",
    run: storyCheckRows,
  },
  {
    names: ["server-cpu", "server-cpu-stored", "server-p99"],
    needs: "nothing",
    run: serverLoadRows,
  },
  { names: ["server-watcher-memory"], needs: "nothing", run: serverMemoryRows },
  {
    names: [1, 2, 3].flatMap((n) => [`server-nodes-${n}-stored`, `server-nodes-${n}-database`]),
    needs: "nothing",
    run: serverNodesRows,
  },
  { names: ["server-class-size", "server-log-length"], needs: "nothing", run: serverGrowthRows },
  { names: ["project-year"], needs: "nothing", run: projectRows },
  { names: ["lesson-freeze-p99"], needs: "nothing", run: lessonRows },
];

export const NAMES: readonly string[] = MEASUREMENTS.flatMap(({ names }) => names);

/** The row of that name, or the rows whose names begin so; none if there is no such row. */
export const namesFor = (only: string): readonly string[] =>
  NAMES.includes(only) ? [only] : NAMES.filter((name) => name.startsWith(only));
