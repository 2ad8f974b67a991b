/** Machines that lack something: pictures, sound, a sure line. The case stays playable. */
import { describe, expect, it } from "vitest";
import { site, type VisitOptions } from "../support/browser.ts";
import { mouse } from "../support/browserHands.ts";
import { places } from "../support/browserPage.ts";
import { playOf, playOn, startAnew, type Play } from "../support/browserPlay.ts";
import { editionOf, recordedOf } from "../support/routes.ts";

const { visit } = site();

const SEED = recordedOf("s01").find(({ name }) => name === "expert")!.script.seed;

async function arrived(options: VisitOptions) {
  const visited = await visit({ ...options, seed: SEED });
  return { ...visited, play: playOf(visited.page, mouse, "s01", "expert") };
}

const noWebGL = (): void => {
  const real = HTMLCanvasElement.prototype.getContext as (kind: string) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind.includes("webgl") ? null : real.call(this, kind);
  } as HTMLCanvasElement["getContext"];
};
const noCanvas = (): void => {
  HTMLCanvasElement.prototype.getContext = () => null;
};

const picturesOff = ({ page }: Play) => page.getByText(/pictures are off/i);

const drawsPlainly = ({ page }: Play): Promise<boolean> =>
  page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    return canvas !== null && canvas.width > 1 && canvas.getContext("2d") !== null;
  });

describe("pictures", () => {
  it("[GM23] without WebGL the stage is drawn on a plain canvas", async () => {
    const { play, at } = await arrived({ before: noWebGL, webgl: true, moves: true });
    await startAnew(play, at);
    await expect.poll(() => drawsPlainly(play)).toBe(true);
    await playOn(play, { until: 2 });
    await expect.poll(() => picturesOff(play).count()).toBe(0);
  });

  it("[GM23] WebGL lost in the middle gives way to a plain canvas", async () => {
    const { page, play, at } = await arrived({
      webgl: true,
      moves: true,
      viewport: { width: 800, height: 600 },
    });
    await startAnew(play, at);
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const canvas = document.querySelector("canvas");
            const gl = canvas?.getContext("webgl") ?? canvas?.getContext("webgl2");
            gl?.getExtension("WEBGL_lose_context")?.loseContext();
            return gl?.isContextLost() ?? false;
          }),
        { timeout: 30_000 },
      )
      .toBe(true);
    await expect.poll(() => drawsPlainly(play)).toBe(true);
    await playOn(play, { until: 2 });
  });

  it("[GM24] without any canvas the case plays on in words, and a note says so", async () => {
    const { play, at } = await arrived({
      before: noCanvas,
      // The cause is put in the console for whoever looks after the pictures.
      expected: [/^console: Error: This browser has no canvas/],
    });
    await startAnew(play, at);
    await picturesOff(play).waitFor();
    await playOn(play, { until: 3 });
  });

  it("[GM24] pictures that cannot be fetched leave a note, and the case plays on", async () => {
    const { context, play, at } = await arrived({
      expected: [/ERR_FAILED/, /^console: TypeError: Failed to fetch dynamically imported module/],
    });
    await context.route(/\/mount-[^/]*\.js$/, (route) => route.abort());
    await startAnew(play, at);
    await picturesOff(play).waitFor();
    await playOn(play, { until: 3 });
  });
});

describe("sound", () => {
  it("[GM25] audio that will not load leaves a note, and the case plays on", async () => {
    const { context, page, play, at } = await arrived({ expected: [/ERR_FAILED/], sound: true });
    const asked: string[] = [];
    await context.route(/\.(webm|mp3)$/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await startAnew(play, at);
    await playOn(play, { until: 3 });
    // What makes sound comes after the choices, and waits for a gesture from then on.
    const askedOnGesture = async (): Promise<number> => {
      await page.keyboard.press("Shift");
      return asked.length;
    };
    await expect.poll(askedOnGesture).toBeGreaterThan(0);
    await page
      .getByText(/\bsounds?\b.{0,60}(could not|cannot|will not|did not|is off|are off)/i)
      .waitFor();
  });
});

describe("a line that fails", () => {
  it.each([
    ["the play", "s01/play/new"],
    ["the brief", "s01"],
  ])("[GM26] a case not fetched for %s is told, and can be tried again", async (_, route) => {
    const { context, page, at } = await arrived({
      expected: [/ERR_FAILED/, /dynamically imported module/],
    });
    let cut = true;
    await context.route(/\/s01-[^/]*\.js$/, (each) => (cut ? each.abort() : each.continue()));
    await page.goto(at(route));
    await page.getByText(/could not be (fetched|opened|loaded)/i).waitFor();
    cut = false;
    await page.getByRole("button", { name: /try again/i }).click();
    const arrivedAt = route === "s01" ? page.getByRole("heading", { level: 1 }) : places(page).talk;
    await arrivedAt.filter({ visible: true }).waitFor();
    await page.getByText(editionOf("s01").data.title).first().waitFor();
  });

  it("[GM26] a panel not fetched says so, and comes at the next try", async () => {
    const { context, page, play, at } = await arrived({ expected: [/ERR_FAILED/] });
    let cut = true;
    await context.route(/\/Papers-[^/]*\.js$/, (each) => (cut ? each.abort() : each.continue()));
    await startAnew(play, at);
    await playOn(play, { until: 1 });
    const { tool, dialog } = places(page);
    await tool("Notes").click();
    const told = page.getByRole("alert").filter({ hasText: /could not be fetched/i });
    await told.waitFor();
    cut = false;
    await told.getByRole("button", { name: /try again/i }).click();
    await dialog(/notes/i).waitFor();
  });
});
