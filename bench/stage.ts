/** What a frame of the stage costs in script, beside a page that only asks for frames. */
import type { Page } from "playwright-core";
import type { Bench } from "./bench.ts";
import { visit } from "./browser.ts";
import { median } from "./median.ts";
import { CASE } from "./pages.ts";
import type { Row } from "./row.ts";

const ROUNDS = 3;
const SECONDS = 4;
const GOAL = 2;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  /** Microseconds by the clock, and on the processor. */
  readonly dur?: number;
  readonly tdur?: number;
}

interface Frame {
  clock: number;
  processor: number;
}

/** Callbacks asked for by requestAnimationFrame, those of one frame added up. */
async function framesOf({ browser }: Bench, page: Page): Promise<readonly Frame[]> {
  await browser.startTracing(page, {
    categories: ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await page.waitForTimeout(SECONDS * 1000);
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const frames: Frame[] = [];
  let end = -Infinity;
  for (const event of trace.traceEvents
    .filter((each) => each.name === "FireAnimationFrame")
    .toSorted((a, b) => a.ts - b.ts)) {
    const [clock, processor] = [(event.dur ?? 0) / 1000, (event.tdur ?? 0) / 1000];
    // Callbacks of one frame follow each other at once.
    const frame = event.ts - end < 500 ? frames.at(-1) : undefined;
    if (frame) {
      frame.clock += clock;
      frame.processor += processor;
    } else frames.push({ clock, processor });
    end = event.ts + (event.dur ?? 0);
  }
  return frames;
}

/** The opening scene as it stands: the customer idles, things in the place move. */
const stageFrames = (bench: Bench): Promise<readonly Frame[]> =>
  visit(
    bench.browser,
    `${bench.server.address("ours")}?canvas#/${CASE}/play`,
    false,
    async ({ page }) => {
      await page.locator(".backdrop.ready").waitFor({ state: "attached" });
      await page.waitForTimeout(1500);
      return framesOf(bench, page);
    },
  );

const emptyFrames = (bench: Bench): Promise<readonly Frame[]> =>
  visit(bench.browser, "about:blank", false, async ({ page }) => {
    await page.setContent(
      "<script>const next = () => requestAnimationFrame(next); next();</script>",
    );
    return framesOf(bench, page);
  });

export async function stageRows(bench: Bench): Promise<readonly Row[]> {
  const stage: Frame[] = [];
  const empty: Frame[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    stage.push(...(await stageFrames(bench)));
    empty.push(...(await emptyFrames(bench)));
  }
  const middle = (frames: readonly Frame[], of: keyof Frame): number =>
    median(frames.map((frame) => frame[of]));
  const ours = middle(stage, "processor");
  const reference = middle(empty, "processor");
  const byClock = `${middle(stage, "clock").toFixed(2)} ms`;
  console.error(`A frame of the stage by the clock, waiting for a core included: ${byClock}`);
  return [
    {
      name: "stage-frame",
      ours: Math.round(ours * 1000) / 1000,
      reference: Math.round(reference * 1000) / 1000,
      unit: `ms of the main thread's processor time a frame in animation-frame script, median of ${stage.length} frames, Phaser.CANVAS at 1280x720, no graphics card (reference: a page that only asks for frames)`,
      ratio: ours / reference,
      goal: `under ${GOAL} ms`,
      met: ours < GOAL,
    },
  ];
}
